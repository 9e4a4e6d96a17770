import { z } from 'zod';
import { defineUseCase } from '@/lib/core/use-case';
import { lockDialogue, moveTo } from '@/lib/dialogue/move-to';
import { followupPolicy } from './policy';

/** Begins the follow-up: the answers are out, what was promised remains to be done. */
export const startFollowUp = defineUseCase({
  name: 'followup.start-follow-up',
  input: z.object({ dialogueId: z.uuid() }),
  load: (tx, { dialogueId }) => lockDialogue(tx, dialogueId),
  allow: followupPolicy.report,
  run: async ({ tx, subject: dialogue }) => {
    await moveTo(tx, dialogue, 'followUp');
    return {
      value: { dialogueId: dialogue.id },
      events: [{ type: 'follow-up.started', dialogueId: dialogue.id }],
    };
  },
});
