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

test('what is wrong in one part of a form is one line under its title, and leads to its first field', () => {
  const errors = {
    learning: 'Skriv vad ni har lärt er.',
    'promises.1.words': 'Skriv hur det gick.',
    'promises.0.kept': 'Svara.',
    'promises.0.words': 'Skriv hur det gick.',
    time: 'Svara ja eller nej.',
  };
  const parts = [
    { title: 'P1', fields: ['promises.0.kept', 'promises.0.words'] },
    { title: 'P2', fields: ['promises.1.kept', 'promises.1.words'] },
    { title: 'Finns det tid?', fields: ['time', 'timeWhy'] },
  ];
  const order = [...parts.flatMap(({ fields }) => fields), 'learning'];
  expect(summaryErrors(errors, order, 'f-', parts)).toEqual([
    { id: 'f-promises-0-kept', message: 'P1: Svara.' },
    { id: 'f-promises-1-words', message: 'P2: Skriv hur det gick.' },
    { id: 'f-time', message: 'Finns det tid? Svara ja eller nej.' },
    { id: 'f-learning', message: 'Skriv vad ni har lärt er.' },
  ]);
});
