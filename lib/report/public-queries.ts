import 'server-only';
import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm';
import { publicDb } from '@/db/client';
import { publicContributions, publicDialogues, publicTexts } from '@/db/public';
import {
  publicQuotations,
  publicReportExclusions,
  publicReportLines,
  publicReportLineThemes,
  publicReportLinks,
  publicReports,
  publicReportThemes,
} from '@/db/public-report';
import { clockNow } from '@/lib/core/clock';
import { type PublicReport, reportOf } from './public-report';
import { versionOf } from './version-address';

/** How many contributions a knot shows before the reader asks for all of its line. */
const shownOfLine = 30;
const shownOfOneLine = 5_000;

const version = {
  id: publicReports.id,
  kind: publicReports.kind,
  number: publicReports.number,
  publishedAt: publicReports.publishedAt,
  cutOff: publicReports.cutOff,
  receivedAfter: publicReports.receivedAfter,
};

/**
 * One published version with everything that stands in it, masks applied now. `wholeLine` is the number of a
 * line whose contributions are all wanted. Always the same number of queries.
 */
export async function publicReport(
  slug: string,
  address: string,
  wholeLine?: number,
): Promise<PublicReport | undefined> {
  const wanted = versionOf(address);
  if (!wanted) return undefined;
  const db = publicDb();
  const [found] = await db
    .select({
      dialogue: {
        id: publicDialogues.id,
        slug: publicDialogues.slug,
        title: publicDialogues.title,
        question: publicDialogues.question,
        committee: publicDialogues.committee,
        registryNumber: publicDialogues.registryNumber,
        level: publicDialogues.level,
        opensAt: publicDialogues.opensAt,
        closesAt: publicDialogues.closesAt,
      },
      report: {
        ...version,
        language: publicReports.language,
        summary: publicReports.summary,
        method: publicReports.method,
        unknown: publicReports.unknown,
        figures: publicReports.figures,
        decisionOrgan: publicReports.decisionOrgan,
        decidedOn: publicReports.decidedOn,
        decisionParagraph: publicReports.decisionParagraph,
        decisionRegistryNumber: publicReports.decisionRegistryNumber,
        decisionOutcome: publicReports.decisionOutcome,
        decisionBody: publicReports.decisionBody,
        decisionDissent: publicReports.decisionDissent,
      },
    })
    .from(publicReports)
    .innerJoin(publicDialogues, eq(publicDialogues.id, publicReports.dialogueId))
    .where(
      and(
        eq(publicDialogues.slug, slug),
        eq(publicReports.kind, wanted.kind),
        eq(publicReports.number, wanted.number),
      ),
    );
  if (!found) return undefined;
  const { id } = found.report;
  const [versions, promised, lines, themes, lineThemes, links, quotations, exclusions] = await Promise.all([
    reportsOf(found.dialogue.id),
    promisedIn(found.dialogue.id),
    linesOf(id),
    themesOf(id),
    lineThemesOf(id),
    linksOf(id, wholeLine),
    quotationsOf(id),
    exclusionsOf(id),
  ]);
  return reportOf({
    ...found,
    versions,
    promised,
    lines,
    themes,
    lineThemes,
    links,
    quotations,
    exclusions,
  });
}

/** The published versions of one dialogue, the newest first. */
export async function reportsOf(dialogueId: string) {
  return publicDb()
    .select({ ...version, summary: publicReports.summary, language: publicReports.language })
    .from(publicReports)
    .where(eq(publicReports.dialogueId, dialogueId))
    .orderBy(desc(publicReports.publishedAt));
}

/** The newest version of every dialogue that has one, for lists of many dialogues. */
export async function latestReports() {
  return publicDb()
    .selectDistinctOn([publicReports.dialogueId], {
      dialogueId: publicReports.dialogueId,
      kind: publicReports.kind,
      number: publicReports.number,
      language: publicReports.language,
      summary: publicReports.summary,
    })
    .from(publicReports)
    .orderBy(publicReports.dialogueId, desc(publicReports.publishedAt));
}

/** The published lines that build on one contribution, the newest version first. */
export async function linesThatBuildOn(contributionId: string) {
  return publicDb()
    .select({
      kind: publicReports.kind,
      number: publicReports.number,
      line: publicReportLines.number,
      heading: publicReportLines.heading,
      language: publicReports.language,
      how: publicReportLinks.how,
    })
    .from(publicReportLinks)
    .innerJoin(publicReportLines, eq(publicReportLines.id, publicReportLinks.lineId))
    .innerJoin(publicReports, eq(publicReports.id, publicReportLinks.reportId))
    .where(eq(publicReportLinks.contributionId, contributionId))
    .orderBy(desc(publicReports.publishedAt), asc(publicReportLines.number));
}

function promisedIn(dialogueId: string) {
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

function linesOf(reportId: string) {
  return publicDb()
    .select({
      id: publicReportLines.id,
      number: publicReportLines.number,
      heading: publicReportLines.heading,
      body: publicReportLines.body,
      contributions: publicReportLines.contributions,
    })
    .from(publicReportLines)
    .where(eq(publicReportLines.reportId, reportId))
    .orderBy(asc(publicReportLines.number));
}

function themesOf(reportId: string) {
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
};

function lineThemesOf(reportId: string) {
  return publicDb()
    .select({
      lineId: publicReportLineThemes.lineId,
      themeId: publicReportLineThemes.themeId,
      how: publicReportLineThemes.how,
    })
    .from(publicReportLineThemes)
    .where(eq(publicReportLineThemes.reportId, reportId));
}

/** The first links of each line, or all of one, each with how many the line has in all. */
function linksOf(reportId: string, wholeLine = 0) {
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

function quotationsOf(reportId: string) {
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

function exclusionsOf(reportId: string) {
  return publicDb()
    .select({ reason: publicReportExclusions.reason, contributions: publicReportExclusions.contributions })
    .from(publicReportExclusions)
    .where(eq(publicReportExclusions.reportId, reportId))
    .orderBy(asc(publicReportExclusions.reason));
}

/** What time a file made on request says it was made. */
export function timeOfReading(): Promise<Date> {
  return clockNow(publicDb());
}
