import { type AnyColumn, type SQL, sql } from 'drizzle-orm';
import { surveyQuestions, surveyTexts } from '@/db/schema/survey';

/** The question of a survey that a text answers, or answers with words of its own beside "other". */
export type AnsweredQuestion = { label: string; other: boolean };

/** What a contribution answers, by the column that holds its id; nothing where it answers no question. */
export function answeredQuestion(contribution: AnyColumn): SQL<AnsweredQuestion | null> {
  return sql<AnsweredQuestion | null>`(
    select jsonb_build_object('label', q.label, 'other', t.other)
    from ${surveyTexts} t
    join ${surveyQuestions} q on q.version_id = t.version_id and q.question_id = t.question_id
    where t.contribution_id = ${contribution})`;
}
