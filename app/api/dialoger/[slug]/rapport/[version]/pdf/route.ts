import { publishedIn } from '@/lib/dialogue/written-queries';
import { keptReportPdf, reportPdf } from '@/lib/report/pdf/render';
import { publicReport, timeOfReading } from '@/lib/report/public-queries';
import { versionAddress } from '@/lib/report/version-address';
import { localeOf, texts } from '@/lib/text/server';
import { installation } from '@/lib/web/installation';
import { publicPath } from '@/lib/web/locale-path';
import { publicOrigin } from '@/lib/web/origin';
import { secondsToWait } from '@/lib/web/rate-limit';
import { plainPage } from '@/lib/web/unavailable-page';

/**
 * A published version as a PDF, made when it is asked for; `?sprak=en` in English, as far as it is published in English. Making one is
 * dear, so only that is limited: a file that still says what the page says is handed out again.
 */
export async function GET(
  request: Request,
  { params }: RouteContext<'/api/dialoger/[slug]/rapport/[version]/pdf'>,
) {
  const { slug, version } = await params;
  const read = await publicReport(slug, version);
  if (!read) return new Response(null, { status: 404, headers: { 'Cache-Control': 'no-store' } });
  const locale = localeOf(new URL(request.url).searchParams.get('sprak') ?? undefined);
  const [settings, now, written] = await Promise.all([
    installation(),
    timeOfReading(),
    publishedIn(locale, read.dialogue.id),
  ]);
  const page = publicPath(locale, `/dialoger/${slug}/rapport/${version}`);
  const reader = {
    locale,
    say: texts(locale),
    written,
    address: `${publicOrigin()}${page}`,
    municipality: settings?.municipality ?? '',
    now,
  };
  const known = keptReportPdf(read, reader);
  const wait = known ? 0 : await secondsToWait('makingFile', request.headers);
  if (wait > 0) return plainPage({ locale, reason: 'tooManyFiles', waitSeconds: wait });
  const pdf = known ?? reportPdf(read, reader);
  return new Response(new Uint8Array(pdf), {
    headers: {
      'Content-Type': 'application/pdf',
      'Content-Language': locale,
      'Content-Disposition': `inline; filename="${slug}-${versionAddress(read.report)}.pdf"`,
      'Cache-Control': 'public, s-maxage=1',
    },
  });
}
