import { desc, eq } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { decisions } from '@/db/schema/decision';
import { planVersions } from '@/db/schema/plan';
import { staffIdOf } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import { conflict, invalid } from '@/lib/core/refusal';
import { dayOf } from '@/lib/core/time';
import { defineUseCase } from '@/lib/core/use-case';
import { lockDialogue, moveTo } from '@/lib/dialogue/move-to';
import { decisionInput } from './model';
import { decisionPolicy } from './policy';
import { mayBeDecided, stateAfter } from './rules';

/**
 * Records what the nämnd has decided about the plan that awaits it, as it stands in the minutes. A plan that
 * was sent or taken back can get its no as it is.
 */
export const recordDecision = defineUseCase({
  name: 'decision.record-decision',
  input: decisionInput,
  load: (tx, { dialogueId }) => lockDialogue(tx, dialogueId),
  allow: decisionPolicy.record,
  run: async ({ tx, actor, now, subject: dialogue }, input) => {
    if (!mayBeDecided(dialogue.state, input.outcome)) throw conflict('decision.conflict.notAwaiting');
    if (input.planVersionId !== (await awaitingVersion(tx, dialogue.id))) {
      throw conflict('decision.conflict.otherVersion');
    }
    if (input.decidedOn > dayOf(now)) throw invalid({ decidedOn: 'decision.error.future' });

    const id = newId();
    const recordedBy = staffIdOf(actor);
    // A plan that was sent back is before the nämnd again as it is.
    if (dialogue.state !== 'pendingDecision') await moveTo(tx, dialogue, 'pendingDecision');
    await tx.insert(decisions).values({ id, ...input, recordedBy, recordedAt: now });
    await moveTo(tx, { id: dialogue.id, state: 'pendingDecision' }, stateAfter[input.outcome]);
    return {
      value: { id, dialogueId: dialogue.id },
      events: [
        { type: 'decision.recorded', dialogueId: dialogue.id, decisionId: id, outcome: input.outcome },
      ],
    };
  },
});

async function awaitingVersion(tx: Transaction, dialogueId: string): Promise<string | undefined> {
  const [latest] = await tx
    .select({ id: planVersions.id })
    .from(planVersions)
    .where(eq(planVersions.dialogueId, dialogueId))
    .orderBy(desc(planVersions.number))
    .limit(1);
  return latest?.id;
}
