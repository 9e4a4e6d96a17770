import { expect, test } from 'vitest';
import { summaryErrors } from './summary-errors';

test('errors stand in the order of the fields, rows with their list, the unknown last', () => {
  const errors = { form: 'Någon hann före', 'items.1.text': 'Skriv', question: 'Fyll i' };
  expect(summaryErrors(errors, ['question', 'items'], 'f-')).toEqual([
    { id: 'f-question', message: 'Fyll i' },
    { id: 'f-items-1-text', message: 'Skriv' },
    { id: 'f-form', message: 'Någon hann före' },
  ]);
});
