import { DataTable } from '@/components/ui/data-table';
import { Heading } from '@/components/ui/heading';
import type { WrittenField } from '@/lib/dialogue/model';
import type { Words } from '@/lib/dialogue/published-texts';
import type { WordsReader } from '@/lib/dialogue/written';
import {
  type ComparedLine,
  type ComparedTheme,
  type ReportDifferences as Differences,
  isDifferent,
} from '@/lib/report/differences';
import { type AnswerPart, answerParts } from '@/lib/report/theme-words';
import type { TextKey } from '@/lib/text/keys';
import { ChangedPairs } from './changed-pairs';

type Props = {
  differences: Differences;
  /** The language that the versions are written in. */
  language: string;
  reader: WordsReader;
};

const textNames = {
  summary: { name: 'publicReport.short', field: 'reportSummary' },
  method: { name: 'publicReport.method', field: 'reportMethod' },
  unknown: { name: 'publicReport.who.unknown', field: 'reportUnknown' },
} as const satisfies Record<string, { name: TextKey; field: WrittenField }>;

/** What a version says that the one before it did not, and what it says no longer: in the office and in public. */
export function ReportDifferences({ differences, language, reader }: Props) {
  const { say, locale } = reader;
  if (!isDifferent(differences)) return <p>{say('publicReport.difference.none')}</p>;
  const { texts, lines, figures, themes } = differences;
  const inside = { language, reader };
  const changedLines = lines.changed.map(({ before, after }) => ({
    key: after.identity,
    heading: reader.written('lineHeading', after.heading, language),
    before: lineInWords(before, inside),
    after: lineInWords(after, inside),
  }));
  const changedTexts = texts.map(({ field, before, after }) => ({
    key: field,
    heading: { text: say(textNames[field].name), language: locale },
    before: [wordsOrBlank(field, before, inside)],
    after: [wordsOrBlank(field, after, inside)],
  }));
  const changedThemes = themes.map(({ label, before, after }) => ({
    key: after?.themeId ?? before?.themeId ?? label,
    heading: reader.written('themeLabel', label, language),
    before: themeInWords(before, inside),
    after: themeInWords(after, inside),
  }));
  const moved = lines.moved.map(({ before, after }) => {
    const { text: heading, language: found } = reader.written('lineHeading', after.heading, language);
    const numbers = { before: before.number, after: after.number, heading };
    const text = say('publicReport.difference.movedLine', numbers);
    return { identity: after.identity, words: { text, language: found } };
  });
  const named = (some: readonly ComparedLine[]) =>
    some.map((line) => ({ identity: line.identity, words: lineName(line, inside) }));
  return (
    <>
      <Lines heading={say('publicReport.difference.added')} lines={named(lines.added)} locale={locale} />
      <Lines heading={say('publicReport.difference.removed')} lines={named(lines.removed)} locale={locale} />
      <ChangedPairs heading={say('publicReport.difference.changed')} pairs={changedLines} reader={reader} />
      <Lines heading={say('publicReport.difference.moved')} lines={moved} locale={locale} />
      <ChangedPairs heading={say('publicReport.difference.themes')} pairs={changedThemes} reader={reader} />
      <ChangedPairs heading={say('publicReport.difference.texts')} pairs={changedTexts} reader={reader} />
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

type Named = { identity: string; words: Words };
type Inside = { language: string; reader: WordsReader };

function Lines({ heading, lines, locale }: { heading: string; lines: readonly Named[]; locale: string }) {
  if (lines.length === 0) return null;
  return (
    <section>
      <Heading level={3}>{heading}</Heading>
      <ul className="mt-2 list-disc ps-5">
        {lines.map(({ identity, words }) => (
          <li key={identity} lang={words.language === locale ? undefined : words.language}>
            {words.text}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** A line by its number and its heading, in the language that the heading is read in. */
function lineName({ number, heading }: ComparedLine, { language, reader }: Inside): Words {
  const found = reader.written('lineHeading', heading, language);
  const text = reader.say('publicReport.difference.line', { number, heading: found.text });
  return { text, language: found.language };
}

const said = (words: Words): AnswerPart => ({ term: '', words });
const ours = (text: string, { reader }: Inside) => said({ text, language: reader.locale });

function wordsOrBlank(field: keyof typeof textNames, text: string, inside: Inside): AnswerPart {
  const { language, reader } = inside;
  return text === ''
    ? ours(reader.say('publicReport.difference.blank'), inside)
    : said(reader.written(textNames[field].field, text, language));
}

function lineInWords(line: ComparedLine, inside: Inside): AnswerPart[] {
  const { language, reader } = inside;
  return [
    said(lineName(line, inside)),
    said(reader.written('lineBody', line.body, language)),
    ours(reader.say('publicReport.difference.builtOn', { count: line.contributions }), inside),
  ];
}

function themeInWords(theme: ComparedTheme | null, inside: Inside): AnswerPart[] {
  const { language, reader } = inside;
  if (!theme) return [ours(reader.say('publicReport.difference.notThere'), inside)];
  return [
    ours(reader.say('publicReport.themes.count', { count: theme.contributions }), inside),
    ...answerParts({ ...theme, assessment: null }, reader, language),
  ];
}
