import { expect, test } from 'vitest';
import { whatIsOwed } from './model';
import { mayBeAssessed, unansweredFirst } from './rules';

test('what nobody has answered comes first, most said first', () => {
  const themes = [
    { id: 'a', contributions: 9 },
    { id: 'b', contributions: 2 },
    { id: 'c', contributions: 5 },
  ];
  expect(unansweredFirst(themes, ({ id }) => id === 'a').map(({ id }) => id)).toEqual(['c', 'b', 'a']);
});

test('a disposition owes a reason, a receiver and a date, each where it should', () => {
  const nothing = { reason: null, forwardedTo: null, deferredUntil: null };
  expect(whatIsOwed({ disposition: 'accommodated', ...nothing })).toEqual({});
  expect(Object.keys(whatIsOwed({ disposition: 'outOfScope', ...nothing }))).toEqual([
    'reason',
    'forwardedTo',
  ]);
  expect(Object.keys(whatIsOwed({ disposition: 'deferred', ...nothing }))).toEqual([
    'reason',
    'deferredUntil',
  ]);
  expect(Object.keys(whatIsOwed({ disposition: 'noted', ...nothing }))).toEqual(['reason']);
  expect(whatIsOwed({ disposition: null, ...nothing })).toEqual({});
});

test('officials assess before the decision, not after', () => {
  expect(mayBeAssessed('compiling')).toBe(true);
  expect(mayBeAssessed('closed')).toBe(false);
  expect(mayBeAssessed('decided')).toBe(false);
});
