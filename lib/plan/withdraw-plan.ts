import { z } from 'zod';
import { defineUseCase } from '@/lib/core/use-case';
import { lockDialogue, moveTo } from '@/lib/dialogue/move-to';
import { planPolicy } from './policy';

/** Takes a submitted plan back before the nämnd has decided. The submitted version stays in the record. */
export const withdrawPlan = defineUseCase({
  name: 'plan.withdraw-plan',
  input: z.object({ dialogueId: z.uuid() }),
  load: (tx, { dialogueId }) => lockDialogue(tx, dialogueId),
  allow: planPolicy.withdraw,
  run: async ({ tx, subject: dialogue }) => {
    await moveTo(tx, dialogue, 'planning');
    return {
      value: { dialogueId: dialogue.id },
      events: [{ type: 'plan.withdrawn', dialogueId: dialogue.id }],
    };
  },
});
