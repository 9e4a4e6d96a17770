import { expect, test } from 'vitest';
import { texts } from '@/lib/text/server';
import { receivedText, standsText } from './received-words';

const say = texts('sv');
const now = new Date('2026-10-01T10:00:00Z');
const none = { all: 0, proposals: 0, replies: 0, today: 0, week: 0, surveyed: 0 };
const days = {
  opensOn: null,
  closesOn: null,
  interimFeedbackOn: null,
  decisionOn: null,
  finalFeedbackOn: null,
  evaluationOn: null,
};

test('an open dialogue says when it closes and how many days are left; another only where it stands', () => {
  const open = (closesAt: string | null, state: 'open' | 'closed' = 'open') =>
    standsText({ ...days, state, closesAt: closesAt ? new Date(closesAt) : null }, now, say);
  expect(open('2026-10-11T21:59:59Z')).toBe('Öppen. Stänger söndag 11 oktober 2026, om 10 dagar.');
  expect(open('2026-10-02T21:59:59Z')).toBe('Öppen. Stänger fredag 2 oktober 2026, i morgon.');
  expect(open('2026-10-01T21:59:59Z')).toBe('Öppen. Stänger torsdag 1 oktober 2026, i dag.');
  expect(open('2026-09-01T21:59:59Z', 'closed')).toBe('Stängd');
});

test('what has come in is told with what it is, how much of it is new, and answers to the survey apart', () => {
  const received = { all: 111, proposals: 5, replies: 1, today: 2, week: 14, surveyed: 40 };
  expect(receivedText(received, 'open', say)).toBe(
    '111 bidrag har kommit in, varav 5 förslag och 1 svar till ett annat bidrag. ' +
      'De senaste sju dagarna kom 14, varav 2 i dag. Enkäten har fått 40 svar.',
  );
  expect(receivedText({ ...none, all: 3 }, 'open', say)).toBe(
    '3 bidrag har kommit in. De senaste sju dagarna kom inget.',
  );
  expect(receivedText({ ...none, all: 1, surveyed: 1 }, 'closed', say)).toBe(
    'Ett bidrag har kommit in. Enkäten har fått 1 svar.',
  );
  expect(receivedText(none, 'open', say)).toBe('Inget bidrag har kommit in än.');
  expect(receivedText(none, 'planning', say)).toBeUndefined();
});
