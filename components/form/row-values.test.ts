import { expect, test } from 'vitest';
import { moved, rowsToShow } from './row-values';

test('a new list offers the stored rows and then the spare ones', () => {
  expect(rowsToShow('items', {}, [{ text: 'Bänkar' }], 2)).toEqual([{ text: 'Bänkar' }, {}, {}]);
});

test('a list that comes back shows what was typed, row by row, and no other list', () => {
  const typed = { 'items.0.text': 'Träd', 'items.2.text': 'Ljus', 'others.0.text': 'Nej', title: 'x' };
  expect(rowsToShow('items', typed, [{ text: 'Bänkar' }], 2)).toEqual([
    { text: 'Träd' },
    {},
    { text: 'Ljus' },
  ]);
});

test('a moved item keeps all the others in order', () => {
  expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
});
