import { and, desc, inArray, isNotNull, isNull, sql } from 'drizzle-orm';
import { officeDb } from '@/db/client';
import { reports } from '@/db/schema/report';
import { accountOf, questionsWithoutLine } from './gate';
import { loadLedgers } from './load-ledger';
import { loadQuestions } from './load-questions';
import { arrivedAfter } from './queries';
import { lacksOfVersion } from './rules';

/** The latest published version of each kind in each of these dialogues, with what has arrived since. */
export async function publishedVersionsIn(dialogueIds: readonly string[]) {
  return officeDb()
    .selectDistinctOn([reports.dialogueId, reports.kind], {
      dialogueId: reports.dialogueId,
      kind: reports.kind,
      arrivedAfter,
    })
    .from(reports)
    .where(and(inArray(reports.dialogueId, [...dialogueIds]), isNotNull(reports.publishedAt)))
    .orderBy(reports.dialogueId, reports.kind, desc(reports.number));
}

/** The drafts of these dialogues, each with what it lacks to be published now. A fixed number of queries. */
export async function draftsIn(dialogueIds: readonly string[], now: Date) {
  const db = officeDb();
  const drafts = await db
    .select({
      id: reports.id,
      dialogueId: reports.dialogueId,
      kind: reports.kind,
      summary: reports.summary,
      lines: sql<number>`(select count(*)::int from report_line l where l.report_id = report.id)`,
    })
    .from(reports)
    .where(and(inArray(reports.dialogueId, [...dialogueIds]), isNull(reports.publishedAt)));
  const [ledgers, asked] = await Promise.all([
    loadLedgers(
      db,
      drafts.map(({ id, dialogueId }) => ({ reportId: id, dialogueId, cutOff: now })),
    ),
    loadQuestions(
      db,
      drafts.map(({ id }) => id),
      now,
    ),
  ]);
  return drafts.map(({ id, dialogueId, kind, summary, lines }) => {
    const missing = accountOf(kind, ledgers.get(id) ?? []).missing.length;
    const questions = questionsWithoutLine(kind, asked.get(id) ?? []).length;
    return { id, dialogueId, kind, lacks: lacksOfVersion({ missing, questions, lines, summary }) };
  });
}
