import type { FormValues } from '@/lib/web/form-state';

export type RowValues = Record<string, string>;

export const emptyValues: RowValues = {};

/** A row of a list; a spare one is empty, and stands there only for those who have no button that adds one. */
export type ShownRow = { row: RowValues; spare: boolean };

/**
 * The rows of a list: as typed when the form comes back, else as stored; then the spare ones. The first `fewest`
 * are never spare, nor is the only one there is to write in.
 */
export function rowsToShow(
  name: string,
  values: FormValues,
  stored: readonly RowValues[],
  { spareRows, fewestRows }: { spareRows: number; fewestRows: number },
): readonly ShownRow[] {
  const typed = typedRows(name, values);
  const rows =
    typed.length > 0 ? typed : [...stored, ...Array.from({ length: spareRows }, () => emptyValues)];
  const shown = rows.map((row, position) => ({ row, spare: position >= fewestRows && isEmpty(row) }));
  const allSpare = shown.every(({ spare }) => spare);
  return shown.map(({ row, spare }, position) => ({ row, spare: spare && !(allSpare && position === 0) }));
}

function isEmpty(row: RowValues): boolean {
  return Object.values(row).every((value) => value.trim() === '');
}

function typedRows(name: string, values: FormValues): RowValues[] {
  const rows: RowValues[] = [];
  for (const [path, value] of Object.entries(values)) {
    const [list, place, field] = path.split('.');
    if (list !== name || !place || !field || !/^\d{1,3}$/.test(place)) continue;
    const position = Number(place);
    rows[position] = { ...rows[position], [field]: Array.isArray(value) ? (value[0] ?? '') : value };
  }
  return Array.from(rows, (row) => row ?? emptyValues);
}

/** The list with one item moved. */
export function moved<T>(items: readonly T[], from: number, to: number): T[] {
  const rest = items.filter((_, position) => position !== from);
  return [...rest.slice(0, to), ...items.slice(from, from + 1), ...rest.slice(to)];
}
