import { expect, test } from 'vitest';
import { takes } from './taking';

const now = new Date('2027-03-01T12:00:00Z');
const later = new Date('2027-03-20T22:59:59Z');

test('a dialogue that ended without an answer never closed: its day of closing says nothing', () => {
  for (const state of ['declined', 'informationOnly', 'cancelled'] as const) {
    expect(takes({ state, closesAt: later }, now), state).toBe('never');
  }
});

test('an open dialogue takes until its hour, whatever the worker has had time for', () => {
  expect(takes({ state: 'open', closesAt: later }, now)).toBe('yes');
  expect(takes({ state: 'open', closesAt: now }, now)).toBe('closed');
  expect(takes({ state: 'closed', closesAt: now }, now)).toBe('closed');
  expect(takes({ state: 'paused', closesAt: later }, now)).toBe('paused');
  expect(takes({ state: 'announced', closesAt: later }, now)).toBe('notYet');
});
