import { desc, eq } from 'drizzle-orm';
import { z } from 'zod';
import type { Transaction } from '@/db/client';
import { planVersions } from '@/db/schema/plan';
import { staffIdOf } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import { conflict } from '@/lib/core/refusal';
import { dayOf } from '@/lib/core/time';
import { defineUseCase } from '@/lib/core/use-case';
import { lockDialogue, moveTo } from '@/lib/dialogue/move-to';
import { blocks } from '@/lib/principles/evaluate';
import { commitmentOf } from './commitment';
import { planDifferences } from './differences';
import { isDecided, planPolicy } from './policy';
import { planSituation } from './situation';

/**
 * Submits the plan: complete, stopped by no principle, and from now on a version that never changes, with
 * what the principles said. It then awaits the nämnd; after the decision a new version may differ in
 * anything but influence scope and level, and the decision still stands.
 */
export const submitPlan = defineUseCase({
  name: 'plan.submit-plan',
  input: z.object({ dialogueId: z.uuid() }),
  load: async (tx, { dialogueId }, now) => {
    const dialogue = await lockDialogue(tx, dialogueId);
    const situation = dialogue && (await planSituation(tx, dialogueId, dayOf(now)));
    return dialogue && situation ? { ...dialogue, situation } : undefined;
  },
  allow: planPolicy.submit,
  run: async ({ tx, actor, now, subject: dialogue }) => {
    const { content, missing, principles, set } = dialogue.situation;
    if (!set) throw conflict('plan.conflict.noPrinciples');
    if (missing.length > 0) throw conflict('plan.conflict.incomplete');
    if (blocks(principles)) throw conflict('plan.conflict.principles');

    const commitment = commitmentOf(content);
    const latest = await latestVersion(tx, dialogue.id);
    const decided = isDecided(dialogue.state);
    if (decided && latest?.commitment !== commitment) throw conflict('plan.conflict.commitment');
    if (decided && latest && planDifferences(latest.content, content).length === 0) {
      throw conflict('plan.conflict.unchanged');
    }
    const planVersionId = newId();
    const number = (latest?.number ?? 0) + 1;
    await tx.insert(planVersions).values({
      id: planVersionId,
      dialogueId: dialogue.id,
      number,
      principleSetId: set.id,
      content,
      commitment,
      principles,
      submittedBy: staffIdOf(actor),
      submittedAt: now,
    });
    if (!decided) await moveTo(tx, dialogue, 'pendingDecision');
    return {
      value: { dialogueId: dialogue.id, planVersionId, number },
      events: [{ type: 'plan.submitted', dialogueId: dialogue.id, planVersionId }],
    };
  },
});

async function latestVersion(tx: Transaction, dialogueId: string) {
  const [version] = await tx
    .select({
      number: planVersions.number,
      commitment: planVersions.commitment,
      content: planVersions.content,
    })
    .from(planVersions)
    .where(eq(planVersions.dialogueId, dialogueId))
    .orderBy(desc(planVersions.number))
    .limit(1);
  return version;
}
