import { expect, test } from 'vitest';
import type { WorkDates } from '@/lib/dialogue/register';
import { texts } from '@/lib/text/server';
import { goesOnText, nobodyKey } from './words';

const say = texts('sv');
const now = new Date('2026-10-01T10:00:00Z');
const noDays: WorkDates = {
  opensOn: null,
  closesOn: null,
  interimFeedbackOn: null,
  decisionOn: null,
  finalFeedbackOn: null,
  evaluationOn: null,
};

test('what the clock does is told with its day', () => {
  expect(goesOnText({ ...noDays, state: 'open', closesOn: '2026-10-07' }, now, say)).toBe(
    'Stänger av sig själv onsdag 7 oktober 2026',
  );
  expect(goesOnText({ ...noDays, state: 'announced', opensOn: '2026-10-05' }, now, say)).toBe(
    'Öppnar av sig själv måndag 5 oktober 2026',
  );
});

test('no day is named that is not known, is past, or on which nothing happens by itself', () => {
  const nothing = 'Ingen behöver göra något nu';
  expect(goesOnText({ ...noDays, state: 'open' }, now, say)).toBe(nothing);
  expect(goesOnText({ ...noDays, state: 'open', closesOn: '2026-09-30' }, now, say)).toBe(nothing);
  expect(goesOnText({ ...noDays, state: 'finalFeedback', evaluationOn: '2026-12-01' }, now, say)).toBe(
    nothing,
  );
});

test('nobody is "not appointed yet" in a dialogue that has ended', () => {
  expect(nobodyKey('planning')).toBe('office.dialogue.nobody.yet');
  expect(nobodyKey('declined')).toBe('office.dialogue.nobody.notHeld');
  expect(nobodyKey('informationOnly')).toBe('office.dialogue.nobody.notHeld');
  expect(nobodyKey('cancelled')).toBe('office.dialogue.nobody.cancelled');
  expect(nobodyKey('archived')).toBe('office.dialogue.nobody.ended');
});
