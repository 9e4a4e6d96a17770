import { and, asc, desc, eq, isNotNull, ne, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { type Database, officeDb } from '@/db/client';
import { reportThemes } from '@/db/schema/ledger';
import { persons } from '@/db/schema/people';
import { reportLines, reports } from '@/db/schema/report';
import { codeBook } from '@/lib/analysis/code-book';
import { clockNow } from '@/lib/core/clock';
import { changedAnswers } from './changed-answers';
import { type ComparedVersion, reportDifferences } from './differences';
import { accountOf, questionsWithoutLine } from './gate';
import { loadFigures } from './load-figures';
import { latestThemeAnswers, loadLedger } from './load-ledger';
import { loadQuestions } from './load-questions';
import { missingIn } from './missing';
import type { ReportFigures, ReportKind } from './model';

const publisher = alias(persons, 'publisher');

/**
 * What has arrived since the cut-off; what is recorded late is late, whatever day it carries. The outer row's
 * columns are named in full, so that it stands in a query of one table too.
 */
export const arrivedAfter = sql<number | null>`case when report.cut_off is not null then (
  select count(*)::int from contribution c
  join submission s on s.id = c.submission_id
  left join import i on i.id = s.import_id
  where c.dialogue_id = report.dialogue_id and i.revoked_at is null
    and coalesce(s.recorded_at, s.received_at) > report.cut_off) end`;

const head = {
  id: reports.id,
  dialogueId: reports.dialogueId,
  kind: reports.kind,
  number: reports.number,
  cutOff: reports.cutOff,
  figures: reports.figures,
  publishedAt: reports.publishedAt,
  publishedBy: publisher.name,
  writtenAt: reports.writtenAt,
  writtenBy: persons.name,
  arrivedAfter,
};

/** Every version of a dialogue's report: drafts first, then what was published last. */
export async function reportVersions(dialogueId: string) {
  return officeDb()
    .select(head)
    .from(reports)
    .leftJoin(persons, eq(persons.id, reports.writtenBy))
    .leftJoin(publisher, eq(publisher.id, reports.publishedBy))
    .where(eq(reports.dialogueId, dialogueId))
    .orderBy(sql`${reports.publishedAt} desc nulls first`, desc(reports.number));
}

export type ReportVersion = Awaited<ReturnType<typeof reportVersions>>[number];

/**
 * One version with its lines and what they build on, what it lacks, and how it differs from the published
 * version before it. A constant number of queries.
 */
export async function reportVersion(dialogueId: string, reportId: string) {
  const db = officeDb();
  const [now, [report]] = await Promise.all([
    clockNow(db),
    db
      .select({
        ...head,
        summary: reports.summary,
        method: reports.method,
        unknown: reports.unknown,
        revision: reports.revision,
      })
      .from(reports)
      .leftJoin(persons, eq(persons.id, reports.writtenBy))
      .leftJoin(publisher, eq(publisher.id, reports.publishedBy))
      .where(and(eq(reports.dialogueId, dialogueId), eq(reports.id, reportId))),
  ]);
  if (!report) return undefined;
  const { kind, cutOff } = report;
  const accounted = { dialogueId, reportId, cutOff: cutOff ?? now };
  const [lines, themes, ledger, questions, changed, earlier] = await Promise.all([
    linesOf(db, reportId),
    themesOf(db, report),
    loadLedger(db, accounted),
    loadQuestions(db, [reportId], now),
    changedAnswers(reportId),
    versionBefore(db, report),
  ]);
  const account = accountOf(kind, ledger);
  const figures = report.figures ?? (await loadFigures(db, accounted, { ledger, account }));
  const current = { ...report, figures, lines, themes };
  return {
    now,
    report: current,
    missing: cutOff ? [] : missingIn(kind, ledger),
    /** Closed questions of the survey that the version must answer by a line and does not. */
    unanswered: cutOff ? [] : questionsWithoutLine(kind, questions.get(reportId) ?? []),
    /** Published answers that have been changed since. */
    changed,
    before: earlier && { kind: earlier.kind, number: earlier.number },
    differences: earlier && reportDifferences(earlier, current),
  };
}

export type ReportVersionPage = NonNullable<Awaited<ReturnType<typeof reportVersion>>>;

/** Is there such a version here, and may it still be changed? For the pages below it. */
export async function reportHead(dialogueId: string, reportId: string) {
  const [report] = await officeDb()
    .select({ id: reports.id, kind: reports.kind, number: reports.number, publishedAt: reports.publishedAt })
    .from(reports)
    .where(and(eq(reports.dialogueId, dialogueId), eq(reports.id, reportId)));
  return report;
}

/** The texts of a version as they are saved now, for whoever was second to save. */
export async function savedTexts(reportId: string) {
  const [saved] = await officeDb()
    .select({
      revision: reports.revision,
      summary: reports.summary,
      method: reports.method,
      unknown: reports.unknown,
      by: persons.name,
    })
    .from(reports)
    .leftJoin(persons, eq(persons.id, reports.writtenBy))
    .where(eq(reports.id, reportId));
  return saved;
}

/** Columns of the outer row are named in full: inside a subquery a bare `id` would be the subquery's own. */
function linesOf(db: Database, reportId: string) {
  return db
    .select({
      id: reportLines.id,
      identity: reportLines.identity,
      number: reportLines.number,
      heading: reportLines.heading,
      body: reportLines.body,
      themeIds: sql<
        string[]
      >`array(select t.theme_id from report_line_theme t where t.line_id = report_line.id)`,
      picked: sql<number>`(select count(*)::int from report_line_contribution p
        where p.line_id = report_line.id and p.via <> 'theme')`,
      questions: sql<number>`(select count(*)::int from report_line_question q where q.line_id = report_line.id)`,
      quotations: sql<number>`(select count(*)::int from quotation q where q.line_id = report_line.id)`,
      contributions: sql<number>`(select count(*)::int from (
        select p.contribution_id from report_line_contribution p where p.line_id = report_line.id
        union select g.contribution_id from report_line_theme t join coding g on g.theme_id = t.theme_id
          join report r on r.id = report_line.report_id and r.published_at is null
          where t.line_id = report_line.id) built
        join report own on own.id = report_line.report_id
        where case when own.published_at is null
          then exists (select 1 from counted_contribution k where k.id = built.contribution_id and k.excluded is null)
          else not exists (select 1 from report_exclusion x
            where x.report_id = own.id and x.contribution_id = built.contribution_id) end)`,
    })
    .from(reportLines)
    .where(eq(reportLines.reportId, reportId))
    .orderBy(asc(reportLines.number));
}

type Reported = { id: string; dialogueId: string; kind: ReportKind; publishedAt: Date | null };

/** The themes of a version: as it froze them, or as they are now while it is a draft. */
async function themesOf(db: Database, { id, dialogueId, kind, publishedAt }: Reported) {
  if (publishedAt) {
    return db
      .select({
        themeId: reportThemes.themeId,
        label: reportThemes.label,
        contributions: reportThemes.contributions,
        disposition: reportThemes.disposition,
        reason: reportThemes.reason,
        forwardedTo: reportThemes.forwardedTo,
        deferredUntil: reportThemes.deferredUntil,
        answer: reportThemes.answer,
        change: reportThemes.change,
      })
      .from(reportThemes)
      .where(eq(reportThemes.reportId, id))
      .orderBy(asc(reportThemes.position), asc(reportThemes.themeId));
  }
  const [book, answers] = await Promise.all([
    codeBook(dialogueId),
    kind === 'final' ? latestThemeAnswers(db, [dialogueId]) : [],
  ]);
  const answerOf = new Map(
    answers.map(({ themeId, body: answer, ...owed }) => [themeId, { ...owed, answer }]),
  );
  return book
    .filter(({ retired, contributions }) => !retired || contributions > 0)
    .map(({ id: themeId, label, contributions }) => ({
      themeId,
      label,
      contributions,
      ...(answerOf.get(themeId) ?? unanswered),
    }));
}

const unanswered = {
  disposition: null,
  reason: null,
  forwardedTo: null,
  deferredUntil: null,
  answer: null,
  change: null,
};

type Earlier = ComparedVersion & { kind: ReportKind; number: number };

/** The version that was published last before this one, whatever its kind. */
async function versionBefore(db: Database, report: Reported): Promise<Earlier | undefined> {
  const [before] = await db
    .select({
      id: reports.id,
      dialogueId: reports.dialogueId,
      kind: reports.kind,
      number: reports.number,
      publishedAt: reports.publishedAt,
      summary: reports.summary,
      method: reports.method,
      unknown: reports.unknown,
      figures: sql<ReportFigures>`${reports.figures}`,
    })
    .from(reports)
    .where(
      and(
        eq(reports.dialogueId, report.dialogueId),
        ne(reports.id, report.id),
        isNotNull(reports.publishedAt),
        report.publishedAt
          ? sql`${reports.publishedAt} < ${report.publishedAt.toISOString()}::timestamptz`
          : undefined,
      ),
    )
    .orderBy(desc(reports.publishedAt))
    .limit(1);
  if (!before) return undefined;
  const [lines, themes] = await Promise.all([linesOf(db, before.id), themesOf(db, before)]);
  return { ...before, lines, themes };
}
