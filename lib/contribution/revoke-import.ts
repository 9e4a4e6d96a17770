import { eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Transaction } from '@/db/client';
import { importedRows, imports } from '@/db/schema/contribution';
import { staffIdOf } from '@/lib/core/actor';
import { conflict } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import { heldBy } from './import-held';
import { offlinePolicy } from './offline';
import { lockForRecording } from './store-recorded';

/**
 * Takes a whole file back, until something in it is coded or a published version has counted it. Nothing is
 * deleted: its contributions no longer count, their receipts say so, and the same rows can be read in again.
 */
export const revokeImport = defineUseCase({
  name: 'contribution.revoke-import',
  input: z.object({ importId: z.uuid() }),
  load: lockImport,
  allow: (actor, subject) => offlinePolicy.import(actor, subject.dialogue),
  run: async ({ tx, actor, now, subject }, { importId }) => {
    if (subject.revokedAt) throw conflict('offline.conflict.revoked');
    const held = await heldBy(tx, importId);
    if (held) throw conflict(`offline.conflict.${held}`);
    await tx
      .update(imports)
      .set({ revokedBy: staffIdOf(actor), revokedAt: now })
      .where(eq(imports.id, importId));
    await tx.delete(importedRows).where(eq(importedRows.importId, importId));
    const subjects = { dialogueId: subject.dialogue.id, importId };
    return { value: subjects, events: [{ type: 'import.revoked', ...subjects }] };
  },
});

async function lockImport(tx: Transaction, { importId }: { importId: string }) {
  const [found] = await tx
    .select({ dialogueId: imports.dialogueId })
    .from(imports)
    .where(eq(imports.id, importId));
  if (!found) return undefined;
  // Coding holds the dialogue too, so that neither can slip in between.
  const dialogue = await lockForRecording(tx, found.dialogueId, 'update');
  const [row] = await tx
    .select({ revokedAt: imports.revokedAt })
    .from(imports)
    .where(eq(imports.id, importId))
    .for('update');
  return dialogue && row && { dialogue, revokedAt: row.revokedAt };
}
