import { DataTable } from '@/components/ui/data-table';
import { Heading } from '@/components/ui/heading';
import {
  type ComparedLine,
  type ComparedTheme,
  type ReportDifferences as Differences,
  isDifferent,
} from '@/lib/report/differences';
import { type AnswerPart, answerParts } from '@/lib/report/theme-words';
import type { TextKey } from '@/lib/text/keys';
import type { Locale, Say } from '@/lib/text/server';
import { ChangedPairs } from './changed-pairs';

type Props = {
  differences: Differences;
  locale: Locale;
  /** The language of what is written, where it is not the page's. */
  lang?: string;
  say: Say;
};

const textNames = {
  summary: 'publicReport.short',
  method: 'publicReport.method',
  unknown: 'publicReport.who.unknown',
} as const satisfies Record<string, TextKey>;

/** What a version says that the one before it did not, and what it says no longer: in the office and in public. */
export function ReportDifferences({ differences, locale, lang, say }: Props) {
  if (!isDifferent(differences)) return <p>{say('publicReport.difference.none')}</p>;
  const { texts, lines, figures, themes } = differences;
  const changedLines = lines.changed.map(({ before, after }) => ({
    key: after.identity,
    heading: after.heading,
    before: lineInWords(before, say),
    after: lineInWords(after, say),
  }));
  const changedTexts = texts.map(({ field, before, after }) => ({
    key: field,
    heading: say(textNames[field]),
    before: [wordsOrBlank(before, say)],
    after: [wordsOrBlank(after, say)],
  }));
  const changedThemes = themes.map(({ label, before, after }) => ({
    key: after?.themeId ?? before?.themeId ?? label,
    heading: label,
    before: themeInWords(before, locale, say),
    after: themeInWords(after, locale, say),
  }));
  return (
    <>
      <Lines
        heading={say('publicReport.difference.added')}
        lines={lines.added.map((line) => ({ ...line, words: lineName(line, say) }))}
        lang={lang}
      />
      <Lines
        heading={say('publicReport.difference.removed')}
        lines={lines.removed.map((line) => ({ ...line, words: lineName(line, say) }))}
        lang={lang}
      />
      <ChangedPairs
        heading={say('publicReport.difference.changed')}
        pairs={changedLines}
        {...{ lang, say }}
      />
      <Lines
        heading={say('publicReport.difference.moved')}
        lines={lines.moved.map(({ before, after }) => ({
          ...after,
          words: say('publicReport.difference.movedLine', {
            before: before.number,
            after: after.number,
            heading: after.heading,
          }),
        }))}
        lang={lang}
      />
      <ChangedPairs
        heading={say('publicReport.difference.themes')}
        pairs={changedThemes}
        {...{ lang, say }}
      />
      <ChangedPairs heading={say('publicReport.difference.texts')} pairs={changedTexts} {...{ lang, say }} />
      {figures.length > 0 ? (
        <DataTable
          caption={say('publicReport.difference.figuresCaption')}
          columns={[
            {
              key: 'figure',
              header: say('publicReport.difference.figure'),
              rowHeader: true,
              cell: ({ name }) => say(`publicReport.difference.of.${name}`),
            },
            {
              key: 'before',
              header: say('publicReport.difference.before'),
              numeric: true,
              cell: (row) => row.before,
            },
            {
              key: 'after',
              header: say('publicReport.difference.after'),
              numeric: true,
              cell: (row) => row.after,
            },
          ]}
          rows={figures}
          rowKey={({ name }) => name}
        />
      ) : null}
    </>
  );
}

type Named = { identity: string; words: string };

function Lines({ heading, lines, lang }: { heading: string; lines: readonly Named[]; lang?: string }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <Heading level={3}>{heading}</Heading>
      <ul className="mt-2 list-disc ps-5">
        {lines.map(({ identity, words }) => (
          <li key={identity} lang={lang}>
            {words}
          </li>
        ))}
      </ul>
    </section>
  );
}

const lineName = ({ number, heading }: ComparedLine, say: Say) =>
  say('publicReport.difference.line', { number, heading });

const said = (words: string, written = false): AnswerPart => ({ term: '', words, written });

function wordsOrBlank(text: string, say: Say): AnswerPart {
  return text === '' ? said(say('publicReport.difference.blank')) : said(text, true);
}

function lineInWords(line: ComparedLine, say: Say): AnswerPart[] {
  return [
    said(lineName(line, say), true),
    said(line.body, true),
    said(say('publicReport.difference.builtOn', { count: line.contributions })),
  ];
}

function themeInWords(theme: ComparedTheme | null, locale: Locale, say: Say): AnswerPart[] {
  if (!theme) return [said(say('publicReport.difference.notThere'))];
  return [
    said(say('publicReport.themes.count', { count: theme.contributions })),
    ...answerParts({ ...theme, assessment: null }, locale, say),
  ];
}
