import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { database } from '@/db/client';
import { submissions } from '@/db/schema/contribution';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { resident } from '@/lib/core/actor';
import { perform } from '@/lib/core/perform';
import { done } from '@/lib/initiative/testing';
import { receivedCounts } from './received-counts';
import { submitComment } from './submit-comment';
import { aComment, anOpenDialogue } from './testing';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

test('what a dialogue has received is counted by day, today among the last seven days', async () => {
  const { id, slug } = await anOpenDialogue('public');
  const none = { all: 0, proposals: 0, replies: 0, today: 0, week: 0 };
  expect(await receivedCounts(id, new Date())).toEqual(none);
  for (const text of ['Ett.', 'Två.', 'Tre.'])
    done(await perform(submitComment, resident, aComment(slug, { text })));
  const owner = database('owner');
  const came = await owner
    .select({ id: submissions.id })
    .from(submissions)
    .where(eq(submissions.dialogueId, id))
    .orderBy(submissions.id);
  // Noon, so that the hour at which this is run is on neither side of a midnight.
  const at = (daysAgo: number) =>
    sql`date_trunc('day', now()) + interval '11 hours' - ${`${daysAgo} days`}::interval`;
  for (const [place, daysAgo] of [0, 6, 7].entries()) {
    const one = came[place];
    if (one)
      await owner
        .update(submissions)
        .set({ receivedAt: at(daysAgo) })
        .where(eq(submissions.id, one.id));
  }
  const [clock] = await owner.execute<{ noon: number }>(
    sql`select (extract(epoch from ${at(0)}) * 1000)::float8 as noon`,
  );
  expect(await receivedCounts(id, new Date(Number(clock?.noon)))).toEqual({
    ...none,
    all: 3,
    today: 1,
    week: 2,
  });
});
