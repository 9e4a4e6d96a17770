import { expect, test } from 'vitest';
import { whyNone } from './rules';

test('an empty list of what is left to code says that all is coded, if nothing was searched for', () => {
  expect(whyNone({ filter: 'left' }, true)).toBe('left');
  expect(whyNone({ filter: 'left', words: 'cykel' }, true)).toBe('found');
  expect(whyNone({ filter: 'left', themeId: 'a theme' }, true)).toBe('found');
});

test('where nothing has come in, no list says that all is done', () => {
  expect(whyNone({ filter: 'left' }, false)).toBe('received');
  expect(whyNone({ filter: 'all', words: 'cykel' }, false)).toBe('received');
});

test('nothing coded and nothing excluded are told apart', () => {
  expect(whyNone({ filter: 'coded' }, true)).toBe('coded');
  expect(whyNone({ filter: 'excluded' }, true)).toBe('excluded');
});
