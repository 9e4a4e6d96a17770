import 'server-only';
import { and, asc, desc, eq } from 'drizzle-orm';
import { publicDb } from '@/db/client';
import { publicDialogues } from '@/db/public';
import { publicReportLines, publicReportLinks, publicReports } from '@/db/public-report';
import { publicMeetingsOf } from '@/lib/contribution/public-meetings';
import { clockNow } from '@/lib/core/clock';
import {
  changedPairsOf,
  exclusionsOf,
  lineQuestionsOf,
  linesOf,
  lineThemesOf,
  linksOf,
  ownAnswersOf,
  ownCountsOf,
  placesOf,
  promisedIn,
  quotationsOf,
  themesOf,
} from './public-parts';
import { type PublicReport, reportOf } from './public-report';
import { versionOf } from './version-address';

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
        translated: publicDialogues.translated,
        committee: publicDialogues.committee,
        registryNumber: publicDialogues.registryNumber,
        level: publicDialogues.level,
        opensAt: publicDialogues.opensAt,
        closesAt: publicDialogues.closesAt,
        interrupted: publicDialogues.interrupted,
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
  const [
    meetings,
    versions,
    promised,
    lines,
    themes,
    lineThemes,
    lineQuestions,
    links,
    quotations,
    exclusions,
    places,
    changedPairs,
    ownCounts,
    ownAnswers,
  ] = await Promise.all([
    publicMeetingsOf(found.dialogue.id, found.report.cutOff),
    reportsOf(found.dialogue.id),
    promisedIn(found.dialogue.id),
    linesOf(id),
    themesOf(id),
    lineThemesOf(id),
    lineQuestionsOf(id),
    linksOf(id, wholeLine),
    quotationsOf(id),
    exclusionsOf(id),
    placesOf(found.dialogue.id),
    changedPairsOf(id),
    ownCountsOf(id),
    ownAnswersOf(id),
  ]);
  return reportOf({
    ...found,
    meetings,
    versions,
    promised,
    lines,
    themes,
    lineThemes,
    lineQuestions,
    links,
    quotations,
    exclusions,
    places,
    changedPairs,
    ownCounts,
    ownAnswers,
  });
}

/** The published versions of one dialogue, the newest first. */
export async function reportsOf(dialogueId: string) {
  return publicDb()
    .select({
      ...version,
      summary: publicReports.summary,
      language: publicReports.language,
      decidedOn: publicReports.decidedOn,
    })
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

/** What time a file made on request says it was made. */
export function timeOfReading(): Promise<Date> {
  return clockNow(publicDb());
}
