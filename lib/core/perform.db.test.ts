import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { database } from '@/db/client';
import { events } from '@/db/schema/log';
import { committees } from '@/db/schema/people';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { resident, type StaffActor } from './actor';
import { newId } from './ids';
import { perform } from './perform';
import { conflict } from './refusal';
import { defineUseCase } from './use-case';
import { allowed, denied } from './verdict';

const actor: StaffActor = { kind: 'staff', personId: newId(), name: 'Prov', roles: [] };

const addNamed = defineUseCase({
  name: 'test.add-named',
  input: z.object({ name: z.string().min(1, { error: 'form.error.required' }), fail: z.string().optional() }),
  load: async (_tx, { name }) => (name === 'finns inte' ? undefined : { name }),
  allow: (_actor, { name }) => (name === 'nej' ? denied('form.error.invalid') : allowed),
  run: async ({ tx }, { name, fail }) => {
    const id = newId();
    await tx.insert(committees).values({ id, name, validFrom: '2026-01-01' });
    if (fail) throw conflict('form.error.missing');
    return { value: { id }, events: [{ type: 'committee.added', committeeId: id }] };
  },
});

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

const named = (name: string) =>
  database('owner').select({ id: committees.id }).from(committees).where(eq(committees.name, name));

describe('the one path of a write', () => {
  test('keeps the row and the event of what happened', async () => {
    const outcome = await perform(addNamed, actor, { name: 'ett' });
    expect(outcome).toMatchObject({ ok: true, replayed: false });
    const [row] = await named('ett');
    const log = await database('owner').select().from(events).where(eq(events.type, 'committee.added'));
    expect(log).toMatchObject([
      { actorKind: 'staff', actorId: actor.personId, subjects: { committeeId: row?.id } },
    ]);
  });

  test('says which field is wrong, by its text key', async () => {
    expect(await perform(addNamed, actor, { name: '' })).toEqual({
      ok: false,
      kind: 'invalid',
      fields: { name: 'form.error.required' },
    });
  });

  test('tells what is missing, what is forbidden and why', async () => {
    expect(await perform(addNamed, actor, { name: 'finns inte' })).toEqual({ ok: false, kind: 'missing' });
    expect(await perform(addNamed, actor, { name: 'nej' })).toEqual({
      ok: false,
      kind: 'forbidden',
      reason: 'form.error.invalid',
    });
  });

  test('rolls everything back when it is refused half-way', async () => {
    expect(await perform(addNamed, actor, { name: 'halv', fail: 'ja' })).toMatchObject({ kind: 'conflict' });
    expect(await named('halv')).toEqual([]);
  });

  test('of twenty equal requests with one key, one is carried out and all get its answer', async () => {
    const ask = () => perform(addNamed, actor, { name: 'en gång' }, { idempotencyKey: 'k1' });
    const outcomes = await Promise.all(Array.from({ length: 20 }, ask));
    const ids = outcomes.map((outcome) => (outcome.ok ? outcome.value.id : outcome.kind));
    expect(new Set(ids).size).toBe(1);
    expect(await named('en gång')).toHaveLength(1);
  });

  test('the same key with other contents is another request', async () => {
    await perform(addNamed, actor, { name: 'först' }, { idempotencyKey: 'k2' });
    await perform(addNamed, actor, { name: 'sedan' }, { idempotencyKey: 'k2' });
    expect([...(await named('först')), ...(await named('sedan'))]).toHaveLength(2);
  });

  test('a resident writes with the public key, which may not do what the office does', async () => {
    await expect(perform(addNamed, resident, { name: 'utifrån' })).rejects.toThrow();
    expect(await named('utifrån')).toEqual([]);
  });
});

describe('the log', () => {
  test('is never changed or emptied, by any key', async () => {
    for (const key of ['owner', 'office', 'public'] as const) {
      for (const attack of [sql`update event set type = 'x'`, sql`delete from event`, sql`truncate event`]) {
        await expect(database(key).execute(attack)).rejects.toThrow();
      }
    }
  });
});
