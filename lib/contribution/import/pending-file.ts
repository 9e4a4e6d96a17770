import { z } from 'zod';
import { officeDb } from '@/db/client';
import { clockNow } from '@/lib/core/clock';
import { hoursKept, readDraft, writeDraft } from '../draft';
import { audiences } from '../model';
import { checkFile } from './known-rows';

const form = 'import';

const pendingFile = z.object({
  dialogueId: z.uuid(),
  fileName: z.string(),
  audience: z.enum(audiences).catch('municipality'),
  content: z.base64(),
});

export type PendingFile = z.output<typeof pendingFile>;

/** Keeps a chosen file for a day, so that it can be looked at before it is read in. */
export async function keepFile(file: PendingFile): Promise<string> {
  return writeDraft(form, { values: file, errors: {} }, hoursKept.refused);
}

/** The file that was chosen for this dialogue; nothing when it is another's, or too old. */
export async function fileKept(token: string, dialogueId: string): Promise<PendingFile | undefined> {
  const draft = await readDraft(form, token);
  const file = pendingFile.safeParse(draft?.values);
  return file.success && file.data.dialogueId === dialogueId ? file.data : undefined;
}

/** What would happen if the file were read in now. */
export async function previewOf({ dialogueId, content }: PendingFile) {
  const db = officeDb();
  const now = await clockNow(db);
  return checkFile(db, { dialogueId, bytes: Buffer.from(content, 'base64'), now });
}
