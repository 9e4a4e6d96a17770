import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { database } from '@/db/client';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { excludeContribution } from '@/lib/analysis/exclude-contribution';
import { eraseContribution } from '@/lib/contribution/erase-contribution';
import { importFile } from '@/lib/contribution/import-file';
import { moderateContribution } from '@/lib/contribution/moderate-contribution';
import { submitComment } from '@/lib/contribution/submit-comment';
import { submitReply } from '@/lib/contribution/submit-reply';
import { aComment, anOpenDialogue, sentAndJudged } from '@/lib/contribution/testing';
import { resident, type StaffActor } from '@/lib/core/actor';
import { perform } from '@/lib/core/perform';
import { done, staff } from '@/lib/initiative/testing';
import { aCompilation, everyRole } from '@/lib/report/testing';
import { committeeProgress, contributionToRead, markedForDiscussion, orderOf, ownNotes } from './queries';
import { aRepresentative, mark, note, readIt } from './testing';

let db: TestDatabase;
let dialogue: Awaited<ReturnType<typeof aCompilation>>;
let anna: StaffActor;

beforeAll(async () => {
  db = await testDatabase();
  dialogue = await aCompilation(['Det är mörkt.', 'Bussen går för sällan.', 'Sätt upp en bänk.']);
  anna = await aRepresentative(dialogue.committeeId);
});
afterAll(() => db.drop());

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
    expect(await committeeProgress(open.id)).toEqual({ all: 2, read: 0, awaiting: 1, neverRead: 0 });
    const read = await contributionToRead(reader.personId, open.id, withheld);
    expect(read).toMatchObject({ body: 'Ett hot mot \u{E000}.', withheldReason: 'threat' });
    expect(await contributionToRead(reader.personId, open.id, own)).toMatchObject({
      body: 'Till er.',
      audience: 'municipality',
      withheldReason: null,
    });
  });

  test('is read with what it answers, in the lists of marks and of notes too, while that may be read', async () => {
    const open = await anOpenDialogue();
    const moderator = everyRole(open.id, open.committeeId);
    const reader = await aRepresentative(open.committeeId);
    const asked = await sentAndJudged(submitComment, aComment(open.slug, { text: 'Fråga Åsa.' }), moderator, {
      phrases: [{ words: 'Åsa', reason: 'namedPerson' }],
    });
    const reply = await sentAndJudged(
      submitReply,
      { ...aComment(open.slug, { text: 'Ja, han svarar.' }), contributionId: asked.id },
      moderator,
    );
    const of = { id: open.id, ids: [reply.id] };
    done(await note(reader, of, 'Svarar någon?'));
    done(await mark(reader, of, 'yes'));
    const repliesTo = { body: 'Fråga \u{E000}.', language: 'sv' };
    const everywhere = async () => [
      await contributionToRead(reader.personId, open.id, reply.id),
      ...(await markedForDiscussion(open.id)),
      ...(await ownNotes(reader.personId, open.id)),
    ];
    expect(await everywhere()).toMatchObject([{ repliesTo }, { repliesTo }, { repliesTo }]);
    done(
      await perform(eraseContribution, staff({ role: 'dataProtectionOfficer' }), {
        dialogueId: open.id,
        contributionIds: asked.id,
        ground: 'erasure',
        reason: 'Den som skrev har begärt det.',
      }),
    );
    const gone = { parentId: asked.id, repliesTo: undefined };
    expect(await everywhere()).toMatchObject([gone, gone, gone]);
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
    expect(await committeeProgress(d.id)).toEqual({ all: 1, read: 0, awaiting: 0, neverRead: 1 });
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
    expect(await committeeProgress(d.id)).toEqual({ all: 1, read: 1, awaiting: 0, neverRead: 1 });
  });
});
