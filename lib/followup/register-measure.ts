import { and, eq, inArray, isNotNull } from 'drizzle-orm';
import { measureLines, measureReports, measures } from '@/db/schema/followup';
import { reportLines, reports } from '@/db/schema/report';
import { staffIdOf } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import { conflict, invalid } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import { lockDialogue } from '@/lib/dialogue/move-to';
import { measureInput } from './model';
import { followupPolicy } from './policy';
import { isFollowedUp } from './rules';

/** Writes down a promise that published lines make: what will be done, by which unit, and when. */
export const registerMeasure = defineUseCase({
  name: 'followup.register-measure',
  input: measureInput,
  load: (tx, { dialogueId }) => lockDialogue(tx, dialogueId),
  allow: followupPolicy.report,
  run: async ({ tx, actor, now, subject: dialogue }, { dialogueId, title, owner, lineIds, ...standing }) => {
    if (!isFollowedUp(dialogue.state)) throw conflict('followup.conflict.state');
    const lines = await tx
      .select({ id: reportLines.id })
      .from(reportLines)
      .innerJoin(reports, eq(reports.id, reportLines.reportId))
      .where(
        and(
          inArray(reportLines.id, lineIds),
          eq(reports.dialogueId, dialogueId),
          isNotNull(reports.publishedAt),
        ),
      );
    if (lines.length !== new Set(lineIds).size) throw invalid({ lineIds: 'followup.error.line' });
    const id = newId();
    const by = staffIdOf(actor);
    await tx.insert(measures).values({ id, dialogueId, title, owner, registeredBy: by, registeredAt: now });
    await tx.insert(measureLines).values(lines.map((line) => ({ measureId: id, lineId: line.id })));
    await tx
      .insert(measureReports)
      .values({ id: newId(), measureId: id, ...standing, reportedBy: by, at: now });
    return {
      value: { measureId: id, dialogueId },
      events: [{ type: 'measure.registered', dialogueId, measureId: id }],
    };
  },
});
