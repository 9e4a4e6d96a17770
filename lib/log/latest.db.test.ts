import { afterAll, beforeAll, expect, test } from 'vitest';
import { database } from '@/db/client';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { clockActor, resident } from '@/lib/core/actor';
import { record } from '@/lib/core/record';
import type { GenklangEvent } from '@/lib/events';
import { anInitiative } from '@/lib/initiative/testing';
import { latestOfDialogue, recentEvents } from './events-of';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

const happened = (event: GenklangEvent, actor: typeof clockActor | typeof resident = clockActor) =>
  database('owner').transaction((tx) => record(tx, { actor, now: new Date() }, [event]));

test('equal events that follow upon each other are one with a count; what came between keeps its place', async () => {
  const [{ id: dialogueId }, { id: other }] = [await anInitiative(), await anInitiative()];
  const saved: GenklangEvent = { type: 'survey.saved', dialogueId, revision: 1 };
  const closed: GenklangEvent = { type: 'dialogue.closed', dialogueId };
  for (const event of [saved, saved, closed, saved, saved, saved]) await happened(event);
  await happened(saved, resident);
  const told = (events: { type: string; count: number; actorKind: string }[]) =>
    events.map(({ type, count, actorKind }) => `${type} ${count} ${actorKind}`);
  const latest = [
    'survey.saved 1 resident',
    'survey.saved 3 clock',
    'dialogue.closed 1 clock',
    'survey.saved 2 clock',
  ];
  const size = 4;
  expect(told(await latestOfDialogue(dialogueId, { size, except: 'submission.received' }))).toEqual(latest);
  const without = await latestOfDialogue(dialogueId, { size, except: 'dialogue.closed' });
  expect(told(without).slice(0, 2)).toEqual(['survey.saved 1 resident', 'survey.saved 5 clock']);

  await happened({ ...saved, dialogueId: other });
  await happened(saved);
  const since = new Date(Date.now() - 60_000);
  const recent = await recentEvents([dialogueId, other], { types: ['survey.saved'], since, size: 3 });
  expect(recent.map((one) => [one.dialogueId, one.count])).toEqual([
    [dialogueId, 1],
    [other, 1],
    [dialogueId, 1],
  ]);
});
