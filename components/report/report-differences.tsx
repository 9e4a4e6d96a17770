import { DataTable } from '@/components/ui/data-table';
import { Heading } from '@/components/ui/heading';
import {
  type ComparedLine,
  type ComparedTheme,
  type ReportDifferences as Differences,
  isDifferent,
} from '@/lib/report/differences';
import type { Say } from '@/lib/text/server';
import { ChangedPairs } from './changed-pairs';

type Props = { differences: Differences; say: Say };

/** What a version says that the one before it did not, and what it says no longer. */
export function ReportDifferences({ differences, say }: Props) {
  if (!isDifferent(differences)) return <p>{say('report.difference.none')}</p>;
  const { texts, lines, figures, themes } = differences;
  const changedLines = lines.changed.map(({ before, after }) => ({
    key: String(after.number),
    heading: after.heading,
    before: lineInWords(before, say),
    after: lineInWords(after, say),
  }));
  const changedTexts = texts.map(({ field, before, after }) => ({
    key: field,
    heading: say(`report.texts.${field}`),
    before,
    after,
  }));
  const changedThemes = themes.map(({ label, before, after }) => ({
    key: after?.themeId ?? before?.themeId ?? label,
    heading: label,
    before: themeInWords(before, say),
    after: themeInWords(after, say),
  }));
  return (
    <>
      <Lines heading={say('report.difference.added')} lines={lines.added} say={say} />
      <Lines heading={say('report.difference.removed')} lines={lines.removed} say={say} />
      {figures.length > 0 ? (
        <DataTable
          caption={say('report.difference.figuresCaption')}
          columns={[
            {
              key: 'figure',
              header: say('report.difference.figure'),
              rowHeader: true,
              cell: ({ name }) => say(`report.difference.of.${name}`),
            },
            {
              key: 'before',
              header: say('report.difference.before'),
              numeric: true,
              cell: (row) => row.before,
            },
            { key: 'after', header: say('report.difference.after'), numeric: true, cell: (row) => row.after },
          ]}
          rows={figures}
          rowKey={({ name }) => name}
        />
      ) : null}
      <ChangedPairs heading={say('report.difference.changed')} pairs={changedLines} say={say} />
      <ChangedPairs heading={say('report.difference.texts')} pairs={changedTexts} say={say} />
      <ChangedPairs heading={say('report.difference.themes')} pairs={changedThemes} say={say} />
    </>
  );
}

function Lines({ heading, lines, say }: { heading: string; lines: readonly ComparedLine[]; say: Say }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <Heading level={3}>{heading}</Heading>
      <ul>
        {lines.map((line) => (
          <li key={line.number}>
            {say('report.lines.name', { number: line.number, heading: line.heading })}
          </li>
        ))}
      </ul>
    </section>
  );
}

function lineInWords({ number, heading, body, contributions }: ComparedLine, say: Say): string {
  const built = say('report.difference.builtOn', { count: contributions });
  return `${say('report.lines.name', { number, heading })}\n${body}\n(${built})`;
}

function themeInWords(theme: ComparedTheme | null, say: Say): string {
  if (!theme) return say('report.difference.notThere');
  const built = say('report.matter.themeCount', { count: theme.contributions });
  const answer = theme.disposition ? say(`response.disposition.${theme.disposition}`) : '';
  return [`${theme.label}: ${built}`, answer, theme.answer ?? ''].filter((part) => part !== '').join('\n');
}
