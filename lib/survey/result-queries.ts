import { and, desc, eq, exists, sql } from 'drizzle-orm';
import { type Database, officeDb, type Transaction } from '@/db/client';
import { submissions } from '@/db/schema/contribution';
import { surveyResponses, surveyVersions } from '@/db/schema/survey';
import { clockNow } from '@/lib/core/clock';
import type { DialogueState } from '@/lib/dialogue/model';
import type { QuestionResult, SurveyDefinition } from './model';
import { type Counted, questionResults, type Respondents, type Tally } from './results';
import { mayBeWritten } from './rules';

export type AnsweredSurvey = {
  definition: SurveyDefinition;
  counted: Counted;
  /** The submissions that answered it: what a version counts besides those that hold a contribution. */
  submissions: { submissionId: string; channel: string; headcount: number | null }[];
};

/**
 * What a dialogue's survey was answered with up to a moment, counted; nothing where nobody answered. Every
 * version that was answered asks the same, so the latest of them says what the answers mean. Four queries.
 */
export async function answeredSurvey(
  db: Database | Transaction,
  dialogueId: string,
  upTo: Date,
): Promise<AnsweredSurvey | undefined> {
  const received = sql`submission s on s.id = r.submission_id
    and s.dialogue_id = ${dialogueId} and s.received_at <= ${upTo.toISOString()}::timestamptz`;
  const [[asked], tallies, respondents, submissions] = await Promise.all([
    db
      .select({ definition: surveyVersions.definition })
      .from(surveyVersions)
      .where(
        and(
          eq(surveyVersions.dialogueId, dialogueId),
          exists(db.select().from(surveyResponses).where(eq(surveyResponses.versionId, surveyVersions.id))),
        ),
      )
      .orderBy(desc(surveyVersions.number))
      .limit(1),
    db.execute<Row<Tally>>(sql`
      select a.question_id as "questionId", a.option_id as "optionId", b.question as topic, b.answer,
        count(distinct a.submission_id)::int as submissions
      from survey_answer a
      join survey_response r on r.submission_id = a.submission_id
      join ${received}
      left join background_answer b on b.submission_id = a.submission_id
      group by grouping sets ((a.question_id), (a.question_id, a.option_id),
        (a.question_id, b.question, b.answer), (a.question_id, a.option_id, b.question, b.answer))
      having grouping(b.question) = 1 or b.question is not null`),
    db.execute<Row<Respondents>>(sql`
      select b.question as topic, b.answer, count(distinct r.submission_id)::int as submissions
      from survey_response r
      join ${received}
      left join background_answer b on b.submission_id = r.submission_id
      group by grouping sets ((), (b.question, b.answer))
      having grouping(b.question) = 1 or b.question is not null`),
    db.execute<Row<AnsweredSurvey['submissions'][number]>>(sql`
      select s.id as "submissionId", s.channel, s.headcount from survey_response r join ${received}`),
  ]);
  if (!asked || submissions.length === 0) return undefined;
  return {
    definition: asked.definition,
    counted: { tallies: [...tallies], respondents: [...respondents] },
    submissions: [...submissions],
  };
}

/** How many have answered a dialogue's survey. */
export async function responsesTo(dialogueId: string): Promise<number> {
  const [row] = await officeDb()
    .select({ responses: sql<number>`count(*)::int` })
    .from(surveyResponses)
    .innerJoin(submissions, eq(submissions.id, surveyResponses.submissionId))
    .where(eq(submissions.dialogueId, dialogueId));
  return row?.responses ?? 0;
}

/**
 * The results as the office reads them. By background only when no more answers can come: the difference
 * between two days would tell of the few who came between.
 */
export async function surveyResults({
  id,
  state,
}: {
  id: string;
  state: DialogueState;
}): Promise<{ responses: number; isOver: boolean; results: QuestionResult[] } | undefined> {
  const db = officeDb();
  const survey = await answeredSurvey(db, id, await clockNow(db));
  if (!survey) return undefined;
  const isOver = !mayBeWritten(state);
  const results = questionResults(survey.definition, survey.counted, isOver ? new Map() : undefined);
  return { responses: survey.submissions.length, isOver, results };
}

/** A row as the driver gives it: an object with an index. */
type Row<T> = { [K in keyof T]: T[K] };
