import { hiddenRows } from '@/lib/statistics/hidden-rows';
import { suppressTable } from '@/lib/statistics/suppression';
import {
  type ClosedQuestion,
  type QuestionResult,
  type QuestionTable,
  type SurveyDefinition,
  type Topic,
  topicAnswers,
} from './model';
import { isClosed, optionsOf, questionsOf } from './rules';

/**
 * How many submissions chose an option of a question (`optionId` null: answered it at all), among those who
 * gave this answer about themselves (`topic` null: among all).
 */
export type Tally = {
  questionId: string;
  optionId: string | null;
  topic: string | null;
  answer: string | null;
  submissions: number;
};

/** How many submissions answered the survey, among those who gave this answer (`topic` null: in all). */
export type Respondents = { topic: string | null; answer: string | null; submissions: number };

/** Everything that was answered by choosing, counted. */
export type Counted = { tallies: readonly Tally[]; respondents: readonly Respondents[] };

/**
 * How all who sent something, by whatever way, spread over the groups of a background question, where that is
 * told too; and which of those groups are kept back.
 */
export type EverybodyBy = ReadonlyMap<string, { counts: readonly number[]; hidden: ReadonlySet<number> }>;

export const notTold = 'notTold';

/**
 * The closed questions that somebody answered, in the order they were asked. By background only where that
 * was asked for (`everybody`): the groups that are kept back are the same in every table by one background,
 * as `suppressTable` demands, and small numbers are kept back with those that shield them.
 */
export function questionResults(
  definition: Pick<SurveyDefinition, 'pages'>,
  counted: Counted,
  everybody?: EverybodyBy,
): QuestionResult[] {
  const topics = questionsOf(definition).flatMap((item) => (item.kind === 'background' ? [item.topic] : []));
  const hiddenBy = new Map(topics.map((topic) => [topic, hiddenIn(topic, counted, everybody?.get(topic))]));
  return questionsOf(definition)
    .filter(isClosed)
    .map((question): QuestionResult => {
      const chosen = (optionId: string | null) => tallyOf(counted, question.id, optionId);
      return {
        questionId: question.id,
        kind: question.kind,
        label: question.label,
        ends: question.kind === 'scale' ? { low: question.low, high: question.high } : null,
        base: chosen(null),
        options: optionsOf(question).map(({ id, label }) => ({
          optionId: id,
          label,
          submissions: chosen(id),
        })),
        tables: everybody
          ? topics.map((topic) => tableBy(topic, question, counted, hiddenBy.get(topic) ?? new Set()))
          : [],
      };
    })
    .filter(({ base }) => base > 0);
}

/** The groups of a background question, the last of them those who did not say. */
export function groupsBy(topic: Topic): string[] {
  return [...topicAnswers[topic], notTold];
}

/** How many of the survey's respondents there are in each group. */
export function respondentsBy(topic: Topic, { respondents }: Counted): number[] {
  return spread(
    topic,
    respondents.find((row) => row.topic === null)?.submissions ?? 0,
    (answer) => respondents.find((row) => row.topic === topic && row.answer === answer)?.submissions ?? 0,
  );
}

function hiddenIn(
  topic: Topic,
  counted: Counted,
  everybody: { counts: readonly number[]; hidden: ReadonlySet<number> } | undefined,
): Set<number> {
  const answered = respondentsBy(topic, counted);
  if (!everybody) return hiddenRows([answered]);
  const { counts, hidden } = everybody;
  // Everybody is told of, and so are these: what lies between them can be worked out.
  const others = counts.map((count, row) => count - (answered[row] ?? 0));
  return hiddenRows([answered, counts], { changes: [others], already: hidden });
}

function tableBy(
  topic: Topic,
  question: ClosedQuestion,
  counted: Counted,
  hidden: ReadonlySet<number>,
): QuestionTable {
  const rows = groupsBy(topic);
  const inGroups = respondentsBy(topic, counted);
  const chose = (optionId: string | null) => chosenBy(topic, question.id, optionId, counted);
  const options = optionsOf(question).map(({ id }) => chose(id));
  const answered = chose(null);
  const unanswered = inGroups.map((all, row) => all - (answered[row] ?? 0));
  // Several answers to one question count nobody twice in a table of their own: chose it, did not.
  const tables =
    question.kind === 'several'
      ? options.map((column) => [column, inGroups.map((all, row) => all - (column[row] ?? 0))])
      : [[...options, unanswered]];
  const suppressed = tables.map((columns) =>
    suppressTable(
      {
        rows,
        columns: columns.map((_, at) => String(at)),
        counts: rows.map((_, row) => columns.map((column) => column[row] ?? 0)),
      },
      hidden,
    ),
  );
  return {
    topic,
    rows: rows.map((answer, row) => {
      const total = suppressed[0]?.rowTotals[row];
      const cells = suppressed.flatMap((table) => {
        const line = table.cells[row] ?? [];
        return question.kind === 'several' ? line.slice(0, 1) : line;
      });
      return {
        answer,
        respondents: total && 'shown' in total ? total.shown : null,
        cells: cells.map((cell) => ('shown' in cell ? cell.shown : null)),
      };
    }),
  };
}

function chosenBy(topic: Topic, questionId: string, optionId: string | null, counted: Counted): number[] {
  return spread(topic, tallyOf(counted, questionId, optionId), (answer) =>
    tallyOf(counted, questionId, optionId, { topic, answer }),
  );
}

/** A count over the groups; those who did not say are what is left of all. */
function spread(topic: Topic, all: number, of: (answer: string) => number): number[] {
  const known = topicAnswers[topic].map(of);
  return [...known, all - known.reduce((sum, count) => sum + count, 0)];
}

function tallyOf(
  { tallies }: Counted,
  questionId: string,
  optionId: string | null,
  among: { topic: string | null; answer: string | null } = { topic: null, answer: null },
): number {
  const found = tallies.find(
    (row) =>
      row.questionId === questionId &&
      row.optionId === optionId &&
      row.topic === among.topic &&
      row.answer === among.answer,
  );
  return found?.submissions ?? 0;
}
