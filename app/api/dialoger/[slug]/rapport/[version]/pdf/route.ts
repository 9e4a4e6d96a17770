import { reportPdf } from '@/lib/report/pdf/render';
import { publicReport, timeOfReading } from '@/lib/report/public-queries';
import { versionAddress } from '@/lib/report/version-address';
import { localeOf, texts } from '@/lib/text/server';
import { installation } from '@/lib/web/installation';
import { publicPath } from '@/lib/web/locale-path';
import { publicOrigin } from '@/lib/web/origin';

/** A published version as a PDF, made when it is asked for; `?sprak=en` for our words in English. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/api/dialoger/[slug]/rapport/[version]/pdf'>,
) {
  const { slug, version } = await params;
  const read = await publicReport(slug, version);
  if (!read) return new Response(null, { status: 404 });
  const locale = localeOf(new URL(request.url).searchParams.get('sprak') ?? undefined);
  const [settings, now] = await Promise.all([installation(), timeOfReading()]);
  const page = publicPath(locale, `/dialoger/${slug}/rapport/${version}`);
  const pdf = reportPdf(read, {
    locale,
    say: texts(locale),
    address: `${publicOrigin()}${page}`,
    municipality: settings?.municipality ?? '',
    now,
  });
  return new Response(new Uint8Array(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Language': locale,
      'Content-Disposition': `inline; filename="${slug}-${versionAddress(read.report)}.pdf"`,
      'Cache-Control': 'public, s-maxage=1',
    },
  });
}
