import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { newId } from '@/lib/core/ids';
import { isSmall } from '@/lib/statistics/hidden-rows';
import { couldBe, type Sum } from '@/lib/statistics/testing-solver';
import { type QuestionResult, type SurveyDefinition, topicAnswers } from './model';
import { type Counted, groupsBy, notTold, questionResults } from './results';

const shared = { help: '', required: false, other: false };
const option = (label: string) => ({ id: newId(), label });
const single = { ...shared, id: newId(), kind: 'single' as const, label: 'Hur ofta?' };
const several = { ...shared, id: newId(), kind: 'several' as const, label: 'Vad behövs?', most: null };
const often = [option('Ofta'), option('Sällan')];
const needed = [option('Ljus'), option('Bänkar')];
const asked: Pick<SurveyDefinition, 'pages'> = {
  pages: [
    {
      id: newId(),
      title: '',
      items: [
        { ...single, options: often },
        { ...several, options: needed },
        { id: newId(), kind: 'background', topic: 'gender' },
      ],
    },
  ],
};

/** What one submission answered: nothing, or an option; any of the two; and what it told of itself. */
type Answer = { often: number | null; needed: readonly boolean[]; gender: string | null };
const answer: fc.Arbitrary<Answer> = fc.record({
  often: fc.option(fc.nat(1)),
  needed: fc.tuple(fc.boolean(), fc.boolean()),
  gender: fc.option(fc.constantFrom('woman', 'man', 'other', 'declined')),
});
const answers = fc.array(answer, { minLength: 1, maxLength: 40 });

/** Counted by going through the answers one by one, as the database counts them in sets. */
function countedOf(given: readonly Answer[]): Counted {
  const groups = [null, ...topicAnswers.gender, 'declined'];
  const among = (group: string | null) => given.filter(({ gender }) => group === null || gender === group);
  const tally = (questionId: string, optionId: string | null, chose: (one: Answer) => boolean) =>
    groups.map((group) => ({
      questionId,
      optionId,
      topic: group && 'gender',
      answer: group,
      submissions: among(group).filter(chose).length,
    }));
  return {
    tallies: [
      ...tally(single.id, null, (one) => one.often !== null),
      ...often.flatMap(({ id }, at) => tally(single.id, id, (one) => one.often === at)),
      ...tally(several.id, null, (one) => one.needed.some(Boolean)),
      ...needed.flatMap(({ id }, at) => tally(several.id, id, (one) => one.needed[at] === true)),
    ],
    respondents: groups.map((group) => ({
      topic: group && 'gender',
      answer: group,
      submissions: among(group).length,
    })),
  };
}

describe('the results of a survey', () => {
  test('count each option, among those who answered the question', () => {
    const given: Answer[] = [
      { often: 0, needed: [true, true], gender: null },
      { often: 0, needed: [false, true], gender: null },
      { often: null, needed: [false, false], gender: null },
    ];
    const results = questionResults(asked, countedOf(given));
    expect(
      results.map(({ base, options }) => [base, ...options.map(({ submissions }) => submissions)]),
    ).toEqual([
      [2, 2, 0],
      [2, 1, 2],
    ]);
  });

  test('leave out a question that nobody answered', () => {
    const given: Answer[] = [{ often: null, needed: [true, false], gender: null }];
    expect(questionResults(asked, countedOf(given)).map(({ questionId }) => questionId)).toEqual([
      several.id,
    ]);
  });

  test('show no table by background unless asked to', () => {
    const given: Answer[] = [{ often: 0, needed: [true, false], gender: 'woman' }];
    expect(questionResults(asked, countedOf(given))[0]?.tables).toEqual([]);
  });

  test('add up: what is shown by background is what was answered', () => {
    fc.assert(
      fc.property(answers, (given) => {
        for (const { questionId, tables } of questionResults(asked, countedOf(given), new Map())) {
          for (const row of tables[0]?.rows ?? []) {
            const inGroup = given.filter((one) => groupOf(one) === row.answer);
            if (row.respondents !== null) expect(row.respondents).toBe(inGroup.length);
            for (const [at, cell] of row.cells.entries()) {
              if (cell !== null) expect(cell).toBe(inGroup.filter((one) => isIn(one, questionId, at)).length);
            }
          }
        }
      }),
    );
  });

  test('tell nobody of a few, whoever puts all the tables together', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const { unknowns, sums, kept } = told(questionResults(asked, countedOf(given), new Map()), given);
        for (const { unknown, enough } of kept) {
          let values = 0;
          for (let value = 0; value <= given.length && values < enough; value += 1) {
            if (couldBe(unknowns, sums, unknown, value)) values += 1;
          }
          expect(values).toBe(enough);
        }
      }),
      { numRuns: 60 },
    );
  });
});

function groupOf({ gender }: Answer): string {
  return groupsBy('gender').includes(gender ?? '') ? (gender ?? notTold) : notTold;
}

function isIn(one: Answer, questionId: string, column: number): boolean {
  if (questionId === several.id) return one.needed[column] === true;
  return column === often.length ? one.often === null : one.often === column;
}

/** All that a reader is told, as sums of the cells that there are; and how uncertain each kept back one must be. */
function told(results: readonly QuestionResult[], given: readonly Answer[]) {
  const groups = groupsBy('gender');
  const sums: Sum[] = [];
  const kept: { unknown: number; enough: number }[] = [];
  // The first unknowns are how many are in none of a group's cells: the same in every table.
  let next = groups.length;
  for (const { questionId, kind, tables } of results) {
    const rows = tables[0]?.rows ?? [];
    const width = rows[0]?.cells.length ?? 0;
    // Several answers to one question are one table each: those who chose it, those who did not.
    const parts =
      kind === 'several' ? Array.from({ length: width }, (_, at) => [at]) : [[...Array(width).keys()]];
    for (const part of parts) {
      const columns = kind === 'several' ? [...part, -1] : part;
      const really = (row: number, column: number) =>
        given.filter(
          (one) =>
            groupOf(one) === groups[row] &&
            (column === -1 ? !isIn(one, questionId, part[0] ?? 0) : isIn(one, questionId, column)),
        ).length;
      const at = (row: number, place: number) => next + row * columns.length + place;
      const inColumn = columns.map((column) => sum(groups.map((_, row) => really(row, column))));
      for (const [place, total] of inColumn.entries()) {
        sums.push({ of: groups.map((_, row) => at(row, place)), is: total });
      }
      for (const [row, { respondents, cells }] of rows.entries()) {
        const line = columns.map((_, place) => at(row, place));
        sums.push({ of: [...line, row], is: given.length });
        if (respondents !== null) sums.push({ of: line, is: respondents });
        const inRow = sum(columns.map((column) => really(row, column)));
        for (const [place, column] of columns.entries()) {
          const cell = cells[column];
          if (typeof cell === 'number') sums.push({ of: [at(row, place)], is: cell });
          if (cell !== null) continue;
          const total = inColumn[place] ?? 0;
          const all = given.length;
          // What the plain counts leave by themselves is more than anybody can keep back.
          const left = respondents === null ? total : Math.min(total, all - total, inRow, all - inRow);
          kept.push({
            unknown: at(row, place),
            enough: Math.min(isSmall(really(row, column)) ? 5 : 2, left + 1),
          });
        }
      }
      next += groups.length * columns.length;
    }
  }
  return { unknowns: next, sums, kept };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}
