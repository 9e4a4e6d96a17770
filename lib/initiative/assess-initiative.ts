import { assessments } from '@/db/schema/initiative';
import { staffIdOf } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import { defineUseCase } from '@/lib/core/use-case';
import { lockDialogue, moveTo } from '@/lib/dialogue/move-to';
import { assessmentInput } from './model';
import { initiativePolicy } from './policy';
import { outcomeOf } from './rules';

/**
 * Answers whether the initiative suits a dialogue. Yes leads to planning; where it is information, the
 * dialogue waits for its end to be recorded, with the public reason.
 */
export const assessInitiative = defineUseCase({
  name: 'initiative.assess-initiative',
  input: assessmentInput,
  load: (tx, { dialogueId }) => lockDialogue(tx, dialogueId),
  allow: initiativePolicy.assess,
  run: async ({ tx, actor, now, subject: dialogue }, answers) => {
    const id = newId();
    const outcome = outcomeOf(answers);
    await tx.insert(assessments).values({ id, ...answers, outcome, assessedBy: staffIdOf(actor), at: now });
    if (outcome === 'dialogue') await moveTo(tx, dialogue, 'planning');
    return {
      value: { dialogueId: dialogue.id, outcome },
      events: [{ type: 'assessment.made', dialogueId: dialogue.id, assessmentId: id, outcome }],
    };
  },
});
