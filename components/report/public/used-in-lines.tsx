import type { Reader } from '@/components/dialogue/reader';
import { Written } from '@/components/dialogue/words';
import { ProseSection } from '@/components/page/layout';
import type { linesThatBuildOn } from '@/lib/report/public-queries';
import { LineLink } from './line-link';
import { versionHref, versionName } from './version-words';

type Props = { slug: string; lines: Awaited<ReturnType<typeof linesThatBuildOn>>; reader: Reader };

/** From a contribution to every published line that builds on it. */
export function UsedInLines({ slug, lines, reader }: Props) {
  const { say } = reader;
  return (
    <ProseSection heading={say('publicReport.onContribution.heading')}>
      {lines.length === 0 ? (
        <p>{say('publicReport.onContribution.none')}</p>
      ) : (
        <Lines {...{ slug, lines, reader }} />
      )}
    </ProseSection>
  );
}

function Lines({ slug, lines, reader }: Props) {
  return (
    <ul>
      {lines.map(({ kind, number, line, heading, language, how }) => (
        <li key={`${kind}${number}.${line}`}>
          <LineLink
            href={`${versionHref(slug, { kind, number }, reader)}#rad-${line}`}
            {...{ line, heading, language, reader }}
          />{' '}
          ({versionName({ kind, number }, reader)}).{' '}
          <Written of="lineHow" text={how} {...{ language, reader }} />
        </li>
      ))}
    </ul>
  );
}
