import { eq } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { reportLines, reports } from '@/db/schema/report';
import { conflict } from '@/lib/core/refusal';
import { lockDialogue } from '@/lib/dialogue/move-to';
import { mayBeWritten } from './rules';

/** A version with its dialogue, both locked: the dialogue first, as everywhere. */
export async function lockReport(tx: Transaction, reportId: string) {
  const [found] = await tx
    .select({ dialogueId: reports.dialogueId })
    .from(reports)
    .where(eq(reports.id, reportId));
  const dialogue = found && (await lockDialogue(tx, found.dialogueId));
  if (!dialogue) return undefined;
  const [report] = await tx.select().from(reports).where(eq(reports.id, reportId)).for('update');
  return report && { report, dialogue };
}

/** The version that a line belongs to, locked as above, and the line as it is then. */
export async function lockReportOfLine(tx: Transaction, lineId: string) {
  const [of] = await tx
    .select({ reportId: reportLines.reportId })
    .from(reportLines)
    .where(eq(reportLines.id, lineId));
  const locked = of && (await lockReport(tx, of.reportId));
  if (!locked) return undefined;
  const [line] = await tx
    .select({ id: reportLines.id, number: reportLines.number })
    .from(reportLines)
    .where(eq(reportLines.id, lineId));
  return line && { ...locked, line };
}

type Locked = NonNullable<Awaited<ReturnType<typeof lockReport>>>;

/** Refuses to touch what is published, or to write a version out of its time. */
export function requireDraft({ report, dialogue }: Locked): void {
  if (report.publishedAt) throw conflict('report.conflict.published');
  if (!mayBeWritten(report.kind, dialogue.state)) throw conflict('report.conflict.state');
}
