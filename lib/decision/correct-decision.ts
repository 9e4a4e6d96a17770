import { eq } from 'drizzle-orm';
import { correctedDecisions, decisionCorrections, decisions } from '@/db/schema/decision';
import { staffIdOf } from '@/lib/core/actor';
import { isChanged } from '@/lib/core/corrections';
import { newId } from '@/lib/core/ids';
import { conflict, invalid } from '@/lib/core/refusal';
import { dayOf } from '@/lib/core/time';
import { defineUseCase } from '@/lib/core/use-case';
import { lockDialogue } from '@/lib/dialogue/move-to';
import { decisionCorrection, minutedFields } from './model';
import { decisionPolicy } from './policy';

/**
 * Mends a typing error in a recorded decision. The row that was recorded stays as it was, and so does what it binds:
 * the version of the plan, and what came of it.
 */
export const correctDecision = defineUseCase({
  name: 'decision.correct-decision',
  input: decisionCorrection,
  load: async (tx, { decisionId }) => {
    const [recorded] = await tx
      .select({ dialogueId: decisions.dialogueId })
      .from(decisions)
      .where(eq(decisions.id, decisionId));
    const dialogue = recorded && (await lockDialogue(tx, recorded.dialogueId));
    if (!dialogue) return undefined;
    const [standing] = await tx
      .select()
      .from(correctedDecisions)
      .where(eq(correctedDecisions.id, decisionId));
    return standing && { ...dialogue, standing };
  },
  allow: decisionPolicy.record,
  run: async (
    { tx, actor, now, subject: { id: dialogueId, standing } },
    { decisionId, because, ...minuted },
  ) => {
    if (minuted.decidedOn > dayOf(now)) throw invalid({ decidedOn: 'decision.error.future' });
    if (standing.outcome !== 'held' && !minuted.reason) throw invalid({ reason: 'decision.error.reason' });
    if (!isChanged(minutedFields, standing, minuted)) throw conflict('decision.conflict.same');
    await tx.insert(decisionCorrections).values({
      id: newId(),
      decisionId,
      number: 1 + (await tx.$count(decisionCorrections, eq(decisionCorrections.decisionId, decisionId))),
      ...minuted,
      because,
      correctedBy: staffIdOf(actor),
      correctedAt: now,
    });
    return {
      value: { dialogueId, decisionId },
      events: [{ type: 'decision.corrected', dialogueId, decisionId }],
    };
  },
});
