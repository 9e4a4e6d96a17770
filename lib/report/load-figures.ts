import { and, asc, eq, isNotNull, ne } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';
import { reports } from '@/db/schema/report';
import type { QuestionResult } from '@/lib/survey/model';
import { answeredSurvey } from '@/lib/survey/result-queries';
import { type EverybodyBy, questionResults } from '@/lib/survey/results';
import { figuresOf, sentIn } from './figures';
import type { Account } from './gate';
import { loadBackground } from './load-background';
import type { LedgerRow } from './load-ledger';
import type { ReportFigures } from './model';

type Version = { dialogueId: string; reportId: string; cutOff: Date };

/** The numbers of a version as they are at its cut-off. A constant number of queries. */
export async function loadFigures(
  db: Database | Transaction,
  version: Version,
  { ledger, account }: { ledger: readonly LedgerRow[]; account: Account },
): Promise<ReportFigures> {
  const survey = await answeredSurvey(db, version.dialogueId, version.cutOff);
  const sent = sentIn(ledger, survey?.submissions ?? []);
  const { background, everybody } = await loadBackground(db, version, sent);
  const questions = survey ? asShown(await earlierQuestions(db, version), survey, everybody) : [];
  return figuresOf({ ledger, account, background, sent, questions });
}

/**
 * A survey is over when its dialogue has closed, so its tables by background are made for one version only and
 * repeated after that: made anew among other groups that are kept back, two of them together could tell more.
 */
function asShown(
  earlier: readonly QuestionResult[] | undefined,
  survey: NonNullable<Awaited<ReturnType<typeof answeredSurvey>>>,
  everybody: EverybodyBy,
): QuestionResult[] {
  const results = questionResults(survey.definition, survey.counted, everybody);
  if (!earlier) return results;
  return results.map((result) => ({
    ...result,
    tables: earlier.find(({ questionId }) => questionId === result.questionId)?.tables ?? [],
  }));
}

async function earlierQuestions(
  db: Database | Transaction,
  { dialogueId, reportId }: Version,
): Promise<readonly QuestionResult[] | undefined> {
  const published = await db
    .select({ figures: reports.figures })
    .from(reports)
    .where(and(eq(reports.dialogueId, dialogueId), isNotNull(reports.publishedAt), ne(reports.id, reportId)))
    .orderBy(asc(reports.publishedAt));
  return published.flatMap(({ figures }) => (figures?.questions ? [figures.questions] : []))[0];
}
