import { expect, test } from 'vitest';
import { knots, officeKnot } from './knots';

test('what is held for a while and what was never held do not look like what was done', () => {
  expect(knots.answered).toBe('past');
  expect([knots.paused, knots.notHeld]).toEqual(['paused', 'stopped']);
  expect((['paused', 'declined', 'informationOnly', 'cancelled'] as const).map(officeKnot)).toEqual([
    'paused',
    'stopped',
    'stopped',
    'stopped',
  ]);
  expect([officeKnot('open'), officeKnot('archived')]).toEqual(['present', 'past']);
});
