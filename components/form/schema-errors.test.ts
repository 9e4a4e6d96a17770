import { expect, test } from 'vitest';
import { flatErrors } from './schema-errors';

test('an error deep in a list gets the dotted name of its field, in the words of the catalogue', () => {
  const errors = {
    question: { type: 'too_small', message: 'required' },
    items: [undefined, { text: { type: 'custom', message: 'tooLong' } }],
  };
  expect(
    flatErrors(errors as never, { required: 'Fyll i det här.', 'items.1.text.tooLong': 'För lång' }),
  ).toEqual({
    question: 'Fyll i det här.',
    'items.1.text': 'För lång',
  });
});

test('a list that is wrong as a whole is an error of the list, and a key without words is shown as it is', () => {
  expect(flatErrors({ items: { root: { type: 'custom', message: 'Minst en' } } }, {})).toEqual({
    items: 'Minst en',
  });
});
