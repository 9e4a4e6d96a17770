import { expect, test } from 'vitest';
import { dayWrittenIn, directionOf, hasOwnPage, ownNameOf } from './languages';
import { translatedLanguages } from './model';
import { countOf, isNew, type SourceText, stateOf } from './rules';

const source: SourceText = { field: 'openItems', id: 'a', body: 'Ljuset' };
const made = (from: string, body: string) => ({ version: 1, source: from, body });

test('a translation stands while the Swedish text does, and is missing when it was taken back', () => {
  expect(stateOf(source, undefined)).toBe('missing');
  expect(stateOf(source, made('Ljuset', ''))).toBe('missing');
  expect(stateOf(source, made('Ljuset', 'The light'))).toBe('current');
  expect(stateOf(source, made('Lamporna', 'The lamps'))).toBe('older');
});

test('words that are left as they were are not published anew', () => {
  const written = (body: string, still = false) => ({ body, still });
  expect(isNew(source, undefined, written(''))).toBe(false);
  expect(isNew(source, undefined, written('The light'))).toBe(true);
  expect(isNew(source, made('Ljuset', 'The light'), written('The light', true))).toBe(false);
  expect(isNew(source, made('Ljuset', 'The light'), written(''))).toBe(true);
});

test('an older translation counts again only when somebody says that it still says the same', () => {
  const older = made('Lamporna', 'The light');
  expect(isNew(source, older, { body: 'The light', still: false })).toBe(false);
  expect(isNew(source, older, { body: 'The light', still: true })).toBe(true);
});

test('what is missing and what is older are counted apart', () => {
  expect(countOf(['missing', 'current', 'older', 'current'])).toEqual({
    all: 4,
    current: 2,
    missing: 1,
    older: 1,
  });
});

test('every language is named in itself, and is a language tag that browsers know', () => {
  for (const language of translatedLanguages) {
    expect(ownNameOf(language)).not.toBe(language);
    expect(Intl.getCanonicalLocales(language)).toEqual([language]);
  }
  expect(translatedLanguages.filter((language) => directionOf(language) === 'rtl')).toEqual([
    'yi',
    'ar',
    'ckb',
    'fa',
  ]);
  expect(translatedLanguages.filter((language) => !hasOwnPage(language))).toEqual(['en']);
  expect(hasOwnPage('sv') || hasOwnPage('toString')).toBe(false);
});

test('days are written in the language, in our calendar and with digits that all can read', () => {
  const day = new Date('2026-12-07T12:00:00Z');
  expect(dayWrittenIn('fi', day)).toBe('maanantai 7. joulukuuta 2026');
  expect(dayWrittenIn('sv-simple', day)).toBe('måndag 7 december 2026');
  for (const language of ['ar', 'fa']) expect(dayWrittenIn(language, day)).toContain('2026');
  expect(dayWrittenIn('rom', day)).toBeUndefined();
});
