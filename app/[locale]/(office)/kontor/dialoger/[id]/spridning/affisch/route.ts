import { posterAsFile } from '@/lib/web/spread-file';

/** The poster of a dialogue. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/[locale]/kontor/dialoger/[id]/spridning/affisch'>,
) {
  return posterAsFile((await params).id);
}
