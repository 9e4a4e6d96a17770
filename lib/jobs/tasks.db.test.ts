import { sql } from 'drizzle-orm';
import { parseCrontab } from 'graphile-worker';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { database } from '@/db/client';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { aPerson } from '@/db/testing/planned-dialogue';
import { crontab, tasks } from './tasks';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

const count = async (table: string) => {
  const [row] = await database('owner').execute<{ count: number }>(
    sql`select count(*)::int as count from ${sql.identifier(table)}`,
  );
  return row?.count;
};

test('every line of the crontab names a task', () => {
  expect(parseCrontab(crontab).map(({ task }) => task)).toEqual(Object.keys(tasks));
});

test('purging takes what has had its time, and nothing else', async () => {
  const present = await aPerson('Kvar', []);
  const gone = await aPerson('Slutat', []);
  const owner = database('owner');
  for (const [table, fresh, old] of [
    [
      'draft',
      sql`insert into draft values ('a', 'f', 's', '', '', now(), now() + interval '1 hour')`,
      sql`insert into draft values ('b', 'f', 's', '', '', now(), now() - interval '1 minute')`,
    ],
    [
      'performed_command',
      sql`insert into performed_command values ('a', 'x', null, now())`,
      sql`insert into performed_command values ('b', 'x', null, now() - interval '31 days')`,
    ],
    [
      'session',
      sql`insert into session values ('a', ${present.personId}, now(), now() + interval '1 hour', null)`,
      sql`insert into session values ('b', ${gone.personId}, now(), now() - interval '31 days', null)`,
    ],
    [
      'rate_limit',
      sql`insert into rate_limit values ('a', 1, now() + interval '1 hour')`,
      sql`insert into rate_limit values ('b', 1, now() - interval '1 hour')`,
    ],
  ] as const) {
    await owner.execute(fresh);
    await owner.execute(old);
    expect(await count(table)).toBe(2);
  }
  await owner.execute(sql`update person set created_at = now() - interval '3 years'`);
  for (const { personId } of [present, gone]) {
    await owner.execute(
      sql`insert into person_contact values (${personId}, ${`${personId}@exempel.se`}, null)`,
    );
  }
  await owner.execute(sql`
    insert into role_assignment (id, person_id, role, valid_from, valid_to, assigned_at) values
      (gen_random_uuid(), ${present.personId}, 'administrator', '2020-01-01', null, now()),
      (gen_random_uuid(), ${gone.personId}, 'administrator', '2020-01-01', current_date - 400, now())`);

  await tasks.purge?.({});
  for (const table of ['draft', 'performed_command', 'session', 'rate_limit', 'person_contact']) {
    expect([table, await count(table)]).toEqual([table, 1]);
  }
  expect(await count('person')).toBe(2);
  const [event] = await owner.execute(sql`select type, actor_kind, subjects from event`);
  expect(event).toEqual({
    type: 'person.changed',
    actor_kind: 'clock',
    subjects: { personId: gone.personId },
  });
});
