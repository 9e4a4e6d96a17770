import { afterAll, beforeAll, expect, test } from 'vitest';
import { database } from '@/db/client';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { perform } from '@/lib/core/perform';
import { done, staff } from '@/lib/initiative/testing';
import { adoptAnswer } from '@/lib/report/adopt-answer';
import { aCompilation } from '@/lib/report/testing';
import { assessTheme } from './assess-theme';
import { proposeForPair } from './propose-for-pair';
import { answersOf, examplesOf, ownAnswersOf, wordsOf } from './queries';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

const assessment = { body: 'Det stämmer.', disposition: 'partly' };
const own = { disposition: 'notAccommodated', reason: 'Platsen har ljus.' };

test('the latest assessment counts, and a pair differs until it follows its theme again', async () => {
  const c = await aCompilation(['Mörkt.', 'Mer ljus.']);
  await c.code(c.ids);
  const { themeId } = c;
  done(await perform(assessTheme, c.actor, { themeId, ...assessment }));
  done(await perform(assessTheme, c.actor, { themeId, ...assessment, body: 'Det stämmer delvis.' }));
  const { assessments, adopted } = await answersOf(c.id);
  expect(assessments.get(themeId)).toMatchObject({ body: 'Det stämmer delvis.', disposition: 'partly' });
  expect(adopted.size).toBe(0);

  const pair = { contributionId: c.ids[0], themeId };
  done(await perform(proposeForPair, c.actor, { ...pair, ...own }));
  expect((await ownAnswersOf(c.id, themeId)).proposed).toMatchObject([{ ...pair, ...own }]);
  done(await perform(proposeForPair, c.actor, { ...pair, disposition: '' }));
  expect((await ownAnswersOf(c.id)).proposed).toEqual([]);
  expect((await examplesOf(c.id, themeId, 1)).map(({ body }) => body)).toEqual(['Mörkt.']);
  expect((await wordsOf(c.id, c.ids)).size).toBe(2);
});

test('officials assess, others do not, and the political answer waits for the decision', async () => {
  const c = await aCompilation(['Mörkt.']);
  await c.code(c.ids);
  const { themeId } = c;
  const others = [
    staff({ role: 'projectLead', dialogueId: c.id }),
    staff({ role: 'registrar', committeeId: c.committeeId }),
    staff({ role: 'politicalOwner', dialogueId: c.id }),
    staff({ role: 'analyst', dialogueId: themeId }),
  ];
  for (const actor of others) {
    const pair = { contributionId: c.ids[0], themeId, ...own };
    expect(await perform(assessTheme, actor, { themeId, ...assessment })).toMatchObject({
      kind: 'forbidden',
    });
    expect(await perform(proposeForPair, actor, pair)).toMatchObject({ kind: 'forbidden' });
  }
  const analyst = staff({ role: 'analyst', dialogueId: c.id });
  expect(await perform(adoptAnswer, analyst, { themeId, ...assessment })).toMatchObject({
    kind: 'forbidden',
  });
  expect(await perform(adoptAnswer, c.actor, { themeId, ...assessment })).toMatchObject({ kind: 'conflict' });
});

test('the queries of a theme are as many for one contribution as for many', async () => {
  const { options } = database('office').$client as unknown as { options: { debug?: unknown } };
  const counts: number[] = [];
  for (const size of [1, 6]) {
    const c = await aCompilation(Array.from({ length: size }, (_, n) => `Mörkt på plats ${n}.`));
    await c.code(c.ids);
    let sent = 0;
    options.debug = () => {
      sent += 1;
    };
    await answersOf(c.id);
    await examplesOf(c.id, c.themeId);
    await ownAnswersOf(c.id, c.themeId);
    await wordsOf(c.id, c.ids);
    options.debug = false;
    counts.push(sent);
  }
  // The first reads also learn the types of the database.
  expect(counts[1]).toBe(6);
});
