import { and, eq, isNotNull, ne, sql } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';
import { backgroundAnswers, submissions } from '@/db/schema/contribution';
import { reports } from '@/db/schema/report';
import { backgroundFigures, type Told } from './background';
import type { LedgerRow } from './load-ledger';
import type { BackgroundFigures } from './model';

/** What a version may tell of who took part, given what the versions before it told. Three queries. */
export async function loadBackground(
  db: Database | Transaction,
  { dialogueId, reportId }: { dialogueId: string; reportId: string },
  ledger: readonly LedgerRow[],
): Promise<BackgroundFigures[]> {
  const [told, earlier, toldEarlier] = await Promise.all([
    db
      .select({
        submissionId: backgroundAnswers.submissionId,
        question: backgroundAnswers.question,
        answer: backgroundAnswers.answer,
      })
      .from(backgroundAnswers)
      .innerJoin(submissions, eq(submissions.id, backgroundAnswers.submissionId))
      .where(eq(submissions.dialogueId, dialogueId)),
    db
      .select({ id: reports.id, figures: reports.figures })
      .from(reports)
      .where(
        and(eq(reports.dialogueId, dialogueId), isNotNull(reports.publishedAt), ne(reports.id, reportId)),
      ),
    db.execute<{ report_id: string; question: string; answer: string; submissions: number }>(sql`
      select l.report_id, b.question, b.answer, count(distinct b.submission_id)::int as submissions
      from (select report_id, contribution_id from report_pair
            union select report_id, contribution_id from report_exclusion) l
      join report r on r.id = l.report_id and r.dialogue_id = ${dialogueId} and r.published_at is not null
      join contribution c on c.id = l.contribution_id
      join background_answer b on b.submission_id = c.submission_id
      group by l.report_id, b.question, b.answer`),
  ]);
  const counted = new Set(ledger.map(({ submissionId }) => submissionId));
  const now = told
    .filter(({ submissionId }) => counted.has(submissionId))
    .map(({ question, answer }) => ({ question, answer, submissions: 1 }));
  return backgroundFigures(
    toldBy(counted.size, now),
    earlier.flatMap(({ id, figures }) =>
      figures
        ? [
            {
              ...toldBy(
                figures.submissions,
                toldEarlier.filter((row) => row.report_id === id),
              ),
              shown: figures.background ?? [],
            },
          ]
        : [],
    ),
  );
}

type Row = { question: string; answer: string; submissions: number };

function toldBy(all: number, rows: readonly Row[]): Told {
  const answers = new Map<string, Map<string, number>>();
  for (const { question, answer, submissions: count } of rows) {
    const of = answers.get(question) ?? new Map<string, number>();
    answers.set(question, of.set(answer, (of.get(answer) ?? 0) + count));
  }
  return { submissions: all, answers };
}
