import { eq } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';
import { importedRows } from '@/db/schema/contribution';
import { identified, type Sorted, sortedAgainst } from './identity';
import { readRows } from './rows';

export type CheckedFile = Sorted & { ignored: string[]; rowsInFile: number };

/** A file held against what the dialogue already has from files. */
export async function checkFile(
  db: Database | Transaction,
  { dialogueId, bytes, now }: { dialogueId: string; bytes: Uint8Array; now: Date },
): Promise<CheckedFile> {
  const { rows, problems, ignored } = readRows(bytes, now);
  const known = await db
    .select({ identity: importedRows.identity, cellsHash: importedRows.cellsHash })
    .from(importedRows)
    .where(eq(importedRows.dialogueId, dialogueId));
  const sorted = sortedAgainst(
    identified(rows),
    new Map(known.map(({ identity, cellsHash }) => [identity, cellsHash])),
  );
  const all = [...problems, ...sorted.problems].sort((a, b) => a.row - b.row);
  return { ...sorted, problems: all, ignored, rowsInFile: rows.length };
}
