import { localeOf } from '@/lib/text/server';
import { posterAsFile } from '@/lib/web/spread-file';

/** The poster of a dialogue, in Swedish or, with `?sprak=en`, in English. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/[locale]/kontor/dialoger/[id]/spridning/affisch'>,
) {
  const language = new URL(request.url).searchParams.get('sprak') ?? undefined;
  return posterAsFile((await params).id, localeOf(language));
}
