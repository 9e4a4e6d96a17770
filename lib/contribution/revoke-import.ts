import { and, eq, isNotNull, or } from 'drizzle-orm';
import { z } from 'zod';
import type { Transaction } from '@/db/client';
import { codings } from '@/db/schema/analysis';
import { contributions, importedRows, imports, submissions } from '@/db/schema/contribution';
import { reportExclusions, reportPairs } from '@/db/schema/ledger';
import { reports } from '@/db/schema/report';
import { staffIdOf } from '@/lib/core/actor';
import { conflict } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
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
    if (await isCoded(tx, importId)) throw conflict('offline.conflict.coded');
    if (await isPublished(tx, importId)) throw conflict('offline.conflict.published');
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

async function isCoded(tx: Transaction, importId: string): Promise<boolean> {
  const [coded] = await tx
    .select({ id: contributions.id })
    .from(contributions)
    .innerJoin(submissions, eq(submissions.id, contributions.submissionId))
    .innerJoin(codings, eq(codings.contributionId, contributions.id))
    .where(eq(submissions.importId, importId))
    .limit(1);
  return coded !== undefined;
}

/**
 * Somebody has been told a number: a published version's frozen ledger says that these were received, coded
 * (also where the coding has been undone since) or left out for a reason.
 */
async function isPublished(tx: Transaction, importId: string): Promise<boolean> {
  const [published] = await tx
    .select({ id: contributions.id })
    .from(contributions)
    .innerJoin(submissions, eq(submissions.id, contributions.submissionId))
    .leftJoin(reportExclusions, eq(reportExclusions.contributionId, contributions.id))
    .leftJoin(reportPairs, eq(reportPairs.contributionId, contributions.id))
    .innerJoin(reports, or(eq(reports.id, reportExclusions.reportId), eq(reports.id, reportPairs.reportId)))
    .where(and(eq(submissions.importId, importId), isNotNull(reports.publishedAt)))
    .limit(1);
  return published !== undefined;
}
