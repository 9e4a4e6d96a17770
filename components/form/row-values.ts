import type { FormValues } from '@/lib/web/form-state';

export type RowValues = Record<string, string>;

export const emptyValues: RowValues = {};

/** The rows of a list: as typed when the form comes back, else as stored; then the spare ones. */
export function rowsToShow(
  name: string,
  values: FormValues,
  stored: readonly RowValues[],
  spareRows: number,
): readonly RowValues[] {
  const typed = typedRows(name, values);
  if (typed.length > 0) return typed;
  return [...stored, ...Array.from({ length: spareRows }, () => emptyValues)];
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
