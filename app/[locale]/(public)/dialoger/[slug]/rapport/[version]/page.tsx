import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { z } from 'zod';
import { ReportPage } from '@/components/report/public/report-page';
import { versionName } from '@/components/report/public/version-words';
import { languagesOfText } from '@/lib/dialogue/written-queries';
import { publicReport } from '@/lib/report/public-queries';
import { findable, readerOf, titled, withWords } from '../../../../reader';

type Props = PageProps<'/[locale]/dialoger/[slug]/rapport/[version]'>;

/** `?rad=3` asks for every contribution of the third line; anything else there is as if it were not written. */
const wholeLine = z.coerce.number().int().positive().optional().catch(undefined);

const reportAt = cache(async (slug: string, version: string, line: number | undefined) => {
  const found = await publicReport(decodeURIComponent(slug), decodeURIComponent(version), line);
  return found ?? notFound();
});

async function asked({ params, searchParams }: Props) {
  const [{ slug, version }, { rad }] = await Promise.all([params, searchParams]);
  return reportAt(slug, version, wholeLine.parse([rad].flat()[0]));
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [plainReader, { dialogue, report }, { version }] = await Promise.all([
    readerOf(props.params),
    asked(props),
    props.params,
  ]);
  const reader = await withWords(plainReader, dialogue.id);
  return {
    title: titled(versionName(report, reader), dialogue, reader),
    description: reader.written('reportSummary', report.summary, report.language).text,
    ...findable(reader, `/dialoger/${dialogue.slug}/rapport/${version}`, { dialogue }),
  };
}

/** What was said, what was decided, why? */
export default async function PublicReportPage(props: Props) {
  const [reader, read] = await Promise.all([readerOf(props.params), asked(props)]);
  const { dialogue, report } = read;
  const [wordsReader, languages] = await Promise.all([
    withWords(reader, dialogue.id),
    languagesOfText(dialogue.id, 'reportSummary', report.summary),
  ]);
  return <ReportPage read={read} languages={languages} reader={wordsReader} />;
}
