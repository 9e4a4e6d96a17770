import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { database, officeDb, publicDb } from '@/db/client';
import { roleAssignments } from '@/db/schema/roles';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { aCommittee } from '@/db/testing/planned-dialogue';
import { excludeContribution } from '@/lib/analysis/exclude-contribution';
import { disclosedContributions } from '@/lib/contribution/disclosure';
import { eraseContribution } from '@/lib/contribution/erase-contribution';
import { importFile } from '@/lib/contribution/import-file';
import { moderateContribution } from '@/lib/contribution/moderate-contribution';
import { submitComment } from '@/lib/contribution/submit-comment';
import { aComment, anOpenDialogue, sentAndJudged } from '@/lib/contribution/testing';
import { resident, type StaffActor } from '@/lib/core/actor';
import { perform } from '@/lib/core/perform';
import { done, staff } from '@/lib/initiative/testing';
import { aCompilation, everyRole } from '@/lib/report/testing';
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
import { aRepresentative } from './testing';

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

type Read = { id: string; ids: string[] };
const readIt = (by: StaffActor, of: Read, which = 0, next = '') =>
  perform(recordReading, by, { dialogueId: of.id, contributionId: of.ids[which], next });
const note = (by: StaffActor, of: Read, body: string, which = 0) =>
  perform(keepNote, by, { dialogueId: of.id, contributionId: of.ids[which], body });
const mark = (by: StaffActor, of: Read, wanted: 'yes' | 'no', which = 0) =>
  perform(markForDiscussion, by, { dialogueId: of.id, contributionId: of.ids[which], wanted });

describe('a nämnd reads together', () => {
  test('each in an order of their own; what is read is counted, not by whom', async () => {
    const [first, second] = (await orderOf(anna.personId, dialogue.id)).map(({ id }) => id);
    expect(await committeeProgress(dialogue.id)).toEqual({ all: 3, read: 0, awaiting: 0 });
    const input = { dialogueId: dialogue.id, contributionId: first, next: second };
    expect(done(await perform(recordReading, anna, input)).next).toBe(second);
    done(await perform(recordReading, anna, input));
    expect(await committeeProgress(dialogue.id)).toEqual({ all: 3, read: 1, awaiting: 0 });
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
      readIt(former, dialogue),
      note(former, dialogue, 'Nej'),
      mark(former, dialogue, 'yes'),
    ])
      await expect(attempt).rejects.toMatchObject({ cause: { code: '42501' } });
  });

  test('another dialogue’s contribution is not there', async () => {
    const other = await aCompilation(['Någon annans.']);
    expect(await readIt(anna, { id: dialogue.id, ids: other.ids })).toEqual({ ok: false, kind: 'missing' });
    expect(await contributionToRead(anna.personId, dialogue.id, other.ids[0] ?? '')).toBeUndefined();
  });
});

describe('a note', () => {
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

describe('what is read', () => {
  test('is what a moderator has seen, withheld and the municipality’s own too, minus masks', async () => {
    const open = await anOpenDialogue();
    const moderator = everyRole(open.id, open.committeeId);
    const reader = await aRepresentative(open.committeeId);
    done(await perform(submitComment, resident, aComment(open.slug, { text: 'Väntar.', asIs: 'ja' })));
    const { id: withheld } = await sentAndJudged(
      submitComment,
      aComment(open.slug, { text: 'Ett hot mot Åsa.' }),
      moderator,
      {
        verdict: 'withheld',
        reason: 'threat',
        explanation: 'Det är ett hot.',
        phrases: [{ words: 'Åsa', reason: 'namedPerson' }],
      },
    );
    const { id: own } = await sentAndJudged(
      submitComment,
      aComment(open.slug, { text: 'Till er.', audience: 'municipality' }),
      moderator,
    );
    expect(await committeeProgress(open.id)).toEqual({ all: 2, read: 0, awaiting: 1 });
    const read = await contributionToRead(reader.personId, open.id, withheld);
    expect(read).toMatchObject({ body: 'Ett hot mot \u{E000}.', withheldReason: 'threat' });
    expect(await contributionToRead(reader.personId, open.id, own)).toMatchObject({
      body: 'Till er.',
      audience: 'municipality',
      withheldReason: null,
    });
  });

  test('shows what it was coded as', async () => {
    await dialogue.code([dialogue.ids[0] ?? '']);
    await dialogue.code([dialogue.ids[1] ?? ''], dialogue.noThemeId);
    const themes = async (which: number) =>
      (await contributionToRead(anna.personId, dialogue.id, dialogue.ids[which] ?? ''))?.themes;
    expect(await themes(0)).toEqual(['Belysning']);
    expect(await themes(1)).toEqual([]);
  });

  test('is no longer what has been left out; one’s note to it can still be taken away', async () => {
    const d = await aCompilation(['Provrad.', 'Riktig.']);
    const reader = await aRepresentative(d.committeeId);
    done(await note(reader, d, 'Konstigt inlägg.'));
    done(await readIt(reader, d));
    const excluded = { dialogueId: d.id, contributionId: d.ids[0], reason: 'test', words: 'En provrad.' };
    done(await perform(excludeContribution, d.actor, excluded));
    expect(await committeeProgress(d.id)).toEqual({ all: 1, read: 0, awaiting: 0 });
    expect(await ownNotes(reader.personId, d.id)).toMatchObject([{ readable: false }]);
    const gone = { ok: false, kind: 'conflict', reason: 'reading.conflict.gone' };
    expect(await note(reader, d, 'Mer.')).toEqual(gone);
    expect(await mark(reader, d, 'yes')).toEqual(gone);
    expect(await readIt(reader, d)).toEqual(gone);
    done(await note(reader, d, ''));
    expect(await ownNotes(reader.personId, d.id)).toEqual([]);
  });

  test('is no longer a row of a file that was taken back', async () => {
    const d = await aCompilation(['Riktig.']);
    const reader = await aRepresentative(d.committeeId);
    const { importId } = done(
      await perform(importFile, d.actor, {
        dialogueId: d.id,
        fileName: 'svar.csv',
        content: Buffer.from('text;received_at\nEn rad;2026-03-12').toString('base64'),
      }),
    );
    const [row] = await database('owner').execute<{ id: string }>(
      sql`select c.id from contribution c join submission s on s.id = c.submission_id where s.import_id = ${importId}`,
    );
    const of = { id: d.id, ids: [row?.id ?? ''] };
    done(
      await perform(moderateContribution, d.actor, {
        contributionId: of.ids[0],
        seen: '',
        textVersion: 1,
        verdict: 'cleared',
      }),
    );
    done(await note(reader, of, 'En rad från filen.'));
    await database('owner').execute(
      sql`update import set revoked_at = now(), revoked_by = ${d.actor.personId} where id = ${importId}`,
    );
    expect((await orderOf(reader.personId, d.id)).map(({ id }) => id)).toEqual(d.ids);
    expect(await readIt(reader, of)).toMatchObject({ kind: 'conflict' });
    expect(await ownNotes(reader.personId, d.id)).toMatchObject([{ readable: false, body: null }]);
  });

  test('goes with everything written to it when the text is erased', async () => {
    const d = await aCompilation(['Mitt namn är hemligt.', 'Kvar.']);
    const reader = await aRepresentative(d.committeeId);
    done(await readIt(reader, d, 1, d.ids[0]));
    done(await readIt(reader, d));
    done(await note(reader, d, 'Hen heter hemligt.'));
    done(await note(reader, d, 'Den andra.', 1));
    done(await mark(reader, d, 'yes'));
    done(
      await perform(eraseContribution, staff({ role: 'dataProtectionOfficer' }), {
        dialogueId: d.id,
        contributionIds: d.ids[0],
        ground: 'erasure',
        reason: 'Den som skrev har begärt det.',
      }),
    );
    for (const table of ['reading_note', 'reading', 'reading_place', 'discussion_mark']) {
      const left = await database('owner').execute(
        sql`select 1 from ${sql.identifier(table)} where contribution_id = ${d.ids[0]}`,
      );
      expect([...left], table).toEqual([]);
    }
    expect((await ownNotes(reader.personId, d.id)).map(({ note }) => note)).toEqual(['Den andra.']);
    expect(await note(reader, d, 'Igen.')).toMatchObject({ kind: 'conflict' });
    expect(await committeeProgress(d.id)).toEqual({ all: 1, read: 1, awaiting: 0 });
  });
});
