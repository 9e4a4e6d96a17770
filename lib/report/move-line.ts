import { and, eq } from 'drizzle-orm';
import { reportLines } from '@/db/schema/report';
import { conflict } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import { lockReportOfLine, requireDraft } from './lock-report';
import { lineMoveInput } from './model';
import { reportPolicy } from './policy';

/** Moves a line of a draft one step: it changes numbers with its neighbour. What it is stays the same. */
export const moveLine = defineUseCase({
  name: 'report.move-line',
  input: lineMoveInput,
  load: (tx, { lineId }) => lockReportOfLine(tx, lineId),
  allow: (actor, { dialogue }) => reportPolicy.write(actor, dialogue),
  run: async ({ tx, subject }, { lineId, direction }) => {
    requireDraft(subject);
    const { report, dialogue, line } = subject;
    const number = line.number + (direction === 'up' ? -1 : 1);
    const [neighbour] = await tx
      .update(reportLines)
      .set({ number: line.number })
      .where(and(eq(reportLines.reportId, report.id), eq(reportLines.number, number)))
      .returning({ id: reportLines.id });
    if (!neighbour) throw conflict('report.conflict.outermost');
    await tx.update(reportLines).set({ number }).where(eq(reportLines.id, lineId));
    return {
      value: { reportId: report.id, dialogueId: dialogue.id, lineId, number },
      events: [{ type: 'line.moved', dialogueId: dialogue.id, reportId: report.id, lineId }],
    };
  },
});
