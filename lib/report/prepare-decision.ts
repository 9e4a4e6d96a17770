import { z } from 'zod';
import { defineUseCase } from '@/lib/core/use-case';
import { lockDialogue, moveTo } from '@/lib/dialogue/move-to';
import { reportPolicy } from './policy';

/** Hands the matter over to the nämnd, with the published interim version as its ground. */
export const prepareDecision = defineUseCase({
  name: 'report.prepare-decision',
  input: z.object({ dialogueId: z.uuid() }),
  load: (tx, { dialogueId }) => lockDialogue(tx, dialogueId),
  allow: reportPolicy.prepareDecision,
  run: async ({ tx, subject: dialogue }) => {
    await moveTo(tx, dialogue, 'decisionPreparation');
    return {
      value: { dialogueId: dialogue.id },
      events: [{ type: 'decision.prepared', dialogueId: dialogue.id }],
    };
  },
});
