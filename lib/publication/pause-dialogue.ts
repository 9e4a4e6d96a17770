import { eq } from 'drizzle-orm';
import { dialogues } from '@/db/schema/dialogue';
import { defineUseCase } from '@/lib/core/use-case';
import { lockDialogue, moveTo } from '@/lib/dialogue/move-to';
import { pauseInput } from './model';
import { publicationPolicy } from './policy';
import { tellThePublic } from './public-notice';

/** Stops an announced or open dialogue for a time; it remembers where it came from and says why in public. */
export const pauseDialogue = defineUseCase({
  name: 'publication.pause-dialogue',
  input: pauseInput,
  load: (tx, { dialogueId }) => lockDialogue(tx, dialogueId),
  allow: publicationPolicy.publish,
  run: async ({ tx, actor, now, subject: dialogue }, { text }) => {
    await moveTo(tx, dialogue, 'paused');
    await tx.update(dialogues).set({ pausedFrom: dialogue.state }).where(eq(dialogues.id, dialogue.id));
    const noticeId = await tellThePublic(
      tx,
      { actor, now },
      { dialogueId: dialogue.id, kind: 'paused', body: text },
    );
    return {
      value: { dialogueId: dialogue.id },
      events: [{ type: 'dialogue.paused', dialogueId: dialogue.id, noticeId }],
    };
  },
});
