import { eq, sql } from 'drizzle-orm';
import { officeDb } from '@/db/client';
import { countedContributions as counted } from '@/db/schema/counted';
import { addDays, dayOf, momentOf } from '@/lib/core/time';

/**
 * How many contributions a dialogue has received, and of these how many are proposals and replies and how many came
 * today and in the last seven days, today among them. All that counts as received, whatever has become of it.
 */
export async function receivedCounts(dialogueId: string, now: Date) {
  const since = (daysAgo: number) => momentOf(addDays(dayOf(now), -daysAgo), '00:00').toISOString();
  const where = (condition: ReturnType<typeof sql>) =>
    sql<number>`(count(*) filter (where ${condition}))::int`;
  const [row] = await officeDb()
    .select({
      all: where(sql`true`),
      proposals: where(eq(counted.kind, 'proposal')),
      replies: where(eq(counted.kind, 'reply')),
      today: where(sql`${counted.receivedAt} >= ${since(0)}::timestamptz`),
      week: where(sql`${counted.receivedAt} >= ${since(6)}::timestamptz`),
    })
    .from(counted)
    .where(eq(counted.dialogueId, dialogueId));
  return row ?? { all: 0, proposals: 0, replies: 0, today: 0, week: 0 };
}
