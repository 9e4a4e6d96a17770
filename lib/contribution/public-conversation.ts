import 'server-only';
import { and, asc, eq } from 'drizzle-orm';
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
