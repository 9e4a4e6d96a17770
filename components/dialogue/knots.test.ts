import { expect, test } from 'vitest';
import { knots } from './knots';

test('what is held for a while and what was never held do not look like what was done', () => {
  expect(knots.answered).toBe('past');
  expect([knots.paused, knots.notHeld]).toEqual(['paused', 'stopped']);
});
