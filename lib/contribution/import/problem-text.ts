import type { Say } from '@/lib/text/server';
import { ageBands } from '../model';
import { mostRows, type RowProblem } from './rows';

/** What is wrong with a row: where it is, what it is, and what to do about it. */
export function problemText({ row, column, problem }: RowProblem, say: Say): string {
  const what = say(`offline.import.problem.${problem}`, {
    column: column ?? '',
    mostRows,
    ages: ageBands.map((band) => say(`offline.ageBand.${band}`)).join(', '),
  });
  return column
    ? say('offline.import.problemInColumn', { row, column, what })
    : say('offline.import.problemInRow', { row, what });
}
