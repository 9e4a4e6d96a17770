import { z } from 'zod';
import { importedRows, imports } from '@/db/schema/contribution';
import { staffIdOf } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import { conflict, invalid } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import type { IdentifiedRow } from './import/identity';
import { checkFile } from './import/known-rows';
import { audiences } from './model';
import { offlinePolicy } from './offline';
import { sendingIdentity } from './receipt';
import { inPieces, lockForRecording, type Recorded, storeRecorded } from './store-recorded';
import { cleanText } from './text';

const input = z.object({
  dialogueId: z.uuid(),
  fileName: z.string().transform((name) => cleanText(name).replace(/\s+/g, ' ').slice(-200)),
  /** The file as it was chosen, in base64. */
  content: z.base64(),
  audience: z.enum(audiences).default('municipality'),
});

/**
 * Reads a file in, all of it or nothing. What the dialogue already has from files is not added again; a row
 * that is there with other words stops the whole file.
 */
export const importFile = defineUseCase({
  name: 'contribution.import-file',
  input,
  // Two people with the same file: the second one finds the first one's rows.
  load: (tx, { dialogueId }) => lockForRecording(tx, dialogueId, 'update'),
  allow: offlinePolicy.import,
  run: async ({ tx, actor, now, subject: dialogue }, { dialogueId, fileName, content, audience }) => {
    const bytes = Buffer.from(content, 'base64');
    const { added, alreadyThere, problems } = await checkFile(tx, { dialogueId, bytes, now });
    if (problems.length > 0) throw invalid({ file: 'offline.error.rows' });
    if (added.length === 0) throw conflict('offline.conflict.nothingNew');
    const importId = newId();
    await tx.insert(imports).values({
      id: importId,
      dialogueId,
      fileName,
      rows: added.length,
      importedBy: staffIdOf(actor),
      importedAt: now,
    });
    const recorded = added.map((row) => recordedRow(row, importId, audience));
    const stored = await storeRecorded({ tx, actor, now }, dialogue, recorded);
    const identities = added.map(({ identity, cellsHash }, index) => ({
      dialogueId,
      identity,
      cellsHash,
      importId,
      submissionId: stored[index]?.submissionId ?? '',
    }));
    for (const rows of inPieces(identities)) await tx.insert(importedRows).values(rows);
    return {
      value: { dialogueId, importId, added: added.length, alreadyThere },
      events: [{ type: 'import.made', dialogueId, importId }],
    };
  },
});

function recordedRow(row: IdentifiedRow, importId: string, audience: Recorded['audience']): Recorded {
  return {
    channel: row.channel,
    receivedAt: row.receivedAt,
    language: 'sv',
    texts: [{ text: row.text }],
    audience,
    place: row.place,
    ageBand: row.ageBand,
    importId,
    row: row.number,
    externalId: row.externalId,
    identity: sendingIdentity(`${importId} ${row.identity}`, [row.cellsHash]),
  };
}
