import { expect, test } from 'vitest';
import { isBeforeDecision, isReadingKnown } from './rules';

test('how much was read is told until the dialogue is archived, also after the decision', () => {
  expect(isReadingKnown('open')).toBe(true);
  expect(isBeforeDecision('evaluated')).toBe(false);
  expect(isReadingKnown('evaluated')).toBe(true);
  expect(isReadingKnown('archived')).toBe(false);
});
