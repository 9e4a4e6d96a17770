import type { Reader } from '@/components/dialogue/reader';
import { ProseSection } from '@/components/page/layout';
import type { PublicReport } from '@/lib/report/public-report';
import { ChangedPairList } from './changed-pair-list';
import { ThemeName } from './theme-name';

/** Every answer that says something else now than when the version was published; nothing where none does. */
export function ReportChanged({ read, reader }: { read: PublicReport; reader: Reader }) {
  const { say } = reader;
  const { changed, themes, dialogue, report } = read;
  if (changed.count === 0) return null;
  return (
    <ProseSection heading={say('publicReport.later.heading')} id="andrade">
      <p>{say('publicReport.later.lead')}</p>
      {changed.themes.length > 0 ? (
        <ul>
          {changed.themes.map((theme) => (
            <li key={theme.themeId}>
              <a href={`#tema-${theme.themeId}`}>
                <ThemeName theme={theme} language={report.language} reader={reader} />
              </a>
            </li>
          ))}
        </ul>
      ) : null}
      <ChangedPairList
        pairs={changed.pairs}
        themes={themes}
        slug={dialogue.slug}
        language={report.language}
        reader={reader}
      />
    </ProseSection>
  );
}
