import { expect, test } from 'vitest';
import { commandOf, matchingThemes, themeOfDigit } from './choosing';
import type { ThemeChoice } from './coding-state';

const theme = (number: number | null, label: string, held = false): ThemeChoice => ({
  id: label,
  number,
  label,
  definition: '',
  held,
});
const themes = [
  theme(1, 'Gång- och cykelvägar'),
  theme(2, 'Ljus'),
  ...Array.from({ length: 8 }, (_, n) => theme(n + 3, `Tema ${n + 3}`)),
  theme(0, 'Inget tema'),
  theme(null, 'Nedlagt', true),
];
const labels = (found: readonly ThemeChoice[]) => found.map(({ label }) => label);

test('letters find the beginnings of words', () => {
  expect(labels(matchingThemes(themes, 'cyk'))).toEqual(['Gång- och cykelvägar']);
  expect(labels(matchingThemes(themes, 'GÅNG- o'))).toEqual(['Gång- och cykelvägar']);
  expect(matchingThemes(themes, ' ')).toHaveLength(themes.length);
});

test('a number finds itself first, then longer ones', () => {
  expect(labels(matchingThemes(themes, '1'))).toEqual(['Gång- och cykelvägar', 'Tema 10']);
});

test('a digit acts by itself only where no longer number begins with it', () => {
  expect(themeOfDigit(themes, '2')).toMatchObject({ label: 'Ljus' });
  expect(themeOfDigit(themes, '0')).toMatchObject({ label: 'Inget tema' });
  expect(themeOfDigit(themes, '1')).toBe('ambiguous');
  expect(themeOfDigit(themes.slice(0, 2), '9')).toBeNull();
});

test('a theme that is set comes off, unless a passage is marked for it', () => {
  expect(commandOf(theme(1, 'Ljus', true), false)).toBe('uncode:Ljus');
  expect(commandOf(theme(1, 'Ljus', true), true)).toBe('code:Ljus');
  expect(commandOf(theme(1, 'Ljus'), false)).toBe('code:Ljus');
});
