import 'server-only';
import { and, asc, count, eq, inArray, isNotNull, isNull, or, sql } from 'drizzle-orm';
import { publicDb } from '@/db/client';
import { publicContributions, publicTexts } from '@/db/public';
import {
  publicChangedPairs,
  publicOwnAnswers,
  publicQuotations,
  publicReportExclusions,
  publicReportLineQuestions,
  publicReportLines,
  publicReportLineThemes,
  publicReportLinks,
  publicReports,
  publicReportThemes,
} from '@/db/public-report';
import type { LinePlace } from './public-report';

/** How many contributions a knot shows before the reader asks for all of its line. */
const shownOfLine = 30;
const shownOfOneLine = 5_000;

/** What could be changed and what was decided already, as published with the dialogue. */
export function promisedIn(dialogueId: string) {
  return publicDb()
    .select({
      paragraphId: publicTexts.paragraphId,
      field: publicTexts.field,
      language: publicTexts.language,
      body: publicTexts.body,
    })
    .from(publicTexts)
    .where(
      and(eq(publicTexts.dialogueId, dialogueId), inArray(publicTexts.field, ['openItems', 'fixedItems'])),
    )
    .orderBy(asc(publicTexts.position), asc(publicTexts.paragraphId));
}

/** The numbered lines of a version. */
export function linesOf(reportId: string) {
  return publicDb()
    .select({
      id: publicReportLines.id,
      number: publicReportLines.number,
      heading: publicReportLines.heading,
      body: publicReportLines.body,
      contributions: publicReportLines.contributions,
      identity: publicReportLines.identity,
    })
    .from(publicReportLines)
    .where(eq(publicReportLines.reportId, reportId))
    .orderBy(asc(publicReportLines.number));
}

/** The themes of a version, and the answer in force where it was changed afterwards. */
export function themesOf(reportId: string) {
  return publicDb()
    .select(themeColumns)
    .from(publicReportThemes)
    .where(eq(publicReportThemes.reportId, reportId))
    .orderBy(asc(publicReportThemes.reserved), asc(publicReportThemes.position));
}

const themeColumns = {
  themeId: publicReportThemes.themeId,
  reserved: publicReportThemes.reserved,
  label: publicReportThemes.label,
  definition: publicReportThemes.definition,
  contributions: publicReportThemes.contributions,
  assessment: publicReportThemes.assessment,
  answer: publicReportThemes.answer,
  disposition: publicReportThemes.disposition,
  reason: publicReportThemes.reason,
  forwardedTo: publicReportThemes.forwardedTo,
  deferredUntil: publicReportThemes.deferredUntil,
  change: publicReportThemes.change,
  laterAnswer: publicReportThemes.laterAnswer,
  laterDisposition: publicReportThemes.laterDisposition,
  laterReason: publicReportThemes.laterReason,
  changedAt: publicReportThemes.changedAt,
  laterForwardedTo: publicReportThemes.laterForwardedTo,
  laterDeferredUntil: publicReportThemes.laterDeferredUntil,
  laterChange: publicReportThemes.laterChange,
  changedAs: publicReportThemes.changedAs,
};

/** Which themes the lines of a version build on, and how. */
export function lineThemesOf(reportId: string) {
  return publicDb()
    .select({
      lineId: publicReportLineThemes.lineId,
      themeId: publicReportLineThemes.themeId,
      how: publicReportLineThemes.how,
    })
    .from(publicReportLineThemes)
    .where(eq(publicReportLineThemes.reportId, reportId));
}

/** Which closed questions of the survey the lines of a version answer, and how. */
export function lineQuestionsOf(reportId: string) {
  return publicDb()
    .select({
      lineId: publicReportLineQuestions.lineId,
      questionId: publicReportLineQuestions.questionId,
      how: publicReportLineQuestions.how,
    })
    .from(publicReportLineQuestions)
    .where(eq(publicReportLineQuestions.reportId, reportId));
}

/** The first links of each line, or all of one, each with how many the line has in all. */
export function linksOf(reportId: string, wholeLine = 0) {
  const db = publicDb();
  const ranked = db.$with('ranked').as(
    db
      .select({
        lineId: publicReportLinks.lineId,
        contributionId: publicReportLinks.contributionId,
        how: publicReportLinks.how,
        number: publicReportLines.number,
        place:
          sql<number>`row_number() over (partition by ${publicReportLinks.lineId} order by ${publicReportLinks.contributionId})`
            .mapWith(Number)
            .as('place'),
        ofLine: sql<number>`count(*) over (partition by ${publicReportLinks.lineId})`
          .mapWith(Number)
          .as('of_line'),
      })
      .from(publicReportLinks)
      .innerJoin(publicReportLines, eq(publicReportLines.id, publicReportLinks.lineId))
      .where(eq(publicReportLinks.reportId, reportId)),
  );
  return db
    .with(ranked)
    .select({
      lineId: ranked.lineId,
      contributionId: ranked.contributionId,
      how: ranked.how,
      ofLine: ranked.ofLine,
      language: publicContributions.language,
      receivedAt: publicContributions.receivedAt,
      body: publicContributions.body,
    })
    .from(ranked)
    .innerJoin(publicContributions, eq(publicContributions.id, ranked.contributionId))
    .where(
      sql`${ranked.place} <= case when ${ranked.number} = ${wholeLine} then ${shownOfOneLine}::int else ${shownOfLine}::int end`,
    )
    .orderBy(asc(ranked.number), asc(ranked.place));
}

/** What the lines quote, masks applied now. */
export function quotationsOf(reportId: string) {
  return publicDb()
    .select({
      id: publicQuotations.id,
      lineId: publicQuotations.lineId,
      language: publicQuotations.language,
      body: publicQuotations.body,
      standing: publicQuotations.standing,
      contributionId: publicQuotations.contributionId,
    })
    .from(publicQuotations)
    .where(eq(publicQuotations.reportId, reportId))
    .orderBy(asc(publicQuotations.position));
}

/** How many contributions a version leaves out, by reason. */
export function exclusionsOf(reportId: string) {
  return publicDb()
    .select({ reason: publicReportExclusions.reason, contributions: publicReportExclusions.contributions })
    .from(publicReportExclusions)
    .where(eq(publicReportExclusions.reportId, reportId))
    .orderBy(asc(publicReportExclusions.reason));
}

/** Where every line of a dialogue stands, version by version. */
export function placesOf(dialogueId: string): Promise<LinePlace[]> {
  return publicDb()
    .select({
      reportId: publicReports.id,
      kind: publicReports.kind,
      number: publicReports.number,
      identity: publicReportLines.identity,
      line: publicReportLines.number,
    })
    .from(publicReportLines)
    .innerJoin(publicReports, eq(publicReports.id, publicReportLines.reportId))
    .where(eq(publicReports.dialogueId, dialogueId));
}

/** Answers to single contributions that were changed after a version, or in it; the earliest change first. */
export function changedPairsOf(reportId: string) {
  const pair = publicChangedPairs;
  return publicDb()
    .select({
      laterReportId: pair.laterReportId,
      contributionId: pair.contributionId,
      themeId: pair.themeId,
      changedAt: pair.changedAt,
      changedAs: pair.changedAs,
      before: {
        disposition: pair.disposition,
        reason: pair.reason,
        forwardedTo: pair.forwardedTo,
        deferredUntil: pair.deferredUntil,
      },
      after: {
        disposition: pair.laterDisposition,
        reason: pair.laterReason,
        forwardedTo: pair.laterForwardedTo,
        deferredUntil: pair.laterDeferredUntil,
      },
    })
    .from(pair)
    .where(or(and(eq(pair.reportId, reportId), isNull(pair.laterReportId)), eq(pair.laterReportId, reportId)))
    .orderBy(asc(pair.changedAt), asc(pair.themeId), asc(pair.contributionId));
}

/**
 * How many answers a version gives to contributions apart from their theme, by what became of them. A contribution
 * under two themes can have two.
 */
export function ownCountsOf(reportId: string) {
  const own = publicOwnAnswers;
  return publicDb()
    .select({ disposition: own.disposition, answers: count() })
    .from(own)
    .where(eq(own.reportId, reportId))
    .groupBy(own.disposition)
    .orderBy(asc(own.disposition));
}

/** So many answers to single contributions stand written out; every contribution shows its own on its receipt. */
const shownOwnAnswers = 20;

/** The first answers to single contributions that have a page of their own, theme by theme. */
export function ownAnswersOf(reportId: string) {
  const own = publicOwnAnswers;
  return publicDb()
    .select({
      // Asked for where there is one.
      contributionId: sql<string>`${own.contributionId}`,
      themeId: own.themeId,
      disposition: own.disposition,
      reason: own.reason,
      forwardedTo: own.forwardedTo,
      deferredUntil: own.deferredUntil,
    })
    .from(own)
    .where(and(eq(own.reportId, reportId), isNotNull(own.contributionId)))
    .orderBy(asc(own.themeId), asc(own.contributionId))
    .limit(shownOwnAnswers);
}
