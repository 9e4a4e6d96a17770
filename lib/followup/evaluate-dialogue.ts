import { eq } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { decisions } from '@/db/schema/decision';
import { evaluatedPrinciples, evaluations } from '@/db/schema/followup';
import { planVersions } from '@/db/schema/plan';
import { principles } from '@/db/schema/principles';
import { staffIdOf } from '@/lib/core/actor';
import { conflict, invalid } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import { lockDialogue, moveTo } from '@/lib/dialogue/move-to';
import { evaluationInput } from './model';
import { owedAfterFinal } from './owed-in';
import { followupPolicy } from './policy';

/**
 * What was promised and whether it was kept, principle by principle, and what was learnt. It ends the chain, so
 * that everything received must have its answer by then, what came late too.
 */
export const evaluateDialogue = defineUseCase({
  name: 'followup.evaluate-dialogue',
  input: evaluationInput,
  load: (tx, { dialogueId }) => lockDialogue(tx, dialogueId),
  allow: followupPolicy.evaluate,
  run: async ({ tx, actor, now, subject: dialogue }, { dialogueId, learning, principles: answers }) => {
    if (dialogue.state !== 'followUp') throw conflict('followup.conflict.notFollowedUp');
    if ((await owedAfterFinal(tx, dialogueId)) > 0) throw conflict('followup.conflict.owed');
    const owed = await principlesOfPlan(tx, dialogueId);
    const answered = new Set(answers.map(({ principleId }) => principleId));
    if (owed.length !== answered.size || owed.some((id) => !answered.has(id))) {
      throw invalid({ principles: 'followup.error.principles' });
    }
    await tx.insert(evaluations).values({ dialogueId, learning, writtenBy: staffIdOf(actor), at: now });
    await tx.insert(evaluatedPrinciples).values(answers.map((answer) => ({ dialogueId, ...answer })));
    await moveTo(tx, dialogue, 'evaluated');
    return { value: { dialogueId }, events: [{ type: 'dialogue.evaluated', dialogueId }] };
  },
});

/** The principles that the dialogue was decided under, whatever has been adopted since. */
async function principlesOfPlan(tx: Transaction, dialogueId: string): Promise<string[]> {
  const rows = await tx
    .selectDistinct({ id: principles.id })
    .from(decisions)
    .innerJoin(planVersions, eq(planVersions.id, decisions.planVersionId))
    .innerJoin(principles, eq(principles.setId, planVersions.principleSetId))
    .where(eq(decisions.dialogueId, dialogueId));
  return rows.map(({ id }) => id);
}
