import { day } from '@/components/dialogue/in-time';
import type { Reader } from '@/components/dialogue/reader';
import { DialogueName } from '@/components/dialogue/words';
import { ProseSection } from '@/components/page/layout';
import { PageHeading } from '@/components/ui/page-heading';
import type { PublicDifferences } from '@/lib/report/public-differences';
import { ReportDifferences } from '../report-differences';
import { ChangedPairList } from './changed-pair-list';
import { versionHref, versionName } from './version-words';

/** What one published version says that the one before it did not, line by line and answer by answer. */
export function DifferencesPage({ read, reader }: { read: PublicDifferences; reader: Reader }) {
  const { say, path } = reader;
  const { dialogue, report, before, differences, pairs, themes } = read;
  return (
    <>
      <PageHeading
        kicker={
          <a href={path(`/dialoger/${dialogue.slug}`)}>
            <DialogueName dialogue={dialogue} reader={reader} />
          </a>
        }
        title={say('publicReport.difference.title', { version: versionName(before, reader) })}
        lead={say('publicReport.difference.lead', { version: versionName(report, reader) })}
      />
      <ProseSection heading={say('publicReport.difference.both')}>
        <ul>
          {[report, before].map((version) => (
            <li key={version.id}>
              <a href={versionHref(dialogue.slug, version, reader)}>{versionName(version, reader)}</a>
              {`, ${say('publicReport.publishedAside', { date: day(version.publishedAt, reader) })}`}
            </li>
          ))}
        </ul>
      </ProseSection>
      <ProseSection heading={say('publicReport.difference.heading')} wide>
        <ReportDifferences differences={differences} language={report.language} reader={reader} />
      </ProseSection>
      {pairs.length > 0 ? (
        <ProseSection heading={say('publicReport.later.here')}>
          <ChangedPairList
            pairs={pairs}
            themes={themes}
            slug={dialogue.slug}
            language={report.language}
            reader={reader}
          />
        </ProseSection>
      ) : null}
    </>
  );
}
