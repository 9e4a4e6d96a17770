import 'server-only';
import { and, asc, count, eq, inArray, isNotNull } from 'drizzle-orm';
import { publicDb } from '@/db/client';
import { publicContributions, publicOfficialAnswers } from '@/db/public';
import type { ShownAnswer, ShownContribution } from './public-list';
import { shownColumns } from './public-queries';

/** So many replies are shown below one contribution; nobody has read more on one page. */
const mostReplies = 200;

/** What the municipality and other residents have said about one contribution, each in the order it came. */
export async function conversationAbout(
  contributionId: string,
): Promise<{ answers: ShownAnswer[]; replies: ShownContribution[] }> {
  const db = publicDb();
  const [answers, replies] = await Promise.all([
    db
      .select({
        id: publicOfficialAnswers.id,
        body: publicOfficialAnswers.body,
        language: publicOfficialAnswers.language,
        role: publicOfficialAnswers.role,
        name: publicOfficialAnswers.name,
        committee: publicOfficialAnswers.committee,
        writtenAt: publicOfficialAnswers.writtenAt,
        retractedAt: publicOfficialAnswers.retractedAt,
        retractedReason: publicOfficialAnswers.retractedReason,
      })
      .from(publicOfficialAnswers)
      .where(eq(publicOfficialAnswers.contributionId, contributionId))
      .orderBy(asc(publicOfficialAnswers.writtenAt), asc(publicOfficialAnswers.id)),
    db
      .select(shownColumns)
      .from(publicContributions)
      .where(
        and(eq(publicContributions.parentId, contributionId), eq(publicContributions.standing, 'published')),
      )
      .orderBy(asc(publicContributions.receivedAt), asc(publicContributions.id))
      .limit(mostReplies),
  ]);
  return { answers, replies };
}

export type Conversed = { answers: number; replies: number };

/** How much has been said about each of these, as far as it is shown; nothing of those nobody has answered. */
export async function conversedAbout(contributionIds: readonly string[]): Promise<Map<string, Conversed>> {
  if (contributionIds.length === 0) return new Map();
  const db = publicDb();
  const ids = [...contributionIds];
  const [answers, replies] = await Promise.all([
    db
      .select({ id: publicOfficialAnswers.contributionId, count: count() })
      .from(publicOfficialAnswers)
      .where(and(inArray(publicOfficialAnswers.contributionId, ids), isNotNull(publicOfficialAnswers.body)))
      .groupBy(publicOfficialAnswers.contributionId),
    db
      .select({ id: publicContributions.parentId, count: count() })
      .from(publicContributions)
      .where(and(inArray(publicContributions.parentId, ids), eq(publicContributions.standing, 'published')))
      .groupBy(publicContributions.parentId),
  ]);
  return new Map(
    ids.map((id) => [
      id,
      {
        answers: answers.find((row) => row.id === id)?.count ?? 0,
        replies: replies.find((row) => row.id === id)?.count ?? 0,
      },
    ]),
  );
}
