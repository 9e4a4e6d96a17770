import { afterAll, beforeAll, expect, test } from 'vitest';
import { database } from '@/db/client';
import { contributions } from '@/db/schema/contribution';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { answerInPublic } from '@/lib/contribution/answer-in-public';
import { moderateContribution } from '@/lib/contribution/moderate-contribution';
import { takeBackAnswer } from '@/lib/contribution/take-back-answer';
import { perform } from '@/lib/core/perform';
import { done, staff } from '@/lib/initiative/testing';
import { proposeForPair } from '@/lib/response/propose-for-pair';
import { adoptPairAnswer } from './adopt-answer';
import { reviewAnswers } from './review-answers';
import { aCompilation, carryToDecision } from './testing';
import { answersToReviewIn, answersToReviewOf } from './to-review';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

type Compilation = Awaited<ReturnType<typeof aCompilation>>;
const texts = ['Lampan hos Åsa på Storgatan är trasig.', 'Det är mörkt.'];

async function judge({ actor }: Compilation, contributionId: string, verdict: Record<string, unknown>) {
  const rows = await database('owner').select().from(contributions);
  const seen = rows.find(({ id }) => id === contributionId)?.moderationId ?? '';
  const all = { contributionId, seen, textVersion: 1, verdict: 'published', ...verdict };
  done(await perform(moderateContribution, actor, all));
}

const mask = (c: Compilation, id: string, ...words: string[]) =>
  judge(c, id, { phrases: words.map((one) => ({ words: one, reason: 'namedPerson' })) });

const kindsOf = async (c: Compilation) =>
  (await answersToReviewOf(c.id)).map(({ contributionId, hidden, given }) => [
    contributionId,
    hidden,
    ...given.map(({ kind }) => kind),
  ]);

const propose = (c: Compilation, contributionId: string) =>
  perform(proposeForPair, c.actor, {
    contributionId,
    themeId: c.themeId,
    disposition: 'noted',
    reason: 'Lampan lagas.',
  });

test('an answer of its own waits to be read again when more of its text is masked, until it is rewritten', async () => {
  const c = await aCompilation(texts);
  const [first = '', second = ''] = c.ids;
  await c.code(c.ids);
  await mask(c, first, 'Storgatan');
  done(await propose(c, first));
  // What was masked before is no news, and masking what nobody has answered is none either.
  await judge(c, first, {});
  await mask(c, first, 'Storgatan');
  await mask(c, second, 'mörkt');
  expect(await kindsOf(c)).toEqual([]);
  await mask(c, first, 'Storgatan', 'Åsa');
  expect(await kindsOf(c)).toEqual([[first, 'masked', 'proposed']]);
  expect(await answersToReviewIn([c.id])).toMatchObject([{ dialogueId: c.id, count: 1 }]);
  done(await propose(c, first));
  expect(await kindsOf(c)).toEqual([]);
});

test('an answer on the website waits until it is taken back, or somebody has read it and lets it stand', async () => {
  const c = await aCompilation(texts);
  const [first = '', second = ''] = c.ids;
  for (const contributionId of [first, second]) {
    const answer = { contributionId, language: 'sv', body: 'Tack, vi lagar lampan hos Åsa.' };
    const { answerId } = done(await perform(answerInPublic, c.actor, answer));
    await mask(c, contributionId, contributionId === first ? 'Åsa' : 'mörkt');
    if (contributionId === second) {
      done(await perform(takeBackAnswer, c.actor, { answerId, reason: 'Upprepade ett namn.' }));
    }
  }
  expect(await kindsOf(c)).toEqual([[first, 'masked', 'public']]);
  const stand = { contributionId: first };
  const stranger = staff({ role: 'moderator', dialogueId: c.id });
  expect(await perform(reviewAnswers, stranger, stand)).toMatchObject({ kind: 'forbidden' });
  done(await perform(reviewAnswers, c.actor, stand));
  expect(await kindsOf(c)).toEqual([]);
  expect(await perform(reviewAnswers, c.actor, stand)).toMatchObject({
    kind: 'conflict',
    reason: 'report.conflict.reviewed',
  });
  // Masked once more, it waits once more.
  await mask(c, first, 'Åsa', 'Storgatan');
  expect(await kindsOf(c)).toEqual([[first, 'masked', 'public']]);
});

test('what is withheld after a published version tells of the version and of the adopted answer', async () => {
  const c = await aCompilation(texts);
  await carryToDecision(c);
  const [first = ''] = c.ids;
  const own = {
    contributionId: first,
    themeId: c.themeId,
    disposition: 'notAccommodated',
    reason: 'Åsa har redan ljus.',
  };
  done(await perform(adoptPairAnswer, c.actor, own));
  await judge(c, first, { verdict: 'withheld', reason: 'personalData', explanation: 'Pekar ut någon.' });
  expect(await kindsOf(c)).toEqual([[first, 'withheld', 'adopted', 'version']]);
});
