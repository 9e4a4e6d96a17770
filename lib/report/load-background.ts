import { and, eq, isNotNull, ne, sql } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';
import { backgroundAnswers, submissions } from '@/db/schema/contribution';
import { reports } from '@/db/schema/report';
import type { EverybodyBy } from '@/lib/survey/results';
import { backgroundFigures, everybodyBy, type Told } from './background';
import type { SentSubmission } from './figures';
import type { BackgroundFigures } from './model';

/**
 * What a version may tell of who took part, given what the versions before it told; and, for tables of some of
 * them, how all spread. Three queries.
 */
export async function loadBackground(
  db: Database | Transaction,
  { dialogueId, reportId }: { dialogueId: string; reportId: string },
  sent: readonly SentSubmission[],
): Promise<{ background: BackgroundFigures[]; everybody: EverybodyBy }> {
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
      select r.id as report_id, b.question, b.answer, count(distinct b.submission_id)::int as submissions
      from report r
      join (select l.report_id, c.submission_id
            from (select report_id, contribution_id from report_pair
                  union select report_id, contribution_id from report_exclusion) l
            join contribution c on c.id = l.contribution_id
            union select e.id, a.submission_id
            from report e join submission s on s.dialogue_id = e.dialogue_id and s.received_at <= e.cut_off
            join survey_response a on a.submission_id = s.id) sent on sent.report_id = r.id
      join background_answer b on b.submission_id = sent.submission_id
      where r.dialogue_id = ${dialogueId} and r.published_at is not null
      group by r.id, b.question, b.answer`),
  ]);
  const counted = new Set(sent.map(({ submissionId }) => submissionId));
  const now = toldBy(
    counted.size,
    told
      .filter(({ submissionId }) => counted.has(submissionId))
      .map(({ question, answer }) => ({ question, answer, submissions: 1 })),
  );
  const background = backgroundFigures(
    now,
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
  return { background, everybody: everybodyBy(now, background) };
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
