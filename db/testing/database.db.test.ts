import { afterAll, expect, test } from 'vitest';
import { testDatabase } from './database';
import { asSuperuser } from './server';

const dropped: (() => Promise<void>)[] = [];
afterAll(async () => {
  for (const drop of dropped) await drop();
});

test('a test database has the tables, and its owner is no superuser', async () => {
  const database = await testDatabase();
  dropped.push(database.drop);

  const [row] = await asSuperuser(
    database.ownerUrl,
    (sql) => sql`SELECT to_regclass('public.dialogue') IS NOT NULL AS migrated, usesuper
                 FROM pg_user WHERE usename = current_user`,
  );
  expect(row).toEqual({ migrated: true, usesuper: false });
});

test('the public key of one test database reads no base table of it', async () => {
  const database = await testDatabase();
  dropped.push(database.drop);
  const readable = await asSuperuser(
    database.publicUrl,
    (sql) => sql<{ name: string }[]>`
      SELECT c.oid::regclass::text AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
      WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p') AND has_any_column_privilege(c.oid, 'SELECT')`,
  );
  expect(readable).toEqual([]);
});
