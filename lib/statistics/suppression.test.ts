import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hiddenRows, isSmall } from './hidden-rows';
import { type Cell, type SuppressedTable, suppressTable } from './suppression';
import { couldBe, type Sum } from './testing-solver';

const named = (counts: number[][]) => ({
  rows: counts.map((_, row) => `row ${row}`),
  columns: counts[0]?.map((_, column) => `column ${column}`) ?? [],
  counts,
});
const total = (numbers: readonly number[]) => numbers.reduce((sum, number) => sum + number, 0);
const totalsOf = (counts: number[][]) => counts.map(total);
const suppress = (counts: number[][]) => suppressTable(named(counts), hiddenRows([totalsOf(counts)]));
const drawn = (cells: Cell[][]) =>
  cells.map((line) => line.map((cell) => ('shown' in cell ? cell.shown : '·')).join(' '));

describe('a table by background', () => {
  test('without a small number is shown whole', () => {
    expect(
      drawn(
        suppress([
          [5, 8],
          [9, 0],
        ]).cells,
      ),
    ).toEqual(['5 8', '9 0']);
  });

  test('keeps a small number back with three that shield it, the cheapest', () => {
    const { cells, rowTotals, columnTotals } = suppress([
      [3, 20, 30],
      [10, 40, 7],
      [50, 60, 70],
    ]);
    expect(drawn(cells)).toEqual(['· 20 ·', '· 40 ·', '50 60 70']);
    expect(rowTotals[0]).toEqual({ shown: 53 });
    expect(columnTotals).toEqual([63, 120, 107]);
  });

  test('keeps back a small group with the smallest of the others, and all that they said', () => {
    const { cells, rowTotals } = suppress([
      [1, 1, 0],
      [6, 7, 0],
      [20, 30, 5],
    ]);
    expect(drawn(cells)).toEqual(['· · 0', '· · 0', '20 30 5']);
    expect(drawn([rowTotals])).toEqual(['· · 55']);
  });

  test('shows no group where only one took part, or where there are too few to hide among', () => {
    expect(drawn([suppress([[9], [0], [0]]).rowTotals])).toEqual(['· · ·']);
    expect(drawn([suppress([[2], [1], [0]]).rowTotals])).toEqual(['· · ·']);
  });

  test('ends also where an option has few in all', () => {
    const { cells } = suppress([
      [1, 30],
      [1, 40],
      [0, 50],
    ]);
    expect(cells.flat().some((cell) => 'shown' in cell && isSmall(cell.shown))).toBe(false);
  });
});

/**
 * Everything that a reader is told, as sums of unknowns. The first unknowns are how many are in none of a group's
 * cells: the same in every table, since all tables count the same people.
 */
function told(tables: readonly SuppressedTable[]): { unknowns: number; sums: Sum[]; at: Place[] } {
  const at: Place[] = [];
  const sums: Sum[] = [];
  let next = tables[0]?.rows.length ?? 0;
  for (const [table, { rows, columns, cells, rowTotals, columnTotals, total: all }] of tables.entries()) {
    const first = next;
    const index = (row: number, column: number) => first + row * columns.length + column;
    next += rows.length * columns.length;
    for (const row of rows.keys()) {
      const line = columns.map((_, column) => index(row, column));
      sums.push({ of: [...line, row], is: all });
      const group = rowTotals[row];
      if (group && 'shown' in group) sums.push({ of: line, is: group.shown });
      for (const column of columns.keys()) {
        const cell = cells[row]?.[column];
        if (cell && 'shown' in cell) sums.push({ of: [index(row, column)], is: cell.shown });
        else at.push({ table, row, column, unknown: index(row, column) });
      }
    }
    for (const column of columns.keys()) {
      sums.push({ of: rows.map((_, row) => index(row, column)), is: columnTotals[column] ?? 0 });
    }
  }
  return { unknowns: next, sums, at };
}
type Place = { table: number; row: number; column: number; unknown: number };

/** Is any kept back cell left with fewer values than it must keep, by somebody who puts all tables together? */
function expectNothingFound(all: readonly number[][][], hidden: ReadonlySet<number>): void {
  const tables = all.map((counts) => suppressTable(named(counts), hidden));
  const { unknowns, sums, at } = told(tables);
  for (const { table, row, column, unknown } of at) {
    const counts = all[table] ?? [];
    const inColumn = total(counts.map((line) => line[column] ?? 0));
    const inRow = total(counts[row] ?? []);
    const whole = total(totalsOf(counts));
    // What the plain counts leave by themselves is more than anybody can keep back.
    const left = hidden.has(row) ? inColumn : Math.min(inColumn, whole - inColumn, inRow, whole - inRow);
    const needed = Math.min(isSmall(counts[row]?.[column] ?? 0) ? 5 : 2, left + 1);
    let values = 0;
    for (let value = 0; value <= whole && values < needed; value += 1) {
      if (couldBe(unknowns, sums, unknown, value)) values += 1;
    }
    expect(values).toBe(needed);
  }
  const shown = tables.flatMap(({ cells, rowTotals }) => [...cells.flat(), ...rowTotals]);
  expect(shown.some((cell) => 'shown' in cell && isSmall(cell.shown))).toBe(false);
}

const count = fc.oneof(
  { weight: 3, arbitrary: fc.nat(4) },
  { weight: 2, arbitrary: fc.nat(12) },
  { weight: 1, arbitrary: fc.nat(40) },
);
const tableOf = (rows: number, columns: number) =>
  fc.array(fc.array(count, { minLength: columns, maxLength: columns }), {
    minLength: rows,
    maxLength: rows,
  });
const size = (most: number) => fc.integer({ min: 2, max: most });

describe('somebody who tries to work out what is kept back', () => {
  test('finds no small number, and no kept back number exactly', () => {
    const tables = fc.tuple(size(5), fc.integer({ min: 1, max: 4 })).chain((of) => tableOf(...of));
    fc.assert(
      fc.property(tables, (counts) => expectNothingFound([counts], hiddenRows([totalsOf(counts)]))),
      { numRuns: 400 },
    );
  });

  test('finds no more by putting several tables of the same people together', () => {
    const tables = size(4).chain((rows) => fc.tuple(tableOf(rows, 2), tableOf(rows, 3)));
    fc.assert(
      fc.property(tables, ([first, other]) => {
        // The same people by another question: those that the second table lacks or has too many did not answer one.
        const more = first.map((line, row) => total(other[row] ?? []) - total(line));
        const second = other.map((line, row) => [...line, Math.max(0, -(more[row] ?? 0))]);
        const completed = first.map((line, row) => [...line, Math.max(0, more[row] ?? 0)]);
        expectNothingFound([completed, second], hiddenRows([totalsOf(completed)]));
      }),
      { numRuns: 100 },
    );
  });

  test('finds no small group, and none by comparing two versions', () => {
    const groups = size(7).chain((length) =>
      fc.tuple(
        fc.array(count, { minLength: length, maxLength: length }),
        fc.array(fc.nat(6), { minLength: length, maxLength: length }),
      ),
    );
    fc.assert(
      fc.property(groups, ([before, arrived]) => {
        const after = before.map((group, row) => group + (arrived[row] ?? 0));
        const hiddenBefore = hiddenRows([before]);
        const hidden = hiddenRows([after], { changes: [arrived], already: hiddenBefore });
        for (const row of hiddenBefore) expect(hidden.has(row)).toBe(true);
        for (const [row, group] of after.entries()) {
          if (isSmall(group) || isSmall(arrived[row] ?? 0)) expect(hidden.has(row)).toBe(true);
        }
        if (hidden.size > 0) expect(hidden.size).toBeGreaterThan(1);
        if (hidden.size === after.length) return;
        const held = [...hidden].map((row) => after[row] ?? 0).filter((group) => group > 0);
        if (held.length > 0) expect(total(held) - held.length + 1).toBeGreaterThanOrEqual(5);
        const moved = total([...hidden].map((row) => arrived[row] ?? 0));
        if (isSmall(moved)) expect(moved).toBe(total(arrived));
      }),
    );
  });
});
