import { registerFile } from '@/lib/web/register-file';

/** The register as a CSV file. */
export function GET(request: Request) {
  return registerFile(request, 'csv');
}
