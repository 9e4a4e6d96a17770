import { expect, test } from 'vitest';
import { codeBookHints } from './hints';

const theme = (id: string, contributions: number, other = {}) => ({
  id,
  contributions,
  reserved: false,
  retired: false,
  ...other,
});

test('a theme with fewer than three contributions is asked about', () => {
  expect(codeBookHints([theme('a', 2), theme('b', 3)], [])).toEqual([
    { kind: 'thin', themeId: 'a', contributions: 2 },
  ]);
});

test('"inget tema" and retired themes are not', () => {
  expect(codeBookHints([theme('a', 0, { reserved: true }), theme('b', 0, { retired: true })], [])).toEqual(
    [],
  );
});

test('two themes with mostly the same contributions may be one', () => {
  const themes = [theme('a', 10), theme('b', 10)];
  expect(codeBookHints(themes, [{ first: 'a', second: 'b', both: 9 }])).toMatchObject([
    { kind: 'alike', themeId: 'a', otherId: 'b' },
  ]);
  expect(codeBookHints(themes, [{ first: 'a', second: 'b', both: 8 }])).toEqual([]);
});
