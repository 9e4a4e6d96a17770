import { afterAll, beforeAll, expect, test } from 'vitest';
import { type TestDatabase, testDatabase } from '../../db/testing/database';
import { asSuperuser } from '../../db/testing/server';
import { readableTables } from './two-keys.mjs';

let database: TestDatabase;
beforeAll(async () => {
  database = await testDatabase();
});
afterAll(() => database.drop());

test('the public key reads no table, and the web may start', async () => {
  expect(await readableTables(database.publicUrl)).toEqual([]);
});

test('one column of one table is enough to stop the start', async () => {
  const role = new URL(database.publicUrl).username;
  await asSuperuser(database.ownerUrl, (sql) => sql.unsafe(`GRANT SELECT (name) ON person TO "${role}"`));
  expect(await readableTables(database.publicUrl)).toEqual(['public.person']);
});
