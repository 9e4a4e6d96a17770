import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { database } from '@/db/client';
import { eventSeals } from '@/db/schema/log';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { clockActor } from '@/lib/core/actor';
import { record } from '@/lib/core/record';
import { sealLog } from './seal-log';
import { verifyLog } from './verify-log';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

async function happen(times: number) {
  for (let time = 0; time < times; time += 1) {
    await database('owner').transaction((tx) =>
      record(tx, { actor: clockActor, now: new Date() }, [{ type: 'installation.changed' }]),
    );
  }
}

/** What a person with the owner's key and bad intentions would do. */
async function tamper(change: ReturnType<typeof sql>) {
  await database('owner').transaction(async (tx) => {
    await tx.execute(sql`alter table event disable trigger user`);
    await tx.execute(sql`alter table event_seal disable trigger user`);
    await tx.execute(change);
    await tx.execute(sql`alter table event enable trigger user`);
    await tx.execute(sql`alter table event_seal enable trigger user`);
  });
}

const seals = () => database('owner').select().from(eventSeals).orderBy(eventSeals.number);

describe('the sealed log', () => {
  test('covers every event once, run after run, and holds', async () => {
    await happen(5);
    expect(await sealLog()).toBe(5);
    expect(await sealLog()).toBe(0);
    await happen(3);
    expect(await verifyLog()).toMatchObject({ broken: null, seals: 1, sealedEvents: 5, unsealedEvents: 3 });
    expect(await sealLog()).toBe(3);
    expect(await verifyLog()).toMatchObject({ broken: null, seals: 2, sealedEvents: 8, unsealedEvents: 0 });
  });

  test('is one chain, also when several seal at once', async () => {
    await happen(4);
    const sealed = await Promise.all([sealLog(), sealLog(), sealLog()]);
    expect(sealed.reduce((sum, count) => sum + count, 0)).toBe(4);
    expect(await verifyLog()).toMatchObject({ broken: null, unsealedEvents: 0 });
  });

  test('waits for an event whose place was drawn but which is not written yet', async () => {
    await happen(1);
    await sealLog();
    const before = (await seals()).length;
    let write = () => {};
    const drawn = new Promise<void>((go) => {
      write = go;
    });
    let begun = () => {};
    const hasBegun = new Promise<void>((go) => {
      begun = go;
    });
    const slow = database('owner').transaction(async (tx) => {
      await record(tx, { actor: clockActor, now: new Date() }, [{ type: 'installation.changed' }]);
      begun();
      await drawn;
    });
    await hasBegun;
    await happen(1);
    expect(await sealLog({ patience: 100 })).toBe(0);
    expect(await seals()).toHaveLength(before);
    const sealing = sealLog();
    write();
    await slow;
    expect(await sealing).toBe(2);
    expect(await verifyLog()).toMatchObject({ broken: null });
  });

  test('cannot be sealed or unsealed with the office key', async () => {
    for (const attack of [
      sql`insert into event_seal select number + 1, to_position + 1, to_position + 2, 0, hash, hash, now()
          from event_seal order by number desc limit 1`,
      sql`delete from event_seal`,
      sql`update event_seal set hash = previous_hash`,
    ]) {
      await expect(database('office').execute(attack)).rejects.toThrow();
    }
  });
});

describe('tampering is found', () => {
  const attacks = {
    'a changed event': sql`update event set subjects = '{"x":1}' where position = 2`,
    'a removed event': sql`delete from event where position = 3`,
    'a moved moment': sql`update event set at = at - interval '1 day' where position = 2`,
    'a seal taken out of the middle': sql`delete from event_seal where number = 2`,
  };
  for (const [what, attack] of Object.entries(attacks)) {
    test(what, async () => {
      const own = await testDatabase();
      try {
        await happen(4);
        await sealLog();
        await happen(2);
        await sealLog();
        await happen(1);
        await sealLog();
        expect((await verifyLog()).broken).toBeNull();
        await tamper(attack);
        expect((await verifyLog()).broken).not.toBeNull();
      } finally {
        await own.drop();
      }
    });
  }
});
