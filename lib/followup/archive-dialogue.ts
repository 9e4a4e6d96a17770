import { z } from 'zod';
import { defineUseCase } from '@/lib/core/use-case';
import { lockDialogue, moveTo } from '@/lib/dialogue/move-to';
import { followupPolicy } from './policy';

/** Closes the file of an evaluated dialogue. Everything stays readable. */
export const archiveDialogue = defineUseCase({
  name: 'followup.archive-dialogue',
  input: z.object({ dialogueId: z.uuid() }),
  load: (tx, { dialogueId }) => lockDialogue(tx, dialogueId),
  allow: followupPolicy.archive,
  run: async ({ tx, subject: dialogue }) => {
    await moveTo(tx, dialogue, 'archived');
    return {
      value: { dialogueId: dialogue.id },
      events: [{ type: 'dialogue.archived', dialogueId: dialogue.id }],
    };
  },
});
