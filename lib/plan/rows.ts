import { newId } from '@/lib/core/ids';
import type { PlanContent } from './model';

type Row = { id: string } & Record<string, unknown>;

/** Drops rows that were left empty and gives new ones their id, which they keep through every version. */
export function tidied(content: PlanContent): PlanContent {
  return Object.fromEntries(
    Object.entries(content).map(([field, value]) => [field, Array.isArray(value) ? rows(value) : value]),
  ) as PlanContent;
}

function rows(list: readonly Row[]): Row[] {
  const taken = new Set<string>();
  return list.filter(isFilled).map((row) => {
    // Two rows with one id would be one paragraph to a reader who comments on it.
    const id = row.id === '' || taken.has(row.id) ? newId() : row.id;
    taken.add(id);
    return { ...row, id };
  });
}

function isFilled(row: Row): boolean {
  return Object.entries(row).some(([name, value]) => name !== 'id' && value !== '' && value !== false);
}
