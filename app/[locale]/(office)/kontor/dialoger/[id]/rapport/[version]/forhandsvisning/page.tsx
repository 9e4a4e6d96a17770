import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { Stack } from '@/components/page/layout';
import { ReportNav } from '@/components/report/report-nav';
import { ReportRead } from '@/components/report/report-read';
import { versionName } from '@/components/report/version-name';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { quotationsOf } from '@/lib/report/line-queries';
import { leftToMend } from '@/lib/report/missing';
import { reportVersion } from '@/lib/report/queries';
import { texts } from '@/lib/text/server';
import { versionInOffice } from '../../load';

const say = texts('sv');

export const metadata: Metadata = { title: say('report.preview.title') };

/** The draft as it will be read. */
export default async function ReportPreviewPage({
  params,
}: PageProps<'/[locale]/kontor/dialoger/[id]/rapport/[version]/forhandsvisning'>) {
  const { id, version } = await params;
  const { dialogue, report, draft } = await versionInOffice(id, version);
  const [page, quotations] = await Promise.all([
    reportVersion(dialogue.id, report.id),
    quotationsOf(report.id),
  ]);
  if (!page || !draft) notFound();
  return (
    <Stack>
      <ReportNav
        dialogueId={dialogue.id}
        reportId={report.id}
        draft
        current="preview"
        missing={leftToMend(page.missing, page.unanswered)}
        say={say}
      />
      <Notice heading={say('report.preview.notice')}>{say('report.preview.noticeWhat')}</Notice>
      <PageHeading title={versionName(report, say)} />
      <ReportRead report={page.report} quotations={quotations} say={say} />
    </Stack>
  );
}
