import { day } from '@/components/dialogue/in-time';
import type { Reader } from '@/components/dialogue/reader';
import { ProseSection } from '@/components/page/layout';
import type { PublicReport, PublicVersion } from '@/lib/report/public-report';
import { differencesHref, versionHref, versionName } from './version-words';

/** Every published version, so that an old one can always be found again. */
export function ReportVersions({ read, reader }: { read: PublicReport; reader: Reader }) {
  const { say } = reader;
  const { versions, report, dialogue } = read;
  return (
    <ProseSection heading={say('publicReport.versions.heading')} id="versioner">
      <p>{say('publicReport.versions.lead')}</p>
      <ul>
        {versions.map((version, place) => (
          <li key={version.id}>
            <a
              href={versionHref(dialogue.slug, version, reader)}
              aria-current={version.id === report.id ? 'page' : undefined}
            >
              {versionName(version, reader)}
            </a>
            {`, ${say('publicReport.publishedAside', { date: day(version.publishedAt, reader) })}`}
            {version.id === report.id ? ` (${say('publicReport.versions.this')})` : null}
            <Differences
              version={version}
              before={versions[place + 1]}
              slug={dialogue.slug}
              reader={reader}
            />
          </li>
        ))}
      </ul>
    </ProseSection>
  );
}

type DifferencesProps = {
  version: PublicVersion;
  /** Published before it; the first version differs from nothing. */
  before: PublicVersion | undefined;
  slug: string;
  reader: Reader;
};

function Differences({ version, before, slug, reader }: DifferencesProps) {
  if (!before) return null;
  return (
    <>
      {': '}
      <a href={differencesHref(slug, version, reader)}>
        {reader.say('publicReport.difference.link', { version: versionName(before, reader) })}
      </a>
    </>
  );
}
