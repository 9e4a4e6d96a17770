import { eq } from 'drizzle-orm';
import { measureReports, measures } from '@/db/schema/followup';
import { staffIdOf } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import { conflict } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import { lockDialogue } from '@/lib/dialogue/move-to';
import { measureReportInput } from './model';
import { followupPolicy } from './policy';
import { isFollowedUp } from './rules';

/** Tells, in public, where a measure stands now. What was said before stays readable, dates included. */
export const reportMeasure = defineUseCase({
  name: 'followup.report-measure',
  input: measureReportInput,
  load: async (tx, { measureId }) => {
    const [measure] = await tx
      .select({ dialogueId: measures.dialogueId })
      .from(measures)
      .where(eq(measures.id, measureId));
    return measure && lockDialogue(tx, measure.dialogueId);
  },
  allow: followupPolicy.report,
  run: async ({ tx, actor, now, subject: dialogue }, { measureId, ...standing }) => {
    if (!isFollowedUp(dialogue.state)) throw conflict('followup.conflict.state');
    await tx
      .insert(measureReports)
      .values({ id: newId(), measureId, ...standing, reportedBy: staffIdOf(actor), at: now });
    return {
      value: { measureId, dialogueId: dialogue.id },
      events: [{ type: 'measure.reported', dialogueId: dialogue.id, measureId, status: standing.status }],
    };
  },
});
