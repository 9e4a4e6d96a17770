/** Whole numbers by row and column, and which of them a reader is not told. */
export type Numbers = readonly (readonly number[])[];
export type Hidden = readonly (readonly boolean[])[];

/** A way from a row to a column over hidden cells, each step a cell; every second one loses what the others gain. */
type Step = { row: number; column: number; gains: boolean };

/**
 * How many values a hidden cell can have for a reader who knows every other cell, every total of rows and
 * columns, and that nothing is below zero. Counted no further than to `enough`. Exact: with the totals known
 * the table is a network, where what leaves a cell must go round over other hidden cells, and in a network
 * every whole number between the smallest and the largest is possible.
 */
export function possibleValues(
  counts: Numbers,
  hidden: Hidden,
  row: number,
  column: number,
  enough: number,
): number {
  const value = counts[row]?.[column] ?? 0;
  const down = roundabout(counts, hidden, { row, column, gains: false }, Math.min(value, enough));
  const up = roundabout(counts, hidden, { row, column, gains: true }, enough);
  return Math.min(enough, down + up + 1);
}

/** The most that a cell can gain or lose, up to a limit, by moving what the other hidden cells hold. */
function roundabout(counts: Numbers, hidden: Hidden, cell: Step, limit: number): number {
  const now = counts.map((line) => [...line]);
  let moved = 0;
  while (moved < limit) {
    const way = wayRound(now, hidden, cell);
    if (!way) break;
    const least = Math.min(
      limit - moved,
      ...way.filter(({ gains }) => !gains).map(({ row, column }) => now[row]?.[column] ?? 0),
    );
    for (const { row, column, gains } of way) {
      const line = now[row];
      if (line) line[column] = (line[column] ?? 0) + (gains ? least : -least);
    }
    moved += least;
  }
  return moved;
}

/**
 * A shortest way round. A cell that loses is made up for in its own row: from the row over a cell that gains to
 * a column, over one that loses to the next row, until the cell's column. One that gains goes the other way.
 */
function wayRound(now: Numbers, hidden: Hidden, cell: Step): Step[] | undefined {
  const open = (row: number, column: number, gains: boolean) =>
    hidden[row]?.[column] === true &&
    !(row === cell.row && column === cell.column) &&
    (gains || (now[row]?.[column] ?? 0) > 0);
  const fromRow = !cell.gains;
  const rowWays = new Map<number, Step[]>([[cell.row, []]]);
  const columnWays = new Map<number, Step[]>();
  const rows = [cell.row];
  for (const row of rows) {
    for (const column of hidden[row]?.keys() ?? []) {
      const out: Step = { row, column, gains: fromRow };
      if (columnWays.has(column) || !open(row, column, out.gains)) continue;
      const way = [...(rowWays.get(row) ?? []), out];
      if (column === cell.column) return way;
      columnWays.set(column, way);
      for (const next of hidden.keys()) {
        if (rowWays.has(next) || !open(next, column, !fromRow)) continue;
        rowWays.set(next, [...way, { row: next, column, gains: !fromRow }]);
        rows.push(next);
      }
    }
  }
  return undefined;
}
