import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { database } from '@/db/client';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { newId } from '@/lib/core/ids';
import { addDialogue } from './add-dialogue';
import { anInitiative } from './testing';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

test('a dialogue whose short address another has already takes another id, and the same title another address', async () => {
  const { committeeId } = await anInitiative();
  // Of so many ids, two have the same short address.
  const [twins] = await database('owner').execute<{ ids: string[] }>(sql`
    select array_agg(id) as ids from (
      select md5(n::text)::uuid as id from generate_series(1, 60000) n) made
    group by short_code(id) having count(*) > 1 limit 1`);
  const [first = '', second = ''] = twins?.ids ?? [];
  const spare = newId();
  const ids = [first, second, spare];
  const add = () =>
    database('office').transaction((tx) =>
      addDialogue(
        tx,
        { title: 'Kort adress', committeeId, registryNumber: 'KS 2026/1', createdAt: new Date() },
        () => ids.shift() ?? newId(),
      ),
    );
  expect(await add()).toEqual({ id: first, slug: 'kort-adress' });
  expect(await add()).toEqual({ id: spare, slug: 'kort-adress-2' });
  expect(ids).toEqual([]);
});
