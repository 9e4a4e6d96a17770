import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { database, publicDb } from '@/db/client';
import { publicContributions } from '@/db/public';
import { contributions, moderations } from '@/db/schema/contribution';
import { events } from '@/db/schema/log';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { aPerson } from '@/db/testing/planned-dialogue';
import { type HeldRole, resident, type StaffActor } from '@/lib/core/actor';
import { perform } from '@/lib/core/perform';
import { moderateContribution } from './moderate-contribution';
import { contributionToModerate, nextWaiting } from './moderation-queue';
import { officeContributionPage } from './office-queries';
import { waitingCount } from './queue-counts';
import { receiptOf } from './receipt-queries';
import { submitComment } from './submit-comment';
import { aComment, anOpenDialogue } from './testing';

const mark = '\u{E000}';
let db: TestDatabase;
let dialogue: Awaited<ReturnType<typeof anOpenDialogue>>;
let moderator: StaffActor;

beforeAll(async () => {
  db = await testDatabase();
  dialogue = await anOpenDialogue();
  moderator = await aPerson('Mona Prov', [{ role: 'moderator', dialogueId: dialogue.id }]);
});
afterAll(() => db.drop());

async function received(text: string, audience: 'public' | 'municipality' = 'public', slug = dialogue.slug) {
  const outcome = await perform(submitComment, resident, aComment(slug, { text, audience, asIs: 'ja' }));
  if (!outcome.ok) throw new Error(outcome.kind);
  const [row] = await database('owner')
    .select({ id: contributions.id })
    .from(contributions)
    .where(eq(contributions.submissionId, outcome.value.submissionId));
  return { id: row?.id ?? '', code: outcome.value.code };
}

const verdictOn = (contributionId: string, other: Record<string, unknown> = {}) => ({
  contributionId,
  textVersion: '1',
  seen: '',
  verdict: 'published',
  ...other,
});
const judge = (input: Record<string, unknown>, by: StaffActor = moderator) =>
  perform(moderateContribution, by, input);
const shown = async (id: string) =>
  (await publicDb().select().from(publicContributions).where(eq(publicContributions.id, id)))[0];

describe('a moderator', () => {
  test('publishes with masks: the public sees the text minus them, the sender all of it and why', async () => {
    const { id, code } = await received('Hej 🙂 ring Åsa på 070-123 45 67 i kväll');
    expect(await shown(id)).toBeUndefined();
    const outcome = await judge(
      verdictOn(id, {
        masks: '11-14-namedPerson',
        phrases: [{ words: '070-123 45 67', reason: 'personalData' }, { words: '' }],
        explanation: 'Vi dolde ett namn.',
      }),
    );
    expect(outcome).toMatchObject({ ok: true });
    expect(await shown(id)).toMatchObject({
      body: `Hej 🙂 ring ${mark} på ${mark} i kväll`,
      standing: 'published',
      masked: true,
      explanation: null,
    });
    const found = await receiptOf(code);
    expect(found?.receipt.contributions[0]).toMatchObject({
      body: 'Hej 🙂 ring Åsa på 070-123 45 67 i kväll',
      verdict: 'published',
      explanation: 'Vi dolde ett namn.',
      masks: [
        { start: 11, end: 14, reason: 'namedPerson' },
        { start: 18, end: 31, reason: 'personalData' },
      ],
    });
  });

  test('masks what was marked without the spaces around it', async () => {
    const { id } = await received('Perrong C, Åsa Ek. Hon heter så.');
    expect(await judge(verdictOn(id, { masks: ['10-19-namedPerson', '18-19-insult'] }))).toMatchObject({
      ok: true,
    });
    expect((await shown(id))?.body).toBe(`Perrong C, ${mark} Hon heter så.`);
  });

  test('withholds with a reason of the list and words; the page says so without the text', async () => {
    const { id } = await received('Ett hot');
    expect(await judge(verdictOn(id, { verdict: 'withheld' }))).toMatchObject({
      kind: 'invalid',
      fields: { reason: 'moderation.error.reason', explanation: 'moderation.error.explanation' },
    });
    expect(
      await judge(verdictOn(id, { verdict: 'withheld', reason: 'offTopic', explanation: 'x' })),
    ).toMatchObject({
      kind: 'invalid',
    });
    await judge(
      verdictOn(id, { verdict: 'withheld', reason: 'threat', explanation: 'Ett hot mot en person.' }),
    );
    expect(await shown(id)).toMatchObject({
      body: null,
      standing: 'withheld',
      withheldReason: 'threat',
      explanation: 'Ett hot mot en person.',
    });
  });

  test('changes a verdict after publication, and every verdict stays in the history and the log', async () => {
    const { id } = await received('Publicerad först');
    const first = await judge(verdictOn(id));
    if (!first.ok) throw new Error(first.kind);
    const seen = first.value.moderationId;
    await judge(
      verdictOn(id, { seen, verdict: 'withheld', reason: 'copyright', explanation: 'En sångtext.' }),
    );
    expect(await shown(id)).toMatchObject({ standing: 'withheld', body: null });
    const found = await contributionToModerate(dialogue.id, id);
    expect(found?.history.map(({ verdict, by }) => [verdict, by])).toEqual([
      ['withheld', 'Mona Prov'],
      ['published', 'Mona Prov'],
    ]);
    const log = await database('owner').select().from(events).where(eq(events.dialogueId, dialogue.id));
    const ofIt = log.filter(({ subjects }) => subjects.contributionId === id).map(({ type }) => type);
    expect(ofIt.sort()).toEqual(['contribution.published', 'contribution.withheld']);
  });

  test('clears what is for the municipality only; it is never published nor called withheld', async () => {
    const { id } = await received('Bara till er, från Åsa', 'municipality');
    for (const verdict of ['published', 'withheld']) {
      const input = verdictOn(id, { verdict, reason: 'threat', explanation: 'x' });
      expect(await judge(input)).toMatchObject({ fields: { verdict: 'moderation.error.verdict' } });
    }
    expect(await judge(verdictOn((await received('Offentlig')).id, { verdict: 'cleared' }))).toMatchObject({
      fields: { verdict: 'moderation.error.verdict' },
    });
    const phrases = [{ words: 'Åsa', reason: 'secrecy' }];
    expect(await judge(verdictOn(id, { verdict: 'cleared', phrases }))).toMatchObject({ ok: true });
    expect(await shown(id)).toBeUndefined();
  });

  test('is told which words do not stand in the text', async () => {
    const { id } = await received('Inget att dölja');
    const phrases = [{ words: 'Inget' }, { words: 'saknas', reason: 'insult' }];
    expect(await judge(verdictOn(id, { phrases }))).toMatchObject({
      fields: {
        'phrases.0.reason': 'moderation.error.maskReason',
        'phrases.1.words': 'moderation.error.notInText',
      },
    });
    expect(await judge(verdictOn(id, { masks: ['0-99-insult'] }))).toMatchObject({
      fields: { masks: 'moderation.error.span' },
    });
  });

  test('of two at the same time, one is second and is told', async () => {
    const { id } = await received('Två granskare');
    const outcomes = await Promise.all([
      judge(verdictOn(id)),
      judge(verdictOn(id, { verdict: 'withheld', reason: 'threat', explanation: 'x' })),
    ]);
    expect(outcomes.filter((outcome) => outcome.ok)).toHaveLength(1);
    expect(outcomes.find((outcome) => !outcome.ok)).toMatchObject({
      kind: 'conflict',
      reason: 'moderation.conflict.seen',
    });
    const rows = await database('owner').select().from(moderations).where(eq(moderations.contributionId, id));
    expect(rows).toHaveLength(1);
  });

  test('is nobody else: every other role is refused, and so is the moderator of another dialogue', async () => {
    const { id } = await received('Bara granskaren');
    const other = await anOpenDialogue();
    const { id: dialogueId, committeeId } = dialogue;
    const roles: HeldRole[] = [
      { role: 'moderator', dialogueId: other.id },
      { role: 'projectLead', dialogueId },
      { role: 'communicator', dialogueId },
      { role: 'analyst', dialogueId },
      { role: 'feedbackOwner', dialogueId },
      { role: 'politicalOwner', dialogueId },
      { role: 'politician', committeeId },
      { role: 'registrar', committeeId },
      { role: 'official', committeeId },
      { role: 'administrator' },
      { role: 'dataProtectionOfficer' },
    ];
    for (const role of roles) {
      const by = await aPerson('Annan Prov', [role]);
      expect(await judge(verdictOn(id), by), role.role).toMatchObject({ reason: 'moderation.denied.role' });
    }
    expect(
      await perform(moderateContribution, moderator, verdictOn('00000000-0000-4000-8000-000000000000')),
    ).toEqual({
      ok: false,
      kind: 'missing',
    });
  });
});

test('the queue gives the text that has waited longest; what is skipped comes when the rest is read', async () => {
  const own = await anOpenDialogue('public');
  const by = await aPerson('Kö Prov', [{ role: 'moderator', dialogueId: own.id }]);
  const first = await received('Äldst', 'public', own.slug);
  const second = await received('Yngst', 'public', own.slug);
  expect(await waitingCount(own.id)).toBe(2);
  expect(await nextWaiting(own.id)).toBe(first.id);
  expect(await nextWaiting(own.id, [first.id])).toBe(second.id);
  // Both skipped: neither is lost, and the one that was skipped last comes last.
  expect(await nextWaiting(own.id, [first.id, second.id])).toBe(first.id);
  expect(await nextWaiting(own.id, [second.id, first.id])).toBe(second.id);
  await judge(verdictOn(first.id), by);
  expect(await nextWaiting(own.id)).toBe(second.id);
  expect(await waitingCount(own.id)).toBe(1);
  expect(await contributionToModerate(dialogue.id, second.id)).toBeUndefined();
});

test('the list gives each level of reading what it may read, a page at a time', async () => {
  const own = await anOpenDialogue('choice');
  const by = await aPerson('Lista Prov', [{ role: 'moderator', dialogueId: own.id }]);
  const ids: Record<string, string> = {};
  for (const name of ['waits', 'published', 'withheld', 'cleared']) {
    const audience = name === 'cleared' ? 'municipality' : 'public';
    ids[name] = (await received(`${name} Åsa`, audience, own.slug)).id;
  }
  const phrases = [{ words: 'Åsa', reason: 'namedPerson' }];
  await judge(verdictOn(ids.published ?? '', { phrases }), by);
  await judge(verdictOn(ids.cleared ?? '', { verdict: 'cleared', phrases }), by);
  const withheld = { verdict: 'withheld', reason: 'personalData', explanation: 'x', phrases };
  await judge(verdictOn(ids.withheld ?? '', withheld), by);

  const bodies = async (level: 'original' | 'all' | 'moderated') => {
    const page = await officeContributionPage({ dialogueId: own.id, level, size: 10 });
    return page.contributions.map(({ body }) => body);
  };
  expect(await bodies('original')).toEqual([
    `cleared ${mark}`,
    `withheld ${mark}`,
    `published ${mark}`,
    'waits Åsa',
  ]);
  expect(await bodies('all')).toEqual([`cleared ${mark}`, `withheld ${mark}`, `published ${mark}`, null]);
  expect(await bodies('moderated')).toEqual([`cleared ${mark}`, null, `published ${mark}`, null]);

  const request = { dialogueId: own.id, level: 'all', size: 3 } as const;
  const first = await officeContributionPage(request);
  expect(first).toMatchObject({ hasNewer: false, hasOlder: true });
  const last = first.contributions.at(-1)?.id ?? '';
  const second = await officeContributionPage({ ...request, before: last });
  expect(second).toMatchObject({ contributions: [{ id: ids.waits }], hasNewer: true, hasOlder: false });
  const back = await officeContributionPage({ ...request, after: ids.waits ?? '' });
  expect(back.contributions.map(({ id }) => id)).toEqual(first.contributions.map(({ id }) => id));
  for (const filter of ['waiting', 'published', 'withheld', 'municipality'] as const) {
    expect((await officeContributionPage({ ...request, filter })).contributions).toHaveLength(1);
  }
  expect((await officeContributionPage({ ...request, filter: 'masked' })).contributions).toHaveLength(3);
});
