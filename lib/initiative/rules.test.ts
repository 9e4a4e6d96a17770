import { expect, test } from 'vitest';
import { freeSlug, needsCaution, outcomeOf } from './rules';

const yes = { influenceable: true, decisionMakers: true, time: true, resources: true };

test.each([
  [{}, 'dialogue', false],
  [{ influenceable: false }, 'informationOnly', false],
  [{ decisionMakers: false }, 'informationOnly', false],
  [{ influenceable: false, decisionMakers: false }, 'informationOnly', false],
  [{ time: false }, 'dialogue', true],
  [{ resources: false }, 'dialogue', true],
  [{ time: false, influenceable: false }, 'informationOnly', false],
] as const)('with %o the outcome is %s', (no, outcome, caution) => {
  expect(outcomeOf({ ...yes, ...no })).toBe(outcome);
  expect(needsCaution({ ...yes, ...no })).toBe(caution);
});

test('an address that is taken gets the lowest free number', () => {
  expect(freeSlug('arno', new Set())).toBe('arno');
  expect(freeSlug('arno', new Set(['arno', 'arno-2', 'arno-4']))).toBe('arno-3');
});
