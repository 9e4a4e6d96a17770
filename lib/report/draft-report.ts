import { and, desc, eq, isNotNull, or } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import {
  matterDecisions,
  quotations,
  reportLineContributions,
  reportLineQuestions,
  reportLines,
  reportLineThemes,
  reports,
} from '@/db/schema/report';
import { staffIdOf } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import { conflict } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import { lockDialogue } from '@/lib/dialogue/move-to';
import { draftInput } from './model';
import { reportPolicy } from './policy';
import { mayBeWritten } from './rules';

/** Begins a version of the report, from the lines of the latest published one where there is one. */
export const draftReport = defineUseCase({
  name: 'report.draft-report',
  input: draftInput,
  load: (tx, { dialogueId }) => lockDialogue(tx, dialogueId),
  allow: reportPolicy.write,
  run: async ({ tx, actor, now, subject: dialogue }, { kind }) => {
    if (!mayBeWritten(kind, dialogue.state)) throw conflict('report.conflict.state');
    const earlier = await tx
      .select({
        id: reports.id,
        kind: reports.kind,
        number: reports.number,
        publishedAt: reports.publishedAt,
      })
      .from(reports)
      .where(eq(reports.dialogueId, dialogue.id));
    const ofKind = earlier.filter((report) => report.kind === kind);
    if (ofKind.some(({ publishedAt }) => publishedAt === null)) throw conflict('report.conflict.draftExists');

    const id = newId();
    const decisionId = kind === 'final' ? await latestDecision(tx, dialogue.id) : null;
    const source = await latestPublished(tx, dialogue.id);
    await tx.insert(reports).values({
      id,
      dialogueId: dialogue.id,
      kind,
      number: ofKind.length + 1,
      summary: source?.summary ?? '',
      method: source?.method ?? '',
      unknown: source?.unknown ?? '',
      decisionId,
      writtenBy: staffIdOf(actor),
      writtenAt: now,
    });
    if (source) await copyLines(tx, source.id, id);
    return {
      value: { reportId: id, dialogueId: dialogue.id },
      events: [{ type: 'report.drafted', dialogueId: dialogue.id, reportId: id }],
    };
  },
});

async function latestDecision(tx: Transaction, dialogueId: string): Promise<string> {
  const [decision] = await tx
    .select({ id: matterDecisions.id })
    .from(matterDecisions)
    .where(eq(matterDecisions.dialogueId, dialogueId))
    .orderBy(desc(matterDecisions.recordedAt))
    .limit(1);
  if (!decision) throw conflict('report.conflict.noDecision');
  return decision.id;
}

async function latestPublished(tx: Transaction, dialogueId: string) {
  const [report] = await tx
    .select({ id: reports.id, summary: reports.summary, method: reports.method, unknown: reports.unknown })
    .from(reports)
    .where(and(eq(reports.dialogueId, dialogueId), isNotNull(reports.publishedAt)))
    .orderBy(desc(reports.publishedAt))
    .limit(1);
  return report;
}

/** A new version starts where the last one stood: lines, what they build on, and what they quote. */
async function copyLines(tx: Transaction, fromReport: string, toReport: string): Promise<void> {
  const lines = await tx.select().from(reportLines).where(eq(reportLines.reportId, fromReport));
  if (lines.length === 0) return;
  const copyOf = new Map(lines.map(({ id }) => [id, newId()]));
  const of = (lineId: string): string => copyOf.get(lineId) ?? lineId;
  const ofTheseLines = (
    column:
      | typeof reportLineThemes.lineId
      | typeof reportLineContributions.lineId
      | typeof reportLineQuestions.lineId
      | typeof quotations.lineId,
  ) => or(...lines.map(({ id }) => eq(column, id)));
  const themes = await tx.select().from(reportLineThemes).where(ofTheseLines(reportLineThemes.lineId));
  // What came by theme is worked out anew when the version is published.
  const picked = (
    await tx.select().from(reportLineContributions).where(ofTheseLines(reportLineContributions.lineId))
  ).filter(({ via }) => via !== 'theme');
  const questions = await tx
    .select()
    .from(reportLineQuestions)
    .where(ofTheseLines(reportLineQuestions.lineId));
  const quoted = await tx.select().from(quotations).where(ofTheseLines(quotations.lineId));

  await tx
    .insert(reportLines)
    .values(lines.map((line) => ({ ...line, id: of(line.id), reportId: toReport })));
  if (themes.length > 0) {
    await tx.insert(reportLineThemes).values(themes.map((link) => ({ ...link, lineId: of(link.lineId) })));
  }
  if (questions.length > 0) {
    await tx
      .insert(reportLineQuestions)
      .values(questions.map((link) => ({ ...link, lineId: of(link.lineId) })));
  }
  if (picked.length > 0) {
    await tx
      .insert(reportLineContributions)
      .values(picked.map((link) => ({ ...link, lineId: of(link.lineId) })));
  }
  if (quoted.length > 0) {
    await tx
      .insert(quotations)
      .values(quoted.map((quote) => ({ ...quote, id: newId(), lineId: of(quote.lineId) })));
  }
}
