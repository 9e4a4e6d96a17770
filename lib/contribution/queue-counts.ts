import { and, count, eq, inArray, isNull, sql } from 'drizzle-orm';
import { officeDb } from '@/db/client';
import { contributions, contributionTexts, imports, submissions } from '@/db/schema/contribution';
import { complaints } from '@/db/schema/conversation';
import { isReported, itsText, waits } from './moderation-queue';

/** How many of something wait, and since when. */
export type Waiting = { count: number; since: Date };

/** How many texts of a dialogue wait for a moderator for the first time. */
export async function waitingCount(dialogueId: string): Promise<number> {
  return (await waitingIn([dialogueId])).get(dialogueId)?.count ?? 0;
}

/** How many texts that are shown have been reported and wait to be read again. */
export async function reportedCount(dialogueId: string): Promise<number> {
  return (await reportedIn([dialogueId])).get(dialogueId)?.count ?? 0;
}

/** How many texts of each dialogue wait for a moderator for the first time; nothing where none does. One query. */
export async function waitingIn(dialogueIds: readonly string[]): Promise<Map<string, Waiting>> {
  const rows = await officeDb()
    .select({
      dialogueId: contributions.dialogueId,
      count: count(),
      since: sql<number>`(extract(epoch from min(${submissions.receivedAt})) * 1000)::float8`,
    })
    .from(contributions)
    .innerJoin(submissions, eq(submissions.id, contributions.submissionId))
    .innerJoin(contributionTexts, itsText)
    .leftJoin(imports, eq(imports.id, submissions.importId))
    .where(and(inArray(contributions.dialogueId, [...dialogueIds]), waits))
    .groupBy(contributions.dialogueId);
  return byDialogue(rows);
}

/** How many texts of each dialogue are shown and have been reported; nothing where none has. One query. */
export async function reportedIn(dialogueIds: readonly string[]): Promise<Map<string, Waiting>> {
  const rows = await officeDb()
    .select({
      dialogueId: contributions.dialogueId,
      count: sql<number>`count(distinct ${contributions.id})::int`,
      since: sql<number>`(extract(epoch from min(${complaints.reportedAt})) * 1000)::float8`,
    })
    .from(contributions)
    .innerJoin(
      complaints,
      and(eq(complaints.contributionId, contributions.id), isNull(complaints.moderationId)),
    )
    .where(and(inArray(contributions.dialogueId, [...dialogueIds]), isReported))
    .groupBy(contributions.dialogueId);
  return byDialogue(rows);
}

function byDialogue(rows: readonly { dialogueId: string; count: number; since: number }[]) {
  return new Map(
    rows.map(({ dialogueId, count: waiting, since }) => [
      dialogueId,
      { count: waiting, since: new Date(since) },
    ]),
  );
}
