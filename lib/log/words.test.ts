import { expect, test } from 'vitest';
import { texts } from '@/lib/text/server';
import type { LoggedEvent } from './events-of';
import { whatHappened } from './words';

const say = texts('sv');
const event: LoggedEvent = {
  position: 1,
  type: 'submission.received',
  at: new Date('2027-03-10T09:00:00Z'),
  actorKind: 'resident',
  name: null,
  dialogueId: 'd',
  texts: 0,
  proposals: 0,
  replies: 0,
  readAgain: null,
  surveyed: false,
  principle: null,
  role: null,
  holder: null,
};

test('what came in is a contribution, or an answer to the survey', () => {
  expect(whatHappened(event, say)).toBe('Ett bidrag kom in');
  expect(whatHappened({ ...event, surveyed: true }, say)).toBe('Ett svar på enkäten kom in');
});

test('reports of several texts that stand are told with how many they were', () => {
  const judged: LoggedEvent = { ...event, type: 'contribution.published', texts: 2, readAgain: 'reported' };
  expect(whatHappened(judged, say)).toBe('Anmälningar prövades: 2 bidrag får stå kvar');
});
