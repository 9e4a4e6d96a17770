import { fingerprint } from '@/lib/core/ids';
import type { ImportRow, RowProblem } from './rows';

export type IdentifiedRow = ImportRow & { identity: string; cellsHash: string };

/**
 * What each row is known by: its id in the source, else its cells and which of several equal rows it is. So
 * two equal rows are two contributions, and the same file again holds nothing new.
 */
export function identified(rows: readonly ImportRow[]): IdentifiedRow[] {
  const occurrences = new Map<string, number>();
  return rows.map((row) => {
    const cellsHash = fingerprint(JSON.stringify(row.cells));
    if (row.externalId !== undefined) return { ...row, cellsHash, identity: `id:${row.externalId}` };
    const nth = (occurrences.get(cellsHash) ?? 0) + 1;
    occurrences.set(cellsHash, nth);
    return { ...row, cellsHash, identity: `row:${cellsHash}:${nth}` };
  });
}

export type Sorted = { added: IdentifiedRow[]; alreadyThere: number; problems: RowProblem[] };

/** Which rows are new, which are there already, and which are there with other words. */
export function sortedAgainst(rows: readonly IdentifiedRow[], known: ReadonlyMap<string, string>): Sorted {
  const added = rows.filter(({ identity }) => !known.has(identity));
  const problems = rows
    .filter(({ identity, cellsHash }) => known.has(identity) && known.get(identity) !== cellsHash)
    .map(({ number }) => ({ row: number, column: 'external_id', problem: 'changed' as const }));
  return { added, alreadyThere: rows.length - added.length - problems.length, problems };
}
