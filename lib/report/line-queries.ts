import { and, asc, eq, inArray, ne, type SQL, sql } from 'drizzle-orm';
import { officeDb } from '@/db/client';
import { codings, themeVersions } from '@/db/schema/analysis';
import { contributions, contributionTexts } from '@/db/schema/contribution';
import { countedContributions as counted } from '@/db/schema/counted';
import {
  quotationReleases,
  quotations,
  reportLineContributions,
  reportLineQuestions,
  reportLines,
  reportLineThemes,
  reports,
} from '@/db/schema/report';
import { surveyQuestions } from '@/db/schema/survey';
import { countedArrival } from '@/lib/contribution/arrival';
import { clockNow } from '@/lib/core/clock';
import { loadQuestions } from './load-questions';

/** How many picked contributions a line's page lists; the rest are counted. */
export const pickedShown = 100;

/** A line of a version, to be written. */
export async function reportLine(reportId: string, lineId: string) {
  const [line] = await officeDb()
    .select({
      id: reportLines.id,
      number: reportLines.number,
      heading: reportLines.heading,
      body: reportLines.body,
      published: sql<boolean>`${reports.publishedAt} is not null`,
    })
    .from(reportLines)
    .innerJoin(reports, eq(reports.id, reportLines.reportId))
    .where(and(eq(reportLines.id, lineId), eq(reportLines.reportId, reportId)));
  return line;
}

/** What a line builds on: everything under some themes, questions of the survey, and contributions that were searched for or picked. */
export async function groundOfLine(lineId: string) {
  const db = officeDb();
  const byHand = and(eq(reportLineContributions.lineId, lineId), ne(reportLineContributions.via, 'theme'));
  const [themes, questions, picked, [all]] = await Promise.all([
    db
      .select({ id: reportLineThemes.themeId, how: reportLineThemes.how, label: latestLabel })
      .from(reportLineThemes)
      .where(eq(reportLineThemes.lineId, lineId))
      .orderBy(asc(latestLabel)),
    db
      .select({
        id: reportLineQuestions.questionId,
        how: reportLineQuestions.how,
        label: surveyQuestions.label,
      })
      .from(reportLineQuestions)
      .innerJoin(
        surveyQuestions,
        and(
          eq(surveyQuestions.versionId, reportLineQuestions.versionId),
          eq(surveyQuestions.questionId, reportLineQuestions.questionId),
        ),
      )
      .where(eq(reportLineQuestions.lineId, lineId))
      .orderBy(asc(surveyQuestions.position)),
    db
      .select({
        id: reportLineContributions.contributionId,
        how: reportLineContributions.how,
        receivedAt: counted.receivedAt,
        channel: counted.channel,
        body: counted.body,
      })
      .from(reportLineContributions)
      .innerJoin(counted, eq(counted.id, reportLineContributions.contributionId))
      .where(byHand)
      .orderBy(asc(countedArrival))
      .limit(pickedShown),
    db.select({ picked: sql<number>`count(*)::int` }).from(reportLineContributions).where(byHand),
  ]);
  return { themes, questions, picked, pickedInAll: all?.picked ?? 0 };
}

/** The contributions that a line builds on now, under its themes and by hand, as a query of their ids. */
export function builtOn(lineId: string): SQL {
  return sql`select p.contribution_id from ${reportLineContributions} p where p.line_id = ${lineId}
    union select g.contribution_id from ${reportLineThemes} t join ${codings} g on g.theme_id = t.theme_id
    where t.line_id = ${lineId}`;
}

/** The closed questions of the survey that somebody answered, which a version can answer. */
export async function questionsToAnswer(reportId: string) {
  const db = officeDb();
  return (await loadQuestions(db, [reportId], await clockNow(db))).get(reportId) ?? [];
}

export type LineGround = Awaited<ReturnType<typeof groundOfLine>>;

/** Which of these contributions the line already builds on by hand. */
export async function linkedAmong(lineId: string, contributionIds: readonly string[]): Promise<Set<string>> {
  if (contributionIds.length === 0) return new Set();
  const rows = await officeDb()
    .select({ id: reportLineContributions.contributionId })
    .from(reportLineContributions)
    .where(
      and(
        eq(reportLineContributions.lineId, lineId),
        inArray(reportLineContributions.contributionId, [...contributionIds]),
      ),
    );
  return new Set(rows.map(({ id }) => id));
}

/** Which of these contributions to the municipality a moderator has released for quoting. */
export async function releasedAmong(contributionIds: readonly string[]): Promise<Set<string>> {
  if (contributionIds.length === 0) return new Set();
  const rows = await officeDb()
    .select({ id: quotationReleases.contributionId })
    .from(quotationReleases)
    .where(inArray(quotationReleases.contributionId, [...contributionIds]));
  return new Set(rows.map(({ id }) => id));
}

/** The words that a version quotes, minus the masks that lie on them now; null where they are not shown. */
export async function quotationsOf(reportId: string) {
  return officeDb()
    .select({
      id: quotations.id,
      lineId: quotations.lineId,
      contributionId: quotations.contributionId,
      language: counted.language,
      standing: counted.standing,
      body: sql<string | null>`case when ${counted.standing} in ('published', 'cleared')
        then ${maskedWords} end`,
    })
    .from(quotations)
    .innerJoin(reportLines, eq(reportLines.id, quotations.lineId))
    .innerJoin(contributions, eq(contributions.id, quotations.contributionId))
    .innerJoin(counted, eq(counted.id, quotations.contributionId))
    .innerJoin(
      contributionTexts,
      and(
        eq(contributionTexts.contributionId, quotations.contributionId),
        eq(contributionTexts.version, quotations.textVersion),
      ),
    )
    .where(eq(reportLines.reportId, reportId))
    .orderBy(asc(reportLines.number), asc(quotations.position), asc(quotations.id));
}

export type ShownQuotation = Awaited<ReturnType<typeof quotationsOf>>[number];

/** The texts of contributions that a version lacks something for, minus masks. */
export async function textsOf(contributionIds: readonly string[]) {
  if (contributionIds.length === 0) return [];
  return officeDb()
    .select({
      id: counted.id,
      receivedAt: counted.receivedAt,
      channel: counted.channel,
      language: counted.language,
      standing: counted.standing,
      body: counted.body,
    })
    .from(counted)
    .where(inArray(counted.id, [...contributionIds]));
}

const latestLabel = sql<string>`(select v.label from ${themeVersions} v
  where v.theme_id = report_line_theme.theme_id order by v.version desc limit 1)`;

/** The same cut as the public view makes: the span, and of each mask what lies within it. */
const maskedWords = sql`masked_text(
  substring(${contributionTexts.body} from ${quotations.start} + 1 for ${quotations.end} - ${quotations.start}),
  (select array_agg(greatest(k.start, ${quotations.start}) - ${quotations.start} order by k.start) from mask k
    where k.moderation_id = ${contributions.moderationId}
      and k."end" > ${quotations.start} and k.start < ${quotations.end}),
  (select array_agg(least(k."end", ${quotations.end}) - ${quotations.start} order by k.start) from mask k
    where k.moderation_id = ${contributions.moderationId}
      and k."end" > ${quotations.start} and k.start < ${quotations.end}))`;
