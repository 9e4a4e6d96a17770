import { expect, test } from 'vitest';
import { whyNoAnswer } from './rules';

test('a dialogue that has been evaluated does not wait for the decision', () => {
  expect(whyNoAnswer('compiling')).toBe('notYet');
  expect(whyNoAnswer('decisionPreparation')).toBe('notYet');
  expect(whyNoAnswer('evaluated')).toBe('settled');
  expect(whyNoAnswer('archived')).toBe('settled');
});
