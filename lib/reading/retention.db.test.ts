import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { database } from '@/db/client';
import { roleAssignments } from '@/db/schema/roles';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { clockActor, type StaffActor } from '@/lib/core/actor';
import { perform } from '@/lib/core/perform';
import { record } from '@/lib/core/record';
import { addDays, dayOf } from '@/lib/core/time';
import { done } from '@/lib/initiative/testing';
import { purge } from '@/lib/jobs/purge';
import { aCompilation } from '@/lib/report/testing';
import { keepNote } from './keep-note';
import { markForDiscussion } from './mark-for-discussion';
import { recordReading } from './record-reading';
import { aRepresentative } from './testing';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

const tables = ['reading', 'reading_place', 'reading_note', 'discussion_mark'] as const;
const daysAgo = (days: number) => new Date(Date.now() - days * 86_400_000);

/** A dialogue in which somebody has read, noted, marked and stopped. */
async function aReadDialogue() {
  const dialogue = await aCompilation(['Ett.', 'Två.']);
  const reader = await aRepresentative(dialogue.committeeId);
  const [contributionId, next] = dialogue.ids;
  const about = { dialogueId: dialogue.id, contributionId };
  done(await perform(recordReading, reader, { ...about, next }));
  done(await perform(keepNote, reader, { ...about, body: 'Kom ihåg.' }));
  done(await perform(markForDiscussion, reader, { ...about, wanted: 'yes' }));
  return { id: dialogue.id, reader };
}

async function leftOf({ personId }: StaffActor): Promise<string[]> {
  const left: string[] = [];
  for (const table of tables) {
    const rows = await database('owner').execute(
      sql`select 1 from ${sql.identifier(table)} where person_id = ${personId}`,
    );
    if (rows.length > 0) left.push(table);
  }
  return left;
}

async function archivedOn(dialogueId: string, at: Date): Promise<void> {
  await database('owner').transaction((tx) =>
    record(tx, { actor: clockActor, now: at }, [{ type: 'dialogue.archived', dialogueId }]),
  );
}

test('all of it goes 90 days after the dialogue was archived, and not before', async () => {
  const [recent, old] = [await aReadDialogue(), await aReadDialogue()];
  await archivedOn(recent.id, daysAgo(89));
  await archivedOn(old.id, daysAgo(91));
  await purge();
  expect(await leftOf(recent.reader)).toEqual([...tables]);
  expect(await leftOf(old.reader)).toEqual([]);
});

test('notes and places go 90 days after the mandate; what the nämnd has read stays read', async () => {
  const [recent, old] = [await aReadDialogue(), await aReadDialogue()];
  for (const [{ reader }, days] of [
    [recent, 89],
    [old, 92],
  ] as const) {
    await database('owner')
      .update(roleAssignments)
      .set({ validTo: addDays(dayOf(new Date()), -days) })
      .where(eq(roleAssignments.personId, reader.personId));
  }
  await purge();
  expect(await leftOf(recent.reader)).toEqual([...tables]);
  expect(await leftOf(old.reader)).toEqual(['reading', 'discussion_mark']);
});
