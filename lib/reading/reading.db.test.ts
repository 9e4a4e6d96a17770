import { desc, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { database, officeDb, publicDb } from '@/db/client';
import { publications } from '@/db/schema/publication';
import { roleAssignments } from '@/db/schema/roles';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { aCommittee } from '@/db/testing/planned-dialogue';
import { disclosedContributions } from '@/lib/contribution/disclosure';
import type { StaffActor } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import { perform } from '@/lib/core/perform';
import { done, staff } from '@/lib/initiative/testing';
import { aCompilation } from '@/lib/report/testing';
import { readAs, speakFor } from './as-reader';
import { keepNote } from './keep-note';
import { markForDiscussion } from './mark-for-discussion';
import {
  committeeProgress,
  contributionToRead,
  dialoguesToRead,
  markedForDiscussion,
  orderOf,
  ownNotes,
} from './queries';
import { recordReading } from './record-reading';
import { aRepresentative, mark, note, readIt } from './testing';

let db: TestDatabase;
let dialogue: Awaited<ReturnType<typeof aCompilation>>;
let anna: StaffActor;
let bo: StaffActor;

beforeAll(async () => {
  db = await testDatabase();
  dialogue = await aCompilation(['Det är mörkt.', 'Bussen går för sällan.', 'Sätt upp en bänk.']);
  anna = await aRepresentative(dialogue.committeeId);
  bo = await aRepresentative(dialogue.committeeId);
});
afterAll(() => db.drop());

describe('a nämnd reads together', () => {
  test('each in an order of their own; what is read is counted, not by whom', async () => {
    const [first, second] = (await orderOf(anna.personId, dialogue.id)).map(({ id }) => id);
    expect(await committeeProgress(dialogue.id)).toEqual({ all: 3, read: 0, awaiting: 0, neverRead: 0 });
    const input = { dialogueId: dialogue.id, contributionId: first, next: second };
    expect(done(await perform(recordReading, anna, input)).next).toBe(second);
    done(await perform(recordReading, anna, input));
    expect(await committeeProgress(dialogue.id)).toEqual({ all: 3, read: 1, awaiting: 0, neverRead: 0 });
    const [mine] = await dialoguesToRead(anna.personId, [dialogue.committeeId]);
    const [others] = await dialoguesToRead(bo.personId, [dialogue.committeeId]);
    expect(mine).toMatchObject({ id: dialogue.id, all: 3, mine: 1, read: 1 });
    expect(others).toMatchObject({ id: dialogue.id, all: 3, mine: 0, read: 1 });
    // What Anna has read comes last for Bo, and the place where Anna stopped is hers alone.
    expect((await orderOf(bo.personId, dialogue.id)).at(-1)?.id).toBe(first);
    expect((await orderOf(anna.personId, dialogue.id)).map(({ id }) => id).slice(0, 2)).toEqual([
      first,
      second,
    ]);
  });

  test('what is decided first stands first, with its day as the public was told it', async () => {
    const later = await aCompilation(['Fyra.']);
    const owner = database('owner');
    const decidedOn = async (id: string, decisionOn: string) => {
      const of = eq(publications.dialogueId, id);
      const [latest] = await owner.select().from(publications).where(of).orderBy(desc(publications.number));
      if (!latest) throw new Error('It is published.');
      const next = { ...latest, id: newId(), number: latest.number + 1, decisionOn };
      await owner.insert(publications).values(next);
    };
    const both = [dialogue.committeeId, later.committeeId];
    for (const [here, there] of [
      ['2027-03-05', '2027-04-09'],
      ['2027-04-09', '2027-03-05'],
    ] as const) {
      await decidedOn(dialogue.id, here);
      await decidedOn(later.id, there);
      const days = (await dialoguesToRead(anna.personId, both)).map((one) => [one.id, one.decisionOn]);
      const expected = [
        [dialogue.id, here],
        [later.id, there],
      ];
      expect(days).toEqual(here < there ? expected : expected.toReversed());
    }
  });

  test('the place where one stopped stands first among the unread, also when others have read it', async () => {
    const d = await aCompilation(['Ett.', 'Två.', 'Tre.', 'Fyra.']);
    const reader = await aRepresentative(d.committeeId);
    const [first, ...rest] = (await orderOf(reader.personId, d.id)).map(({ id }) => id);
    const place = rest[1] ?? '';
    done(await perform(recordReading, reader, { dialogueId: d.id, contributionId: first, next: place }));
    const other = await aRepresentative(d.committeeId);
    done(await perform(recordReading, other, { dialogueId: d.id, contributionId: place }));
    expect((await orderOf(reader.personId, d.id)).map(({ id }) => id).slice(0, 2)).toEqual([first, place]);
  });

  test('the log tells that somebody read, noted or marked, and not what or where', async () => {
    const rows = await database('owner').execute<{ told: string }>(
      sql`select coalesce(dialogue_id::text, '') || subjects::text as told from event where type like 'reading.%'`,
    );
    expect(rows.length).toBeGreaterThan(0);
    expect(new Set(rows.map(({ told }) => told))).toEqual(new Set(['{}']));
  });
});

describe('who may', () => {
  test('nobody from another nämnd, nobody whose mandate has ended, no official', async () => {
    const elsewhere = await aRepresentative(await aCommittee());
    const former = await aRepresentative(dialogue.committeeId, '2024-12-31');
    for (const actor of [elsewhere, former, dialogue.actor, staff()]) {
      const refused = { ok: false, kind: 'forbidden', reason: 'reading.denied.mandate' };
      expect(await readIt(actor, dialogue)).toEqual(refused);
      expect(await note(actor, dialogue, 'Nej')).toEqual(refused);
      expect(await mark(actor, dialogue, 'yes')).toEqual(refused);
    }
  });

  test('the database refuses where the application thinks that a mandate holds', async () => {
    const former = await aRepresentative(dialogue.committeeId);
    await database('owner')
      .update(roleAssignments)
      .set({ validTo: '2024-12-31' })
      .where(eq(roleAssignments.personId, former.personId));
    for (const attempt of [
      () => readIt(former, dialogue),
      () => note(former, dialogue, 'Nej'),
      () => mark(former, dialogue, 'yes'),
    ]) {
      await expect(attempt()).rejects.toMatchObject({ cause: { code: '42501' } });
    }
  });

  test('another dialogue’s contribution is not there', async () => {
    const other = await aCompilation(['Någon annans.']);
    expect(await readIt(anna, { id: dialogue.id, ids: other.ids })).toEqual({ ok: false, kind: 'missing' });
    expect(await contributionToRead(anna.personId, dialogue.id, other.ids[0] ?? '')).toBeUndefined();
  });
});

describe('a note', () => {
  test('goes along with what else is pressed, and what is refused refuses both', async () => {
    const d = await aCompilation(['Ett.', 'Två.']);
    const reader = await aRepresentative(d.committeeId);
    const about = { dialogueId: d.id, contributionId: d.ids[0] };
    const noted = async () => (await ownNotes(reader.personId, d.id)).map((one) => one.note);
    const tooLong = await perform(recordReading, reader, { ...about, body: 'å'.repeat(4001) });
    expect(tooLong).toMatchObject({ kind: 'invalid', fields: { body: 'reading.error.noteTooLong' } });
    expect((await orderOf(reader.personId, d.id)).filter(({ readAt }) => readAt)).toEqual([]);
    expect(done(await perform(recordReading, reader, { ...about, body: 'Fråga om det.' })).note).toBe(
      'saved',
    );
    expect(await noted()).toEqual(['Fråga om det.']);
    // Without a field for it, a press says nothing about the note.
    expect(done(await perform(recordReading, reader, about)).note).toBeUndefined();
    expect(await noted()).toEqual(['Fråga om det.']);
    const again = { ...about, wanted: 'yes', body: 'Ta upp det.' };
    expect(done(await perform(markForDiscussion, reader, again)).note).toBe('saved');
    expect(done(await perform(markForDiscussion, reader, again)).note).toBeUndefined();
    expect(await noted()).toEqual(['Ta upp det.']);
    const emptied = { ...about, wanted: 'no', body: '' };
    expect(done(await perform(markForDiscussion, reader, emptied)).note).toBe('removed');
    expect(await noted()).toEqual([]);
  });

  test('is read, changed and taken away by its author', async () => {
    done(await note(anna, dialogue, 'Fråga om belysningen.\r\nIgen.'));
    done(await note(anna, dialogue, 'Fråga om bänken.', 1));
    done(await note(anna, dialogue, 'Fråga om vintern.'));
    expect((await ownNotes(anna.personId, dialogue.id)).map(({ note }) => note)).toEqual([
      'Fråga om vintern.',
      'Fråga om bänken.',
    ]);
    done(await note(anna, dialogue, '  ', 1));
    expect(await ownNotes(anna.personId, dialogue.id)).toHaveLength(1);
    expect((await contributionToRead(anna.personId, dialogue.id, dialogue.ids[0] ?? ''))?.note).toBe(
      'Fråga om vintern.',
    );
  });

  test('is nobody else’s to read, by any query that the office key can make', async () => {
    done(await note(anna, dialogue, 'Bara för mig.'));
    expect(await ownNotes(bo.personId, dialogue.id)).toEqual([]);
    // A query that forgets whom it asks for finds nothing; one that speaks for Bo finds nothing of Anna's.
    const everything = sql`select body from reading_note`;
    expect([...(await officeDb().execute(everything))]).toEqual([]);
    expect([...(await readAs(bo.personId, (tx) => tx.execute(everything)))]).toEqual([]);
    expect([...(await readAs(anna.personId, (tx) => tx.execute(everything)))]).toHaveLength(1);
    await expect(publicDb().execute(everything)).rejects.toThrow();
    // What was said in one transaction is forgotten in the next.
    expect([...(await officeDb().execute(everything))]).toEqual([]);
  });

  test('cannot be written, changed or taken away in another’s name', async () => {
    const steal = (query: ReturnType<typeof sql>) =>
      officeDb().transaction(async (tx) => {
        await speakFor(tx, bo.personId);
        return tx.execute(query);
      });
    await expect(
      steal(sql`insert into reading_note values (${anna.personId}, ${dialogue.ids[2]}, 'Falsk', now())`),
    ).rejects.toMatchObject({ cause: { code: '42501' } });
    await steal(sql`update reading_note set body = 'Ändrad'`);
    await steal(sql`delete from reading_note`);
    expect((await ownNotes(anna.personId, dialogue.id)).map(({ note }) => note)).toEqual(['Bara för mig.']);
    await expect(steal(sql`update reading set read_at = now()`)).rejects.toThrow();
    await expect(steal(sql`delete from reading`)).rejects.toThrow();
  });

  test('who has read and who has marked is as little to be found', async () => {
    done(await mark(anna, dialogue, 'yes'));
    for (const table of ['reading', 'reading_place', 'discussion_mark']) {
      const all = sql`select person_id from ${sql.identifier(table)} where person_id = ${anna.personId}`;
      expect([...(await officeDb().execute(all))], table).toEqual([]);
      expect([...(await readAs(bo.personId, (tx) => tx.execute(all)))], table).toEqual([]);
    }
    done(await mark(anna, dialogue, 'no'));
  });

  test('is in no disclosure, and not in what a repeated request remembers', async () => {
    done(
      await perform(
        keepNote,
        anna,
        { dialogueId: dialogue.id, contributionId: dialogue.ids[0], body: 'Hemligt ord xyzzy' },
        { idempotencyKey: 'en-nyckel' },
      ),
    );
    expect(JSON.stringify(await disclosedContributions(dialogue.id))).not.toContain('xyzzy');
    const remembered = await database('owner').execute(sql`select * from performed_command`);
    expect(JSON.stringify(remembered)).not.toContain('xyzzy');
  });
});

describe('a mark', () => {
  test('is the nämnd’s to see, stays while anyone holds it, and does not tell who', async () => {
    done(await mark(anna, dialogue, 'yes', 2));
    done(await mark(bo, dialogue, 'yes', 2));
    done(await mark(anna, dialogue, 'no', 2));
    const marked = await markedForDiscussion(dialogue.id);
    expect(marked.map(({ body }) => body)).toEqual(['Sätt upp en bänk.']);
    expect(JSON.stringify(marked)).not.toContain(bo.personId);
    expect(await contributionToRead(anna.personId, dialogue.id, dialogue.ids[2] ?? '')).toMatchObject({
      marked: true,
      markedByMe: false,
    });
    done(await mark(bo, dialogue, 'no', 2));
    expect(await markedForDiscussion(dialogue.id)).toEqual([]);
  });
});
