import { expect, test } from 'vitest';
import { planDraft } from './model';

test('a line of a plan is one line, however it was typed; a text keeps its lines', () => {
  const draft = planDraft.parse({
    question: 'Hur ska platsen\nvara?',
    openItems: [{ text: 'Var den ligger \n och hur den nås' }],
    purpose: 'Först.\n\nSedan.',
  });
  expect(draft.question).toBe('Hur ska platsen vara?');
  expect(draft.openItems[0]?.text).toBe('Var den ligger och hur den nås');
  expect(draft.purpose).toBe('Först.\n\nSedan.');
});
