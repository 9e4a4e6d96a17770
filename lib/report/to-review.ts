import { asc, desc, eq, inArray, sql } from 'drizzle-orm';
import { officeDb } from '@/db/client';
import { countedContributions as counted } from '@/db/schema/counted';
import { reports } from '@/db/schema/report';
import { answersToReview } from '@/db/schema/to-review';

/** How many contributions of each dialogue have answers to read again, and since when. One query. */
export async function answersToReviewIn(dialogueIds: readonly string[]) {
  return officeDb()
    .select({
      dialogueId: answersToReview.dialogueId,
      count: sql<number>`count(distinct ${answersToReview.contributionId})::int`,
      since: sql<Date>`min(${answersToReview.hiddenAt})`.mapWith(answersToReview.hiddenAt),
    })
    .from(answersToReview)
    .where(inArray(answersToReview.dialogueId, [...dialogueIds]))
    .groupBy(answersToReview.dialogueId);
}

/**
 * The contributions of a dialogue of which more is hidden now than when they were answered, each with what was
 * answered: under which theme, in which version, or on the website.
 */
export async function answersToReviewOf(dialogueId: string) {
  const rows = await officeDb()
    .select({
      contributionId: answersToReview.contributionId,
      hidden: answersToReview.hidden,
      hiddenAt: answersToReview.hiddenAt,
      kind: answersToReview.kind,
      themeId: answersToReview.themeId,
      theme: sql<string | null>`(select v.label from theme_version v
        where v.theme_id = ${answersToReview.themeId} order by v.version desc limit 1)`,
      reportId: answersToReview.reportId,
      version: reports.kind,
      number: reports.number,
      language: counted.language,
      body: counted.body,
    })
    .from(answersToReview)
    .innerJoin(counted, eq(counted.id, answersToReview.contributionId))
    .leftJoin(reports, eq(reports.id, answersToReview.reportId))
    .where(eq(answersToReview.dialogueId, dialogueId))
    .orderBy(
      desc(answersToReview.hiddenAt),
      asc(answersToReview.contributionId),
      asc(answersToReview.kind),
      asc(answersToReview.themeId),
    );
  const ids = [...new Set(rows.map(({ contributionId }) => contributionId))];
  return ids.flatMap((id) => {
    const given = rows.filter(({ contributionId }) => contributionId === id);
    const [first] = given;
    return first ? [{ ...first, given }] : [];
  });
}

export type AnswersToReview = Awaited<ReturnType<typeof answersToReviewOf>>[number];
