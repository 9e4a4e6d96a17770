import 'server-only';
import { and, asc, eq } from 'drizzle-orm';
import { publicDb } from '@/db/client';
import { publicAnswerViews, publicContributions } from '@/db/public';
import { shownColumns } from './public-queries';
import type { ShownAnswer, ShownContribution } from './public-list';

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
        id: publicAnswerViews.id,
        body: publicAnswerViews.body,
        role: publicAnswerViews.role,
        name: publicAnswerViews.name,
        committee: publicAnswerViews.committee,
        writtenAt: publicAnswerViews.writtenAt,
        retractedAt: publicAnswerViews.retractedAt,
        retractedReason: publicAnswerViews.retractedReason,
      })
      .from(publicAnswerViews)
      .where(eq(publicAnswerViews.contributionId, contributionId))
      .orderBy(asc(publicAnswerViews.writtenAt), asc(publicAnswerViews.id)),
    db
      .select(shownColumns)
      .from(publicContributions)
      .where(
        and(
          eq(publicContributions.parentId, contributionId),
          eq(publicContributions.standing, 'published'),
        ),
      )
      .orderBy(asc(publicContributions.receivedAt), asc(publicContributions.id))
      .limit(mostReplies),
  ]);
  return { answers, replies };
}
