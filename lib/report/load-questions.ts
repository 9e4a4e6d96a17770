import { sql } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';
import type { LedgerQuestion } from './gate';

/**
 * The closed questions of the survey that were answered up to a version's cut-off (a draft's is now), with how
 * many of its lines answer each. One query, however many versions.
 */
export async function loadQuestions(
  db: Database | Transaction,
  reportIds: readonly string[],
  now: Date,
): Promise<Map<string, LedgerQuestion[]>> {
  if (reportIds.length === 0) return new Map();
  const rows = await db.execute<{ reportId: string; questionId: string; label: string; lines: number }>(sql`
    select r.id as "reportId", q.question_id as "questionId", max(q.label) as label,
      (select count(*)::int from report_line_question lq join report_line l on l.id = lq.line_id
        where l.report_id = r.id and lq.question_id = q.question_id) as lines
    from report r
    join survey_version v on v.dialogue_id = r.dialogue_id
    join survey_question q on q.version_id = v.id and q.closed
    where r.id = any(${`{${reportIds.join(',')}}`}::uuid[]) and exists (
      select 1 from survey_answer a join submission s on s.id = a.submission_id
      where a.version_id = q.version_id and a.question_id = q.question_id
        and s.received_at <= coalesce(r.cut_off, ${now.toISOString()}::timestamptz))
    group by r.id, q.question_id
    order by r.id, min(q.position)`);
  const found = new Map<string, LedgerQuestion[]>();
  for (const { reportId, ...question } of rows) {
    found.set(reportId, [...(found.get(reportId) ?? []), question]);
  }
  return found;
}
