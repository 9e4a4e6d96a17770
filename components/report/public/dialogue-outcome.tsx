import { day } from '@/components/dialogue/in-time';
import type { Reader } from '@/components/dialogue/reader';
import { Paragraphs } from '@/components/dialogue/words';
import { MeasureList } from '@/components/followup/public/measure-lists';
import { ProseSection } from '@/components/page/layout';
import { overdueFirst, type PublicMeasure } from '@/lib/followup/public-measures';
import type { reportsOf } from '@/lib/report/public-queries';
import { versionHref, versionName } from './version-words';

type Props = {
  slug: string;
  /** The newest first. */
  reports: Awaited<ReturnType<typeof reportsOf>>;
  measures: readonly PublicMeasure[];
  now: Date;
  reader: Reader;
};

/** What came of the answers, on the dialogue's own page: the newest version, the older ones, the promises. */
export function DialogueOutcome({ slug, reports, measures, now, reader }: Props) {
  const { say, path } = reader;
  const [newest] = reports;
  if (!newest) return null;
  return (
    <>
      <ProseSection heading={say('publicReport.onDialogue.heading')} id="rapport">
        <Paragraphs
          words={reader.written('reportSummary', newest.summary, newest.language)}
          reader={reader}
        />
        <ul>
          {reports.map((report) => (
            <li key={report.id}>
              <a href={versionHref(slug, report, reader)}>
                {say('publicReport.onDialogue.read', { version: versionName(report, reader) })}
              </a>
              {`, ${say('publicReport.publishedAside', { date: day(report.publishedAt, reader) })}`}
            </li>
          ))}
        </ul>
      </ProseSection>
      {measures.length > 0 ? (
        <ProseSection heading={say('publicReport.onDialogue.measures')} id="uppfoljning" wide>
          <MeasureList measures={overdueFirst(measures)} now={now} reader={reader} />
          <p>
            <a href={path('/uppfoljning')}>{say('publicReport.onDialogue.all')}</a>
          </p>
        </ProseSection>
      ) : null}
    </>
  );
}
