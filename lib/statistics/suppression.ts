import { isSmall, smallestShown } from './hidden-rows';
import { type Numbers, possibleValues } from './possible-values';

/** People by background (rows) and by what they answered or did (columns), each in exactly one cell. */
export type Table = { rows: readonly string[]; columns: readonly string[]; counts: Numbers };

/** A cell says no more than that it is kept back: to tell small ones from those that shield them would tell. */
export type Cell = { shown: number } | { suppressed: true };

export type SuppressedTable = {
  rows: readonly string[];
  columns: readonly string[];
  cells: Cell[][];
  rowTotals: Cell[];
  /** Plain counts per option or channel are never kept back. */
  columnTotals: number[];
  total: number;
};

const suppressed: Cell = { suppressed: true };

/**
 * A table by background as it may be shown: no cell of one to four can be worked out from the other cells, the
 * totals of rows and columns, or the other tables with the same rows. Every small cell keeps at least five
 * possible values (fewer only where the plain counts themselves leave fewer), every other kept back cell at
 * least two.
 *
 * `hidden` comes from `hiddenRows` and must be the same for all tables of one version by the same background.
 * These tables do not give each other away as long as each is whole: the same people in every one, those who
 * did not tell their background as a row, those who did not answer as a column. A question that takes several
 * answers is one table per option, with the columns "chosen" and "not chosen".
 */
export function suppressTable(
  { rows, columns, counts }: Table,
  hidden: ReadonlySet<number>,
): SuppressedTable {
  const shownRows = rows.flatMap((_, row) => (hidden.has(row) ? [] : [row]));
  const inColumn = (column: number, among: readonly number[]) =>
    among.reduce((sum, row) => sum + (counts[row]?.[column] ?? 0), 0);
  // What the hidden groups hold together can be worked out, so together they are a group like the others.
  const together = columns.map((_, column) => inColumn(column, [...hidden]));
  const known = [...shownRows.map((row) => counts[row] ?? []), ...(hidden.size > 0 ? [together] : [])];
  const keptBack = shield(known);
  const cellOf = (row: number, column: number): Cell => {
    const at = hidden.has(row) ? shownRows.length : shownRows.indexOf(row);
    const kept = keptBack[at]?.[column] || (hidden.has(row) && together[column] !== 0);
    return kept ? suppressed : { shown: counts[row]?.[column] ?? 0 };
  };
  const columnTotals = columns.map((_, column) => inColumn(column, [...rows.keys()]));
  return {
    rows,
    columns,
    cells: rows.map((_, row) => columns.map((_, column) => cellOf(row, column))),
    rowTotals: rows.map((_, row) => (hidden.has(row) ? suppressed : { shown: sumOf(counts[row] ?? []) })),
    columnTotals,
    total: sumOf(columnTotals),
  };
}

/** Which cells of a table with known totals are kept back: the small ones, and those that shield them. */
function shield(counts: Numbers): boolean[][] {
  const hidden = counts.map((line) => line.map(isSmall));
  const needs = neededValues(counts);
  for (;;) {
    const told = cellsOf(counts).find(
      ({ row, column }) =>
        hidden[row]?.[column] &&
        possibleValues(counts, hidden, row, column, needs(row, column)) < needs(row, column),
    );
    if (!told) return hidden;
    for (const { row, column } of cheapestShield(counts, hidden, told, needs(told.row, told.column))) {
      const line = hidden[row];
      if (line) line[column] = true;
    }
  }
}

/** How many possible values a hidden cell must keep, at most as many as the totals by themselves leave it. */
function neededValues(counts: Numbers) {
  const inRow = counts.map(sumOf);
  const inColumn = counts[0]?.map((_, column) => sumOf(counts.map((line) => line[column] ?? 0))) ?? [];
  const all = sumOf(inRow);
  return (row: number, column: number): number => {
    const [r = 0, c = 0] = [inRow[row], inColumn[column]];
    const left = Math.min(r, c, all - r, all - c) + 1;
    return Math.min(isSmall(counts[row]?.[column] ?? 0) ? smallestShown : 2, left);
  };
}

type Place = { row: number; column: number };

/**
 * The cells that shield one at the least cost: the other three corners of a rectangle. What one corner may
 * lose and its opposite neighbours may lose, together, is how far the cell can be from its value. Where no
 * rectangle does, the cheapest cell of the same column, row or table; so it always ends, if need be with
 * nothing shown but the totals.
 */
function cheapestShield(counts: Numbers, hidden: boolean[][], cell: Place, needed: number): Place[] {
  const at = (row: number, column: number) => counts[row]?.[column] ?? 0;
  const isHidden = ({ row, column }: Place) => hidden[row]?.[column] === true;
  const cost = (places: readonly Place[]) =>
    sumOf(places.filter((place) => !isHidden(place)).map(({ row, column }) => at(row, column) || emptyCost));
  const others = cellsOf(counts).filter((place) => !(place.row === cell.row && place.column === cell.column));
  const rectangles = others
    .filter(({ row, column }) => row !== cell.row && column !== cell.column)
    .filter(({ row, column }) => {
      const down = Math.min(at(cell.row, cell.column), at(row, column));
      const up = Math.min(at(cell.row, column), at(row, cell.column));
      return down + up + 1 >= needed;
    })
    .map(({ row, column }) => [
      { row, column },
      { row, column: cell.column },
      { row: cell.row, column },
    ])
    .filter((corners) => !corners.every(isHidden));
  const single = others
    .filter((place) => !isHidden(place))
    .map((place) => [place])
    .sort((a, b) => distance(a[0], cell) - distance(b[0], cell) || cost(a) - cost(b));
  return rectangles.sort((a, b) => cost(a) - cost(b))[0] ?? single[0] ?? [];
}

/** To keep back a cell with nobody in it shields least, and says most to whoever knows why it is empty. */
const emptyCost = 1_000;

function distance(place: Place | undefined, { row, column }: Place): number {
  if (place?.column === column) return 0;
  return place?.row === row ? 1 : 2;
}

function cellsOf(counts: Numbers): Place[] {
  return counts.flatMap((line, row) => line.map((_, column) => ({ row, column })));
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0);
}
