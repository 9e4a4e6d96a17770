import { expect, test } from 'vitest';
import { momentOf } from '@/lib/core/time';
import {
  daysLeft,
  daysToOpening,
  inWords,
  isOver,
  lateFeedback,
  type PublicDates,
  standingOf,
  wasCalledOff,
} from './standing';

const now = momentOf('2027-03-12', '12:00');
const dialogue = (change: Partial<PublicDates>): PublicDates => ({
  state: 'open',
  opensAt: momentOf('2027-02-20', '08:00'),
  closesAt: momentOf('2027-03-20'),
  interimFeedbackOn: '2027-04-15',
  finalFeedbackOn: '2027-06-15',
  ...change,
});

test('what can still be answered is not spoken of as past, and what cannot is', () => {
  expect((['open', 'announced', 'paused'] as const).filter(isOver)).toEqual([]);
  expect((['working', 'answered', 'notHeld'] as const).filter(isOver)).toHaveLength(3);
});

test('open lasts until the closing time, also before anyone has closed it', () => {
  expect(standingOf(dialogue({}), now)).toBe('open');
  expect(standingOf(dialogue({ closesAt: momentOf('2027-03-12', '11:59') }), now)).toBe('working');
});

test.each([
  ['announced', 'announced'],
  ['paused', 'paused'],
  ['closed', 'working'],
  ['decided', 'working'],
  ['finalFeedback', 'answered'],
  ['archived', 'answered'],
  ['declined', 'notHeld'],
  ['informationOnly', 'notHeld'],
  ['cancelled', 'notHeld'],
] as const)('%s is %s to a reader', (state, standing) => {
  expect(standingOf(dialogue({ state }), now)).toBe(standing);
});

test('days left count calendar days, and the last day has none', () => {
  expect(daysLeft(dialogue({}), now)).toBe(8);
  expect(daysLeft(dialogue({ closesAt: momentOf('2027-03-12') }), now)).toBe(0);
  expect(daysLeft(dialogue({ state: 'closed' }), now)).toBeNull();
  expect(daysToOpening(dialogue({ state: 'announced', opensAt: momentOf('2027-03-15', '08:00') }), now)).toBe(
    3,
  );
});

test('feedback is late the day after the day it was promised, until it is given', () => {
  const closed = { state: 'compiling', interimFeedbackOn: '2027-03-11' } as const;
  expect(lateFeedback(dialogue(closed), now)).toEqual([
    { moment: 'interim', promisedOn: '2027-03-11', days: 1 },
  ]);
  expect(lateFeedback(dialogue({ ...closed, interimFeedbackOn: '2027-03-12' }), now)).toEqual([]);
  expect(lateFeedback(dialogue({ ...closed, state: 'interimFeedback' }), now)).toEqual([]);
});

test('both moments can be late at once, and what was never held is never late', () => {
  const dates = { interimFeedbackOn: '2027-01-01', finalFeedbackOn: '2027-03-01' };
  expect(lateFeedback(dialogue({ ...dates, state: 'closed' }), now).map(({ moment }) => moment)).toEqual([
    'interim',
    'final',
  ]);
  expect(lateFeedback(dialogue({ ...dates, state: 'cancelled' }), now)).toEqual([]);
});

test('a delay is said in days, then weeks, then months', () => {
  expect(inWords(13)).toEqual({ unit: 'days', count: 13 });
  expect(inWords(14)).toEqual({ unit: 'weeks', count: 2 });
  expect(inWords(61)).toEqual({ unit: 'months', count: 2 });
});

test('what was planned for after a dialogue was broken off did not take place, and only that', () => {
  const closesAt = new Date('2026-10-20T10:00:00Z');
  const later = new Date('2026-10-27T16:00:00Z');
  expect(wasCalledOff(later, { interrupted: true, closesAt })).toBe(true);
  expect(wasCalledOff(new Date('2026-10-19T16:00:00Z'), { interrupted: true, closesAt })).toBe(false);
  expect(wasCalledOff(later, { interrupted: false, closesAt })).toBe(false);
  expect(wasCalledOff(later, { interrupted: true, closesAt: null })).toBe(false);
});
