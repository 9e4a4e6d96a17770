import { and, desc, eq, isNotNull } from 'drizzle-orm';
import { matterDecisions, reports } from '@/db/schema/report';
import { staffIdOf } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import { conflict, invalid } from '@/lib/core/refusal';
import { dayOf } from '@/lib/core/time';
import { defineUseCase } from '@/lib/core/use-case';
import { lockDialogue, moveTo } from '@/lib/dialogue/move-to';
import { matterDecisionInput } from './model';
import { reportPolicy } from './policy';

/**
 * Records what the nämnd has decided in the matter, and on which version of the report. A matter that was
 * returned stays where it is until the nämnd decides.
 */
export const recordMatterDecision = defineUseCase({
  name: 'report.record-matter-decision',
  input: matterDecisionInput,
  load: (tx, { dialogueId }) => lockDialogue(tx, dialogueId),
  allow: reportPolicy.recordMatter,
  run: async ({ tx, actor, now, subject: dialogue }, input) => {
    if (dialogue.state !== 'decisionPreparation') throw conflict('report.conflict.state');
    if (input.decidedOn > dayOf(now)) throw invalid({ decidedOn: 'report.error.future' });
    const [ground] = await tx
      .select({ id: reports.id })
      .from(reports)
      .where(
        and(eq(reports.dialogueId, dialogue.id), eq(reports.kind, 'interim'), isNotNull(reports.publishedAt)),
      )
      .orderBy(desc(reports.number))
      .limit(1);
    if (!ground) throw conflict('report.conflict.noReport');
    const id = newId();
    await tx
      .insert(matterDecisions)
      .values({ id, ...input, reportId: ground.id, recordedBy: staffIdOf(actor), recordedAt: now });
    if (input.outcome !== 'returned') await moveTo(tx, dialogue, 'decided');
    return {
      value: { decisionId: id, dialogueId: dialogue.id },
      events: [{ type: 'matter.decided', dialogueId: dialogue.id, decisionId: id, outcome: input.outcome }],
    };
  },
});
