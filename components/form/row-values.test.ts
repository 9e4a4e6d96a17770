import { expect, test } from 'vitest';
import { moved, rowsToShow } from './row-values';

const atLeast = (fewestRows: number) => ({ spareRows: 2, fewestRows });

test('a new list offers the stored rows and then the spare ones', () => {
  expect(rowsToShow('items', {}, [{ text: 'Bänkar' }], atLeast(0))).toEqual([
    { row: { text: 'Bänkar' }, spare: false },
    { row: {}, spare: true },
    { row: {}, spare: true },
  ]);
});

test('there is always a row to write in, and as many as the list asks for', () => {
  const spare = (fewest: number) => rowsToShow('items', {}, [], atLeast(fewest)).map((row) => row.spare);
  expect(spare(0)).toEqual([false, true]);
  expect(spare(2)).toEqual([false, false]);
});

test('a list that comes back shows what was typed, row by row, and no other list', () => {
  const typed = { 'items.0.text': 'Träd', 'items.2.text': 'Ljus', 'others.0.text': 'Nej', title: 'x' };
  expect(rowsToShow('items', typed, [{ text: 'Bänkar' }], atLeast(0))).toEqual([
    { row: { text: 'Träd' }, spare: false },
    { row: {}, spare: true },
    { row: { text: 'Ljus' }, spare: false },
  ]);
});

test('a moved item keeps all the others in order', () => {
  expect(moved(['a', 'b', 'c'], 2, 0)).toEqual(['c', 'a', 'b']);
  expect(moved(['a', 'b', 'c'], 0, 1)).toEqual(['b', 'a', 'c']);
});
