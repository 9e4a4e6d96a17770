import { takeImportFile } from '@/lib/web/import-upload';

/** Where a file for import is posted, before it is looked at. */
export function POST(request: Request) {
  return takeImportFile(request);
}
