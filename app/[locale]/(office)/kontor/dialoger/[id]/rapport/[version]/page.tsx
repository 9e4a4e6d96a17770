import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { officeReader } from '@/components/dialogue/reader';
import { ProseSection, Stack } from '@/components/page/layout';
import { ReportDifferences } from '@/components/report/report-differences';
import { ReportNav } from '@/components/report/report-nav';
import { versionName } from '@/components/report/version-name';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { analysisPolicy } from '@/lib/analysis/policy';
import { leftToMend } from '@/lib/report/missing';
import { reportVersion } from '@/lib/report/queries';
import { texts } from '@/lib/text/server';
import { versionInOffice } from '../load';
import { PublishedVersion } from './published-version';
import { Workspace } from './workspace';

type Props = PageProps<'/[locale]/kontor/dialoger/[id]/rapport/[version]'>;
const say = texts('sv');

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { id, version } = await params;
  return { title: versionName((await versionInOffice(id, version)).report, say) };
}

/** Which line lacks its ground, which contribution lacks its answer? */
export default async function ReportVersionPage({ params, searchParams }: Props) {
  const [{ id, version }, { sparad, flyttad }] = await Promise.all([params, searchParams]);
  const found = await versionInOffice(id, version);
  const { dialogue, draft } = found;
  const page = await reportVersion(dialogue.id, found.report.id);
  if (!page) notFound();
  const { before, differences } = page;
  const moved = z.coerce.number().int().positive().safeParse(flyttad);
  return (
    <Stack>
      <ReportNav
        dialogueId={dialogue.id}
        reportId={found.report.id}
        draft={draft}
        current="work"
        missing={leftToMend(page.missing, page.unanswered)}
        say={say}
      />
      <PageHeading title={versionName(found.report, say)} />
      {sparad ? <Notice kind="success" heading={say('report.work.saved')} announce /> : null}
      {moved.success ? (
        <Notice kind="success" heading={say('report.lines.moved', { number: moved.data })} announce />
      ) : null}
      {draft ? (
        <Workspace found={found} page={page} />
      ) : (
        <PublishedVersion
          page={page}
          slug={dialogue.slug}
          answersHref={
            analysisPolicy.read(found.actor, dialogue).allowed
              ? `/kontor/dialoger/${dialogue.id}/svar`
              : undefined
          }
        />
      )}
      {before && differences ? (
        <ProseSection
          id="skillnader"
          heading={say('publicReport.difference.title', { version: versionName(before, say) })}
          wide
        >
          <ReportDifferences differences={differences} language="sv" reader={officeReader(say)} />
        </ProseSection>
      ) : null}
    </Stack>
  );
}
