import { and, count, eq } from 'drizzle-orm';
import { reportLines } from '@/db/schema/report';
import { newId } from '@/lib/core/ids';
import { Refusal } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import { lockReport, requireDraft } from './lock-report';
import { lineInput } from './model';
import { reportPolicy } from './policy';

/** Writes a numbered line of the report, a new one last or an existing one anew. */
export const saveLine = defineUseCase({
  name: 'report.save-line',
  input: lineInput,
  load: (tx, { reportId }) => lockReport(tx, reportId),
  allow: (actor, { dialogue }) => reportPolicy.write(actor, dialogue),
  run: async ({ tx, subject }, { reportId, lineId, heading, body }) => {
    requireDraft(subject);
    const id = lineId ?? newId();
    if (lineId) {
      const [changed] = await tx
        .update(reportLines)
        .set({ heading, body })
        .where(and(eq(reportLines.id, lineId), eq(reportLines.reportId, reportId)))
        .returning({ id: reportLines.id });
      if (!changed) throw new Refusal('missing');
    } else {
      const [lines] = await tx
        .select({ n: count() })
        .from(reportLines)
        .where(eq(reportLines.reportId, reportId));
      await tx.insert(reportLines).values({ id, reportId, number: (lines?.n ?? 0) + 1, heading, body });
    }
    return {
      value: { lineId: id, reportId, dialogueId: subject.dialogue.id },
      events: [{ type: 'line.written', dialogueId: subject.dialogue.id, reportId, lineId: id }],
    };
  },
});
