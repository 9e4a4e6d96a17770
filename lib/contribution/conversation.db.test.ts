import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { database, publicDb } from '@/db/client';
import { publicContributions, publicOfficialAnswers } from '@/db/public';
import { contributions } from '@/db/schema/contribution';
import { complaints, officialAnswers } from '@/db/schema/conversation';
import { events } from '@/db/schema/log';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { aPerson } from '@/db/testing/planned-dialogue';
import { asSuperuser } from '@/db/testing/server';
import { resident, type StaffActor } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import { perform } from '@/lib/core/perform';
import { answerInPublic } from './answer-in-public';
import { complaintsAbout } from './conversation-queries';
import { eraseContribution } from './erase-contribution';
import { moderateContribution } from './moderate-contribution';
import { nextWaiting } from './moderation-queue';
import { conversationAbout, conversedAbout } from './public-conversation';
import { reportedCount } from './queue-counts';
import { receiptOf, repliedTo } from './receipt-queries';
import { reportContribution } from './report-contribution';
import { submitComment } from './submit-comment';
import { submitReply } from './submit-reply';
import { takeBackAnswer } from './take-back-answer';
import { aComment, anOpenDialogue, putIn, sentAndJudged } from './testing';
import { withdrawContribution } from './withdraw-contribution';

const mark = '\u{E000}';
const withheld = { verdict: 'withheld', reason: 'threat', explanation: 'Ett hot.' };
let db: TestDatabase;
let dialogue: Awaited<ReturnType<typeof anOpenDialogue>>;
let moderator: StaffActor;
let politician: StaffActor;
let official: StaffActor;

beforeAll(async () => {
  db = await testDatabase();
  dialogue = await anOpenDialogue('public');
  moderator = await aPerson('Mona Prov', [{ role: 'moderator', dialogueId: dialogue.id }]);
  politician = await aPerson('Per Prov', [{ role: 'politician', committeeId: dialogue.committeeId }]);
  official = await aPerson('Olle Prov', [{ role: 'communicator', dialogueId: dialogue.id }]);
});
afterAll(() => db.drop());

const published = (verdict: Record<string, unknown> = {}) =>
  sentAndJudged(submitComment, aComment(dialogue.slug), moderator, verdict);
const aReply = (contributionId: string, other: Record<string, unknown> = {}) => ({
  ...aComment(dialogue.slug, { text: 'Lampan lyser rakt in till oss. Vänd den.' }),
  contributionId,
  ...other,
});
const reply = (contributionId: string, other: Record<string, unknown> = {}) =>
  perform(submitReply, resident, aReply(contributionId, other));
const publishedReply = (contributionId: string, verdict: Record<string, unknown> = {}) =>
  sentAndJudged(submitReply, aReply(contributionId), moderator, verdict);
const answer = (by: StaffActor, contributionId: string, body = 'Tack. Vi mäter ljuset i april.') =>
  perform(answerInPublic, by, { contributionId, body });
const report = (contributionId: string, other: Record<string, unknown> = {}) =>
  perform(reportContribution, resident, {
    slug: dialogue.slug,
    contributionId,
    key: newId(),
    website: '',
    reason: 'defamation',
    words: 'Kanarieord om grannen.',
    ...other,
  });
const judge = (contributionId: string, seen: string, other: Record<string, unknown> = {}) =>
  perform(moderateContribution, moderator, {
    contributionId,
    textVersion: '1',
    seen,
    verdict: 'published',
    ...other,
  });
async function latestVerdict(id: string): Promise<string> {
  const [row] = await database('owner')
    .select({ moderationId: contributions.moderationId })
    .from(contributions)
    .where(eq(contributions.id, id));
  return row?.moderationId ?? '';
}
async function erase(id: string) {
  const officer = await aPerson('Dag Prov', [{ role: 'dataProtectionOfficer' }]);
  const decision = { dialogueId: dialogue.id, contributionIds: id, ground: 'erasure', reason: 'Begäran.' };
  expect(await perform(eraseContribution, officer, decision)).toMatchObject({ ok: true });
}

describe('a resident replies', () => {
  test('and it waits, has a receipt, and is then shown below what it is about, minus its masks', async () => {
    const { id } = await published();
    const sent = await reply(id);
    if (!sent.ok) throw new Error(sent.kind);
    expect((await conversationAbout(id)).replies).toEqual([]);
    const found = await receiptOf(sent.value.code);
    expect(found?.receipt.contributions).toMatchObject([
      { kind: 'reply', audience: 'public', verdict: null },
    ]);
    const [waiting] = await database('owner')
      .select({ id: contributions.id, parentId: contributions.parentId })
      .from(contributions)
      .where(eq(contributions.submissionId, sent.value.submissionId));
    expect(waiting?.parentId).toBe(id);
    expect(await judge(waiting?.id ?? '', '', { masks: '0-6-insult' })).toMatchObject({ ok: true });
    expect((await conversationAbout(id)).replies).toMatchObject([
      { id: waiting?.id, parentId: id, body: `${mark} lyser rakt in till oss. Vänd den.` },
    ]);
  });

  test('and the receipt says to what, as everybody sees it, for as long as that is shown', async () => {
    const { id } = await published({ masks: '0-5-insult' });
    const sent = await reply(id);
    if (!sent.ok) throw new Error(sent.kind);
    const [own] = (await receiptOf(sent.value.code))?.receipt.contributions ?? [];
    const [shown] = await publicDb().select().from(publicContributions).where(eq(publicContributions.id, id));
    expect(shown?.body).toContain(mark);
    expect([...(await repliedTo(sent.value.code))]).toEqual([
      [own?.id, { id, kind: 'comment', body: shown?.body, language: 'sv' }],
    ]);
    expect((await repliedTo('0000-0000-0000-0000')).size).toBe(0);
    expect(await judge(id, await latestVerdict(id), withheld)).toMatchObject({ ok: true });
    expect((await repliedTo(sent.value.code)).size).toBe(0);
  });

  test('and the same form sent twenty times is one reply; the same key to two contributions is two', async () => {
    const [one, other] = [await published(), await published()];
    const sent = aReply(one.id);
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => perform(submitReply, resident, sent)),
    );
    expect(new Set(outcomes.map((outcome) => (outcome.ok ? outcome.value.code : outcome.kind))).size).toBe(1);
    const elsewhere = await perform(submitReply, resident, { ...sent, contributionId: other.id });
    expect(elsewhere).toMatchObject({ ok: true, value: { changed: true } });
  });

  test('not to a reply, to what is not shown, to another dialogue’s, or where texts are not for everyone', async () => {
    const { id } = await published();
    const child = await publishedReply(id);
    expect(await reply(child.id)).toMatchObject({ ok: false, kind: 'missing' });
    expect(await reply((await published(withheld)).id)).toMatchObject({ ok: false, kind: 'missing' });
    const waiting = await perform(submitComment, resident, aComment(dialogue.slug));
    if (!waiting.ok) throw new Error(waiting.kind);
    expect(await reply(newId())).toMatchObject({ ok: false, kind: 'missing' });
    const other = await anOpenDialogue('public');
    expect(await reply(id, { slug: other.slug })).toMatchObject({ ok: false, kind: 'missing' });
    const own = await anOpenDialogue('municipality');
    expect(await reply(id, { slug: own.slug })).toMatchObject({ ok: false, kind: 'missing' });
  });

  test('not without words, and not when the dialogue has closed', async () => {
    const closed = await anOpenDialogue('public');
    const by = await aPerson('Mona Prov', [{ role: 'moderator', dialogueId: closed.id }]);
    const { id } = await sentAndJudged(submitComment, aComment(closed.slug), by);
    expect(await reply(id, { slug: closed.slug, text: ' ' })).toMatchObject({ ok: false, kind: 'invalid' });
    await putIn('closed', closed.id);
    expect(await reply(id, { slug: closed.slug })).toMatchObject({ ok: false, kind: 'forbidden' });
  });

  test('and the database refuses what the form would not send', async () => {
    const { id } = await published();
    const child = await publishedReply(id);
    const sent = await perform(submitComment, resident, aComment(dialogue.slug));
    if (!sent.ok) throw new Error(sent.kind);
    const forged = (parent: string, audience: string, kind = 'reply') =>
      asSuperuser(
        // The owner too: the public key adds nothing at all to what is already sent.
        db.ownerUrl,
        (query) => query`INSERT INTO contribution (id, submission_id, dialogue_id, kind, audience, position,
            language, parent_id)
          VALUES (${newId()}, ${sent.value.submissionId}, ${dialogue.id}, ${kind}, ${audience}, 2, 'sv', ${parent})`,
      ).catch(({ code }) => code);
    expect(await forged(child.id, 'public')).toBe('23514');
    expect(await forged(id, 'municipality')).toBe('23514');
    expect(await forged(id, 'public', 'comment')).toBe('23514');
  });
});

describe('the municipality answers in public', () => {
  test('signed with name, role and nämnd, at once, also after the dialogue has closed', async () => {
    const { id } = await published();
    expect(await answer(official, id)).toMatchObject({ ok: true });
    await putIn('closed', dialogue.id);
    expect(await answer(politician, id, 'Jag tar det med mig till nämnden.')).toMatchObject({ ok: true });
    await putIn('open', dialogue.id);
    const { answers } = await conversationAbout(id);
    expect(answers).toMatchObject([
      { name: 'Olle Prov', role: 'official', body: 'Tack. Vi mäter ljuset i april.', language: 'sv' },
      { name: 'Per Prov', role: 'politician', body: 'Jag tar det med mig till nämnden.' },
    ]);
    expect(answers[0]?.committee).toMatch(/nämnd/i);
    expect(await conversedAbout([id])).toEqual(new Map([[id, { answers: 2, replies: 0 }]]));
  });

  test('two at the same moment both stand; the same form pressed twice is one answer', async () => {
    const { id } = await published();
    const both = [
      { by: official, body: 'Lampan lagas i april.', key: newId() },
      { by: politician, body: 'Nämnden tar upp det.', key: newId() },
    ];
    const given = await Promise.all(
      [...both, ...both].map(({ by, body, key }) =>
        perform(answerInPublic, by, { contributionId: id, body }, { idempotencyKey: key }),
      ),
    );
    expect(given.map(({ ok }) => ok)).toEqual([true, true, true, true]);
    const ids = given.map((one) => (one.ok ? one.value.answerId : ''));
    expect(ids.slice(2)).toEqual(ids.slice(0, 2));
    const { answers } = await conversationAbout(id);
    expect(answers.map(({ name, body }) => `${name}: ${body}`).sort()).toEqual([
      'Olle Prov: Lampan lagas i april.',
      'Per Prov: Nämnden tar upp det.',
    ]);
  });

  test('not what is not shown, and not by those who only moderate or belong elsewhere', async () => {
    const { id } = await published(withheld);
    expect(await answer(official, id)).toMatchObject({ ok: false, kind: 'conflict' });
    const gone = await published();
    await erase(gone.id);
    expect(await answer(official, gone.id)).toMatchObject({ ok: false });
    expect((await conversationAbout(gone.id)).answers).toEqual([]);
    const here = await published();
    expect(await answer(moderator, here.id)).toMatchObject({ ok: false, kind: 'forbidden' });
    const stranger = await aPerson('Stig Prov', [{ role: 'politician', committeeId: newId() }]);
    expect(await answer(stranger, here.id)).toMatchObject({ ok: false, kind: 'forbidden' });
    expect(await answer(official, here.id, ' ')).toMatchObject({ ok: false, kind: 'invalid' });
  });

  test('and the answer is hidden with what it answers, masked words and all', async () => {
    const { id, code } = await published();
    await answer(official, id);
    await judge(id, await latestVerdict(id), withheld);
    expect((await conversationAbout(id)).answers).toEqual([]);
    await judge(id, await latestVerdict(id));
    expect((await conversationAbout(id)).answers).toHaveLength(1);
    expect(await perform(withdrawContribution, resident, { code, contributionId: id })).toMatchObject({
      ok: true,
    });
    expect((await conversationAbout(id)).answers).toEqual([]);
  });

  test('and takes it back once, with the reason in place of its words', async () => {
    const { id } = await published();
    const given = await answer(official, id);
    if (!given.ok) throw new Error(given.kind);
    const back = { answerId: given.value.answerId, reason: 'Uppgiften var fel.' };
    const both = await Promise.all([1, 2].map(() => perform(takeBackAnswer, politician, back)));
    expect(both.map(({ ok }) => ok).sort()).toEqual([false, true]);
    expect((await conversationAbout(id)).answers).toMatchObject([
      { body: null, retractedReason: 'Uppgiften var fel.' },
    ]);
    expect((await conversedAbout([id])).get(id)).toEqual({ answers: 0, replies: 0 });
    const seen = await publicDb()
      .select({ body: publicOfficialAnswers.body })
      .from(publicOfficialAnswers)
      .where(eq(publicOfficialAnswers.id, given.value.answerId));
    expect(seen).toEqual([{ body: null }]);
  });

  test('and nothing that was answered is ever changed', async () => {
    const change = (url: string) =>
      asSuperuser(url, (query) => query`UPDATE official_answer SET body = 'annat'`).catch(({ code }) => code);
    expect(await change(db.officeUrl)).toBe('42501');
    expect(await change(db.ownerUrl)).toBe('42501');
    expect(await database('owner').$count(officialAnswers, eq(officialAnswers.body, 'annat'))).toBe(0);
  });
});

describe('somebody reports what is shown', () => {
  test('and it stays shown, waits for the moderator, and the next verdict answers what the moderator saw', async () => {
    const { id } = await published();
    expect(await report(id)).toMatchObject({ ok: true });
    expect(await report(id, { reason: 'other', words: 'Något annat.' })).toMatchObject({ ok: true });
    const shown = publicDb().select().from(publicContributions).where(eq(publicContributions.id, id));
    expect(await shown).toMatchObject([{ standing: 'published' }]);
    expect(await reportedCount(dialogue.id)).toBe(1);
    expect(await nextWaiting(dialogue.id)).toBe(id);
    const [first] = await complaintsAbout(id);
    await judge(id, await latestVerdict(id), { complaints: first?.id });
    expect(await complaintsAbout(id)).toMatchObject([{ reason: 'other', words: 'Något annat.' }]);
    const [second] = await complaintsAbout(id);
    await judge(id, await latestVerdict(id), { complaints: [second?.id] });
    expect(await reportedCount(dialogue.id)).toBe(0);
  });

  test('also after closing; what is withdrawn or erased meanwhile waits for nobody', async () => {
    const [one, other] = [await published(), await published()];
    await putIn('closed', dialogue.id);
    expect(await report(one.id)).toMatchObject({ ok: true });
    expect(await report(other.id)).toMatchObject({ ok: true });
    expect(await reportedCount(dialogue.id)).toBe(2);
    await putIn('open', dialogue.id);
    await perform(withdrawContribution, resident, { code: one.code, contributionId: one.id });
    await erase(other.id);
    expect(await reportedCount(dialogue.id)).toBe(0);
    expect(await complaintsAbout(other.id)).toMatchObject([{ words: '' }]);
    expect(await report(other.id)).toMatchObject({ ok: false, kind: 'missing' });
  });

  test('however often the same form is sent, it is one report', async () => {
    const { id } = await published();
    const key = newId();
    const sent = await Promise.all(Array.from({ length: 10 }, () => report(id, { key })));
    expect(sent.every(({ ok }) => ok)).toBe(true);
    expect(await complaintsAbout(id)).toHaveLength(1);
  });

  test('with a reason, and with words where the reason is another', async () => {
    const { id } = await published();
    expect(await report(id, { reason: '' })).toMatchObject({ fields: { reason: 'complaint.error.reason' } });
    expect(await report(id, { reason: 'other', words: ' ' })).toMatchObject({
      fields: { words: 'complaint.error.words' },
    });
  });

  test('and what they wrote is nowhere that the public key reads, and not in the log', async () => {
    const { id } = await published();
    await report(id);
    const read = asSuperuser(db.publicUrl, (query) => query`SELECT words FROM complaint`);
    expect(await read.catch(({ code }) => code)).toBe('42501');
    const written = await database('owner')
      .select({ subjects: events.subjects })
      .from(events)
      .where(sql`${events.subjects}::text like '%Kanarieord%'`);
    expect(written).toEqual([]);
  });

  test('and no key changes a report, or answers it with a verdict on something else', async () => {
    const [one, other] = [await published(), await published()];
    await report(one.id);
    const change = (query: string) =>
      asSuperuser(db.officeUrl, (run) => run.unsafe(query)).catch(({ code }) => code);
    expect(await change(`UPDATE complaint SET words = ''`)).toBe('42501');
    const verdict = await latestVerdict(other.id);
    const wrong = `UPDATE complaint SET moderation_id = '${verdict}' WHERE contribution_id = '${one.id}'`;
    expect(await change(wrong)).toBe('42501');
    expect(await database('owner').$count(complaints, eq(complaints.moderationId, verdict))).toBe(0);
  });
});
