import { expect, test } from 'vitest';
import { formValues } from './form-values';

function form(...pairs: [string, string][]): FormData {
  const data = new FormData();
  for (const [name, value] of pairs) data.append(name, value);
  return data;
}

test('paths become lists and objects, in the order of their numbers', () => {
  expect(formValues(form(['a.1.text', 'två'], ['a.0.text', 'ett'], ['b', 'x']))).toEqual({
    a: [{ text: 'ett' }, { text: 'två' }],
    b: 'x',
  });
});

test('a name that occurs several times is a list', () => {
  expect(formValues(form(['c', '1'], ['c', '2']))).toEqual({ c: ['1', '2'] });
});

test('names that reach for the prototype, or are no paths, are left out', () => {
  const values = formValues(
    form(['__proto__.x', '1'], ['a.constructor.b', '1'], ['$ACTION', '1'], ['ok', '1']),
  );
  expect(values).toEqual({ ok: '1' });
  expect(({} as Record<string, unknown>).x).toBeUndefined();
});
