import { discloseAsFile } from '@/lib/web/disclosure-file';

/** A whole dialogue as a file to hand out. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/[locale]/kontor/dialoger/[id]/utlamnande/csv'>,
) {
  return discloseAsFile((await params).id);
}
