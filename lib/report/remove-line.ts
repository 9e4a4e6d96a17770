import { asc, eq } from 'drizzle-orm';
import {
  quotations,
  reportLineContributions,
  reportLineQuestions,
  reportLines,
  reportLineThemes,
} from '@/db/schema/report';
import { defineUseCase } from '@/lib/core/use-case';
import { lockReportOfLine, requireDraft } from './lock-report';
import { lineRemovalInput } from './model';
import { reportPolicy } from './policy';

/** Takes a line out of a draft; the lines after it move up. What it built on is in the log. */
export const removeLine = defineUseCase({
  name: 'report.remove-line',
  input: lineRemovalInput,
  load: (tx, { lineId }) => lockReportOfLine(tx, lineId),
  allow: (actor, { dialogue }) => reportPolicy.write(actor, dialogue),
  run: async ({ tx, subject }, { lineId }) => {
    requireDraft(subject);
    const { report, dialogue } = subject;
    await tx.delete(quotations).where(eq(quotations.lineId, lineId));
    await tx.delete(reportLineThemes).where(eq(reportLineThemes.lineId, lineId));
    await tx.delete(reportLineQuestions).where(eq(reportLineQuestions.lineId, lineId));
    await tx.delete(reportLineContributions).where(eq(reportLineContributions.lineId, lineId));
    await tx.delete(reportLines).where(eq(reportLines.id, lineId));
    const left = await tx
      .select({ id: reportLines.id, number: reportLines.number })
      .from(reportLines)
      .where(eq(reportLines.reportId, report.id))
      .orderBy(asc(reportLines.number));
    for (const [index, line] of left.entries()) {
      if (line.number !== index + 1) {
        await tx
          .update(reportLines)
          .set({ number: index + 1 })
          .where(eq(reportLines.id, line.id));
      }
    }
    return {
      value: { reportId: report.id, dialogueId: dialogue.id },
      events: [{ type: 'line.removed', dialogueId: dialogue.id, reportId: report.id, lineId }],
    };
  },
});
