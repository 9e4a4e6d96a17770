import { day, dayAndHour } from '@/components/dialogue/in-time';
import type { Reader } from '@/components/dialogue/reader';
import { DialogueName, Paragraphs } from '@/components/dialogue/words';
import { ProseSection } from '@/components/page/layout';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import type { WrittenField } from '@/lib/dialogue/model';
import type { PublicReport } from '@/lib/report/public-report';
import { versionAddress } from '@/lib/report/version-address';
import { ReportAsked } from './report-asked';
import { ReportChanged } from './report-changed';
import { ReportDecision } from './report-decision';
import { ReportLanguages } from './report-languages';
import { ReportLeftOut } from './report-left-out';
import { ReportLines } from './report-lines';
import { ReportOwn } from './report-own';
import { ReportThemes } from './report-themes';
import { ReportVersions } from './report-versions';
import { ReportWho } from './report-who';
import { versionHref, versionName } from './version-words';

type Props = {
  read: PublicReport;
  /** The languages that its summary is published in besides Swedish. */
  languages: readonly string[];
  reader: Reader;
};

/** What was said, what was decided and why: one published version, whole. */
export function ReportPage({ read, languages, reader }: Props) {
  const { say, path, locale } = reader;
  const { dialogue, report, newer, changed } = read;
  const final = report.kind === 'final';
  const pdf = `/api/dialoger/${dialogue.slug}/rapport/${versionAddress(report)}/pdf`;
  const words = (of: WrittenField, text: string) => (
    <Paragraphs words={reader.written(of, text, report.language)} reader={reader} />
  );
  const parts = [
    ['fragan', say('publicReport.asked.heading')],
    ...(report.method ? [['metod', say('publicReport.method')]] : []),
    ['vilka', say('publicReport.who.heading')],
    ['rader', say(final ? 'publicReport.lines.headingFinal' : 'publicReport.lines.heading')],
    ['teman', say(final ? 'publicReport.themes.heading' : 'publicReport.themes.headingInterim')],
    ...(read.ownCounts.length > 0 ? [['egna', say('publicReport.own.heading')]] : []),
    ...(changed.count > 0 ? [['andrade', say('publicReport.later.heading')]] : []),
    ['beslut', say('publicReport.decision.heading')],
    ...(final ? [['inte', say('publicReport.notMet.heading')]] : []),
    ['undantaget', say('publicReport.excluded.heading')],
    ['versioner', say('publicReport.versions.heading')],
  ] as const;
  return (
    <>
      <PageHeading
        kicker={
          <a href={path(`/dialoger/${dialogue.slug}`)}>
            <DialogueName dialogue={dialogue} reader={reader} />
          </a>
        }
        title={versionName(report, reader)}
        lead={say('publicReport.published', { date: day(report.publishedAt, reader) })}
      />
      <ReportLanguages read={read} languages={languages} reader={reader} />
      {newer ? (
        <Notice kind="warning" heading={say('publicReport.newer.heading')}>
          <p>{say('publicReport.newer.text')}</p>
          <p>
            <a href={versionHref(dialogue.slug, newer, reader)}>
              {say('publicReport.newer.link', { version: versionName(newer, reader) })}
            </a>
          </p>
        </Notice>
      ) : null}
      {changed.count > 0 ? (
        <Notice kind="warning" heading={say('publicReport.changed.heading', { count: changed.count })}>
          <p>
            <a href="#andrade">{say('publicReport.changed.link')}</a>
          </p>
        </Notice>
      ) : null}
      {report.receivedAfter > 0 ? (
        <Notice heading={say('publicReport.after.heading', { count: report.receivedAfter })}>
          <p>
            {say('publicReport.after.text', {
              count: report.receivedAfter,
              date: dayAndHour(report.cutOff, reader),
            })}
          </p>
        </Notice>
      ) : null}
      <ProseSection heading={say('publicReport.short')} serif>
        <div className="prose text-[1.2em]">{words('reportSummary', report.summary)}</div>
        <p>
          <ButtonLink variant="primary" href={locale === 'en' ? `${pdf}?sprak=en` : pdf}>
            {say('publicReport.pdf.link')}
          </ButtonLink>
        </p>
        <p className="font-sans text-ink-soft print:hidden">{say('publicReport.pdf.hint')}</p>
      </ProseSection>
      <ProseSection heading={say('publicReport.contents')} screenOnly>
        <ul>
          {parts.map(([id, text]) => (
            <li key={id}>
              <a href={`#${id}`}>{text}</a>
            </li>
          ))}
        </ul>
      </ProseSection>
      <ReportAsked read={read} reader={reader} />
      {report.method ? (
        <ProseSection heading={say('publicReport.method')} id="metod" serif>
          {words('reportMethod', report.method)}
        </ProseSection>
      ) : null}
      <ReportWho read={read} reader={reader} />
      <ReportLines read={read} reader={reader} />
      <ReportThemes read={read} reader={reader} />
      <ReportOwn read={read} reader={reader} />
      <ReportChanged read={read} reader={reader} />
      <ReportDecision report={report} reader={reader} />
      <ReportLeftOut read={read} reader={reader} />
      <ReportVersions read={read} reader={reader} />
    </>
  );
}
