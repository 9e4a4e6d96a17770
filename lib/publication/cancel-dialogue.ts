import { eq, sql } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { submissions } from '@/db/schema/contribution';
import { dialogues } from '@/db/schema/dialogue';
import { conflict } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import { lockDialogue, moveTo } from '@/lib/dialogue/move-to';
import { isPublic } from '@/lib/dialogue/workflow';
import { cancelInput } from './model';
import { publicationPolicy } from './policy';
import { tellThePublic } from './public-notice';

/**
 * Breaks off a public dialogue. Where nothing was received it ends here; otherwise it closes with the mark
 * "avbruten", and those who wrote are still owed an answer.
 */
export const cancelDialogue = defineUseCase({
  name: 'publication.cancel-dialogue',
  input: cancelInput,
  load: (tx, { dialogueId }) => lockDialogue(tx, dialogueId),
  allow: publicationPolicy.end,
  run: async ({ tx, actor, now, subject: dialogue }, { text }) => {
    const dialogueId = dialogue.id;
    // Before it is public it ends with a recorded no instead, in its nämnd.
    if (!isPublic(dialogue.state)) throw conflict('dialogue.conflict.state');
    const received = await anythingReceived(tx, dialogueId);
    const closes = received && dialogue.closesAt !== null && dialogue.closesAt > now;
    const moved = closes ? { closesAtBefore: dialogue.closesAt, closesAtAfter: now } : {};
    const noticeId = await tellThePublic(
      tx,
      { actor, now },
      { dialogueId, kind: 'cancelled', body: text, ...moved },
    );
    const cancelled = { type: 'dialogue.cancelled' as const, dialogueId, noticeId };
    if (!received) {
      await moveTo(tx, dialogue, 'cancelled');
      return { value: { dialogueId }, events: [cancelled] };
    }
    await moveTo(tx, dialogue, 'closed');
    await tx
      .update(dialogues)
      .set({ interrupted: true, pausedFrom: null, ...(closes ? { closesAt: now } : {}) })
      .where(eq(dialogues.id, dialogueId));
    return { value: { dialogueId }, events: [cancelled, { type: 'dialogue.closed' as const, dialogueId }] };
  },
});

async function anythingReceived(tx: Transaction, dialogueId: string): Promise<boolean> {
  const [row] = await tx
    .select({ one: sql<number>`1` })
    .from(submissions)
    .where(eq(submissions.dialogueId, dialogueId))
    .limit(1);
  return row !== undefined;
}
