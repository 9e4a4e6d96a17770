import { ProseSection } from '@/components/page/layout';
import { ChangedAnswers } from '@/components/report/changed-answers';
import { ReportRead } from '@/components/report/report-read';
import { ThemeAnswers } from '@/components/report/theme-answers';
import { Notice } from '@/components/ui/notice';
import { writtenOut } from '@/lib/core/time';
import { quotationsOf } from '@/lib/report/line-queries';
import type { ReportVersionPage } from '@/lib/report/queries';
import { versionAddress } from '@/lib/report/version-address';
import { texts } from '@/lib/text/server';

const say = texts('sv');

type Props = {
  page: ReportVersionPage;
  slug: string;
  /** Where the answers are written, for those who read there. */
  answersHref: string | undefined;
};

/** A published version as it stands, and what has happened since. */
export async function PublishedVersion({ page, slug, answersHref }: Props) {
  const { report, changed } = page;
  const { figures, kind } = report;
  const quotations = await quotationsOf(report.id);
  const publicHref = `/dialoger/${slug}/rapport/${versionAddress(report)}`;
  return (
    <>
      {report.publishedAt ? (
        <p>
          {say('report.work.published', {
            when: writtenOut(report.publishedAt, 'sv', true),
            who: report.publishedBy ?? say('report.list.somebody'),
          })}{' '}
          {say('report.list.sum', {
            received: figures.received,
            answered: figures.answered,
            excluded: figures.excluded,
          })}
          .
        </p>
      ) : null}
      <p>
        <a href={publicHref}>{say('report.work.publicPage')}</a>
      </p>
      {changed.length > 0 ? (
        <Notice heading={say('report.work.changedAnswers', { count: changed.length })}>
          <p>{say('report.work.changedAnswersWhat')}</p>
          <ChangedAnswers
            answers={changed}
            hrefOf={answersHref === undefined ? undefined : (themeId) => `${answersHref}/${themeId}`}
            say={say}
          />
        </Notice>
      ) : null}
      {kind === 'final' && report.arrivedAfter ? (
        <Notice kind="warning" heading={say('report.list.laterNotice', { count: report.arrivedAfter })}>
          {say('report.list.laterWhat')}
        </Notice>
      ) : null}
      <ReportRead
        report={report}
        quotations={quotations}
        groundHref={({ number }) => `${publicHref}?rad=${number}#rad-${number}`}
        say={say}
      />
      <ProseSection
        heading={say(kind === 'final' ? 'report.themes.heading' : 'report.themes.headingInterim')}
        wide
      >
        <ThemeAnswers report={report} say={say} />
      </ProseSection>
    </>
  );
}
