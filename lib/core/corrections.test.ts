import { expect, test } from 'vitest';
import { correctionsOf, isChanged } from './corrections';

const fields = ['paragraph', 'organ'] as const;
const at = new Date('2027-03-01T12:00:00Z');

test('a correction says what stood there just before it, the latest first', () => {
  const states = [
    { paragraph: '§ 24', organ: 'Nämden' },
    { paragraph: '§ 42', organ: 'Nämden' },
    { paragraph: '§ 42', organ: 'Nämnden' },
  ];
  const notes = ['Omkastat', 'Stavfel'].map((because) => ({ by: 'Bo', at, because }));
  expect(correctionsOf(fields, states, notes)).toEqual([
    { by: 'Bo', at, because: 'Stavfel', changed: [{ field: 'organ', before: 'Nämden' }] },
    { by: 'Bo', at, because: 'Omkastat', changed: [{ field: 'paragraph', before: '§ 24' }] },
  ]);
});

test('what was empty was empty, and the same words are no change', () => {
  const empty = { paragraph: null, organ: 'N' };
  expect(
    correctionsOf(fields, [empty, { paragraph: '§ 1', organ: 'N' }], [{ by: null, at, because: 'x' }]),
  ).toEqual([{ by: null, at, because: 'x', changed: [{ field: 'paragraph', before: null }] }]);
  expect(isChanged(fields, empty, { ...empty })).toBe(false);
  expect(isChanged(fields, empty, { ...empty, organ: 'M' })).toBe(true);
});
