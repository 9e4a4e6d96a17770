import { afterAll, beforeAll, expect, test } from 'vitest';
import { database } from '@/db/client';
import { publications } from '@/db/schema/publication';
import { countQueries } from '@/db/testing/count-queries';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { anApprovedDialogue, anOpenDialogue } from '@/lib/contribution/testing';
import { newId } from '@/lib/core/ids';
import { perform } from '@/lib/core/perform';
import { addDays, dayOf } from '@/lib/core/time';
import { done } from '@/lib/initiative/testing';
import { extendDialogue } from '@/lib/publication/extend-dialogue';
import { publishDialogue } from '@/lib/publication/publish-dialogue';
import { everyRole } from '@/lib/report/testing';
import { datedDialogues } from './calendar-queries';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

async function aPublishedDialogue() {
  const { id, committeeId, planVersionId, decisionId } = await anApprovedDialogue();
  const before = await datedDialogues('sv', id);
  const actor = everyRole(id, committeeId);
  done(await perform(publishDialogue, actor, { dialogueId: id, planVersionId }));
  return { id, actor, planVersionId, decisionId, before };
}

test('a dialogue has days from when it is published, its meetings in their words, and not before', async () => {
  const { id, before } = await aPublishedDialogue();
  expect(before).toEqual([]);
  const [dated] = await datedDialogues('sv', id);
  expect(dated?.activities).toMatchObject([{ id: 'act-2', title: 'Kvällsmöte', place: 'Culturum' }]);
  expect(dated).toMatchObject({ state: 'announced', pausedAt: null, cancelledAt: null, dropped: [] });
  expect(dated?.changes).toHaveLength(1);
  expect((await datedDialogues('sv')).map((one) => one.id)).toContain(id);
});

test('a new last day counts as a change', async () => {
  const { id, actor } = await aPublishedDialogue();
  const closesOn = addDays(dayOf(new Date()), 30);
  done(await perform(extendDialogue, actor, { dialogueId: id, text: 'Mer tid.', closesOn }));
  const [dated] = await datedDialogues('sv', id);
  expect(dated?.changes).toHaveLength(2);
  expect(dated?.closesAt && dayOf(dated.closesAt)).toBe(closesOn);
});

test('a meeting that a later edition no longer has is known by its day alone', async () => {
  const { id, planVersionId, decisionId } = await aPublishedDialogue();
  const today = dayOf(new Date());
  await database('owner').insert(publications).values({
    id: newId(),
    dialogueId: id,
    number: 2,
    planVersionId,
    decisionId,
    level: 'consult',
    decidingOrgan: 'Nämnden',
    decisionOn: today,
    interimFeedbackOn: today,
    finalFeedbackOn: today,
    evaluationOn: today,
    activities: [],
    audienceChoice: 'choice',
    publishedBy: newId(),
    publishedAt: new Date(),
  });
  const [dated] = await datedDialogues('sv', id);
  expect(dated?.activities).toEqual([]);
  expect(dated?.dropped).toEqual([{ id: 'act-2', startsAt: expect.any(Date), endsAt: null }]);
});

test('and all of them take four queries, however many they are', async () => {
  const few = await countQueries('public', () => datedDialogues('en'));
  for (let more = 0; more < 3; more += 1) await anOpenDialogue();
  const many = await countQueries('public', () => datedDialogues('en'));
  expect([few.queries, many.queries]).toEqual([4, 4]);
});
