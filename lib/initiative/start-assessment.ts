import { z } from 'zod';
import { defineUseCase } from '@/lib/core/use-case';
import { lockDialogue, moveTo } from '@/lib/dialogue/move-to';
import { initiativePolicy } from './policy';

/** An official of the nämnd takes the initiative in hand. */
export const startAssessment = defineUseCase({
  name: 'initiative.start-assessment',
  input: z.object({ dialogueId: z.uuid() }),
  load: (tx, { dialogueId }) => lockDialogue(tx, dialogueId),
  allow: initiativePolicy.startAssessment,
  run: async ({ tx, subject: dialogue }) => {
    await moveTo(tx, dialogue, 'assessment');
    return {
      value: { dialogueId: dialogue.id },
      events: [{ type: 'assessment.started', dialogueId: dialogue.id }],
    };
  },
});
