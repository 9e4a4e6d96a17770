import { type Groups, groupsOf } from '@/lib/contribution/background';
import { hiddenRows } from '@/lib/statistics/hidden-rows';
import { suppressTable } from '@/lib/statistics/suppression';
import type { EverybodyBy } from '@/lib/survey/results';
import type { BackgroundFigures } from './model';

/** How many submissions gave each answer, by question; and how many submissions there were in all. */
export type Told = { submissions: number; answers: ReadonlyMap<string, ReadonlyMap<string, number>> };
/** The same for a version that is published, with what it showed. */
export type ToldBefore = Told & { shown: readonly BackgroundFigures[] };

/**
 * Who sent something, by what they told of themselves, as it may be published. Small groups are kept back with
 * those that shield them, and so is whatever a comparison with an earlier version would tell; what a version
 * kept back, later ones keep back too. A question that nobody answered has no figures.
 */
export function backgroundFigures(now: Told, before: readonly ToldBefore[]): BackgroundFigures[] {
  return groupsOf.flatMap(({ question, answers }) => {
    const counted = (told: Told) => counts(told, { question, answers });
    const current = counted(now);
    const rows = [...answers, 'notTold'];
    if (current.slice(0, -1).every((count) => count === 0)) return [];
    const changes = before.map((version) => {
      const then = counted(version);
      return current.map((count, row) => count - (then[row] ?? 0));
    });
    const keptBack = before.flatMap(({ shown }) =>
      shown
        .filter((figures) => figures.question === question)
        .flatMap(({ groups }) => groups.filter(({ submissions }) => submissions === null)),
    );
    const already = new Set(
      [...rows.keys()].filter((row) => keptBack.some(({ answer }) => answer === rows[row])),
    );
    const table = suppressTable(
      { rows, columns: ['submissions'], counts: current.map((count) => [count]) },
      hiddenRows([current], { changes, already }),
    );
    const groups = rows.map((answer, row) => {
      const total = table.rowTotals[row];
      return { answer, submissions: total && 'shown' in total ? total.shown : null };
    });
    return [{ question, groups }];
  });
}

/** One count an answer, and last those who did not tell. */
function counts({ submissions, answers: told }: Told, { question, answers }: Groups): number[] {
  const known = answers.map((answer) => told.get(question)?.get(answer) ?? 0);
  return [...known, submissions - known.reduce((sum, count) => sum + count, 0)];
}

/** All who sent something by group, and the groups that these figures keep back, for tables of some of them. */
export function everybodyBy(now: Told, figures: readonly BackgroundFigures[]): EverybodyBy {
  return new Map(
    figures.flatMap(({ question, groups }) => {
      const of = groupsOf.find((one) => one.question === question);
      const hidden = groups.flatMap(({ submissions }, row) => (submissions === null ? [row] : []));
      return of ? [[question, { counts: counts(now, of), hidden: new Set(hidden) }]] : [];
    }),
  );
}
