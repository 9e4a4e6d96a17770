import { registerFile } from '@/lib/web/register-file';

/** The register as a workbook. */
export function GET(request: Request) {
  return registerFile(request, 'xlsx');
}
