import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { database } from '@/db/client';
import { contributions, contributionTexts, moderations, submissions } from '@/db/schema/contribution';
import { countQueries } from '@/db/testing/count-queries';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { newId } from '@/lib/core/ids';
import type { Audience, Channel, ModerationVerdict } from './model';
import {
  type ContributionList,
  contributionCounts,
  contributionPage,
  publicContribution,
} from './public-queries';
import { anOpenDialogue } from './testing';

let db: TestDatabase;
let dialogueId: string;
let other: string;
const hourAgo = Date.now() - 3_600_000;

beforeAll(async () => {
  db = await testDatabase();
  ({ id: dialogueId } = await anOpenDialogue());
  ({ id: other } = await anOpenDialogue());
  for (let minute = 0; minute < 12; minute += 1) await received({ minute });
});
afterAll(() => db.drop());

type Sent = {
  minute: number;
  channel?: Channel;
  audience?: Audience;
  verdict?: ModerationVerdict | 'waiting';
  into?: string;
};

async function received(sent: Sent): Promise<string> {
  const submissionId = await submitted(sent);
  return contributed(submissionId, sent, 0, `Inlägg ${sent.minute}`);
}

/** A meeting whose points are these. */
async function met(into: string, points: readonly string[]) {
  const sent: Sent = { minute: 50, channel: 'meeting', into };
  const submissionId = await submitted(sent);
  for (const [position, words] of points.entries()) await contributed(submissionId, sent, position, words);
}

const cameAt = ({ minute }: Sent) => new Date(hourAgo + minute * 60_000);

async function submitted(sent: Sent): Promise<string> {
  const { channel = 'web', into = dialogueId } = sent;
  const submissionId = newId();
  await database('owner')
    .insert(submissions)
    .values({
      id: submissionId,
      dialogueId: into,
      channel,
      receivedAt: cameAt(sent),
      language: 'sv',
      keyHash: submissionId,
      bodyHash: submissionId,
      receiptHash: Buffer.from(submissionId),
      receiptKeyVersion: 1,
    });
  return submissionId;
}

async function contributed(
  submissionId: string,
  sent: Sent,
  position: number,
  body: string,
): Promise<string> {
  const { audience = 'public', verdict = 'published', into = dialogueId } = sent;
  const owner = database('owner');
  const [id, moderationId, at] = [newId(), newId(), cameAt(sent)];
  await owner
    .insert(contributions)
    .values({ id, submissionId, dialogueId: into, kind: 'comment', audience, position, language: 'sv' });
  await owner
    .insert(contributionTexts)
    .values({ contributionId: id, version: 1, body, length: body.length, writtenAt: at });
  if (verdict === 'waiting') return id;
  const reason = verdict === 'withheld' ? 'threat' : null;
  await owner.insert(moderations).values({
    id: moderationId,
    contributionId: id,
    textVersion: 1,
    verdict,
    reason,
    moderatedBy: newId(),
    at,
  });
  await owner.update(contributions).set({ moderationId }).where(eq(contributions.id, id));
  return id;
}

const page = (change: Partial<ContributionList> = {}) =>
  contributionPage({ dialogueId, order: { by: 'newest' }, size: 5, ...change });

/** Every page from the first to the last, as a reader turns them. */
async function turned(change: Partial<ContributionList>) {
  const pages: string[][] = [];
  let after: string | undefined;
  for (;;) {
    const list = await page({ ...change, after });
    pages.push(list.contributions.map(({ id }) => id));
    after = list.contributions.at(-1)?.id;
    if (!list.hasNext || !after) return pages;
  }
}

describe('the public list', () => {
  test('newest first, page by page, shows each once', async () => {
    const pages = await turned({});
    expect(pages.map((ids) => ids.length)).toEqual([5, 5, 2]);
    expect(new Set(pages.flat()).size).toBe(12);
    expect((await page()).contributions[0]?.body).toBe('Inlägg 11');
  });

  test('the points of a meeting stand together as they were noted, also across pages', async () => {
    const { id: into } = await anOpenDialogue();
    const [evening, morning] = [
      ['Kvällens första', 'Kvällens andra', 'Kvällens tredje'],
      ['Morgonens första', 'Morgonens andra'],
    ];
    await met(into, evening);
    await met(into, morning);
    const { contributions: whole } = await page({ dialogueId: into, size: 50 });
    const bodies = whole.map(({ body }) => body);
    expect([
      [...evening, ...morning],
      [...morning, ...evening],
    ]).toContainEqual(bodies);
    const ids = whole.map(({ id }) => id);
    expect((await turned({ dialogueId: into, size: 2 })).flat()).toEqual(ids);
    const back = await page({ dialogueId: into, size: 2, before: ids[4] });
    expect(back.contributions.map(({ id }) => id)).toEqual(ids.slice(2, 4));
  });

  test('a seed gives one order to everyone, another seed another, and pages fit together', async () => {
    const order = { by: 'seed', seed: 'a1' } as const;
    const pages = await turned({ order });
    expect(new Set(pages.flat()).size).toBe(12);
    expect(await turned({ order })).toEqual(pages);
    expect(await turned({ order: { by: 'seed', seed: 'b2' } })).not.toEqual(pages);
  });

  test.each([{ by: 'newest' }, { by: 'seed', seed: 'a1' }] as const)(
    'the page before the second one is the first: $by',
    async (order) => {
      const [first = [], second = []] = await turned({ order });
      const back = await page({ order, before: second[0] });
      expect(back.contributions.map(({ id }) => id)).toEqual(first);
      expect(back).toMatchObject({ hasPrevious: false, hasNext: true });
    },
  );

  test('a place in the list that is another dialogue’s shows nothing of it', async () => {
    const foreign = await received({ minute: 30, into: other });
    const list = await page({ after: foreign });
    expect(list.contributions.every(({ id }) => id !== foreign)).toBe(true);
  });

  test('what waits and what is for the municipality only is in no list and has no page', async () => {
    const hidden = [
      await received({ minute: 40, verdict: 'waiting', into: other }),
      await received({ minute: 41, verdict: 'cleared', audience: 'municipality', into: other }),
    ];
    const ids = (await page({ dialogueId: other, size: 50 })).contributions.map(({ id }) => id);
    for (const id of hidden) {
      expect(ids).not.toContain(id);
      expect(await publicContribution(other, id)).toBeUndefined();
    }
  });

  test('a withheld one is listed without its text and with its reason', async () => {
    const id = await received({ minute: 42, verdict: 'withheld', into: other });
    const [only] = (await page({ dialogueId: other, only: 'withheld' })).contributions;
    expect(only).toMatchObject({ id, body: null, standing: 'withheld', withheldReason: 'threat' });
    expect((await page({ dialogueId: other, only: 'shown', size: 50 })).contributions).not.toContainEqual(
      expect.objectContaining({ id }),
    );
  });

  test('narrowed to meetings it shows what was said there, and each filter has its number', async () => {
    const id = await received({ minute: 43, channel: 'meeting', into: other });
    const list = await page({ dialogueId: other, only: 'meeting' });
    expect(list.contributions.map((shown) => shown.id)).toEqual([id]);
    expect(await contributionCounts(other)).toContainEqual({
      channel: 'meeting',
      standing: 'published',
      contributions: 1,
    });
  });

  test('one is found in its own dialogue only', async () => {
    const id = await received({ minute: 44, into: other });
    expect(await publicContribution(other, id)).toMatchObject({ id });
    expect(await publicContribution(dialogueId, id)).toBeUndefined();
  });
});

test('a page takes as many queries with many contributions as with few', async () => {
  const ask = () =>
    Promise.all([page({ order: { by: 'seed', seed: 'a' }, size: 20 }), contributionCounts(dialogueId)]);
  const few = await countQueries('public', ask);
  for (let minute = 0; minute < 15; minute += 1) await received({ minute });
  const many = await countQueries('public', ask);
  expect([few.queries, many.queries]).toEqual([3, 3]);
});
