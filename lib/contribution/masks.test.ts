import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { texts } from '@/lib/text/server';
import {
  type Mask,
  maskedSegments,
  maskedWords,
  minusMasks,
  segmentsWith,
  spansOf,
  tidyMasks,
  withoutOuterSpace,
} from './masks';
import { cleanText, codePointLength, codePointSlice } from './text';

const text = fc.string({ unit: 'grapheme', minLength: 1 }).map(cleanText);
const span = fc.tuple(fc.nat(60), fc.nat(60)).map(([start, end]): Mask => ({ start, end, reason: 'insult' }));

describe('masks', () => {
  test('hide the words and nothing else, among emoji and combining characters', () => {
    const body = 'Hej 👩‍👩‍👧 Åsa\u0323 bor på Ågatan 3 🙂';
    const masks = spansOf(body, 'Ågatan 3').map((found): Mask => ({ ...found, reason: 'personalData' }));
    expect(segmentsWith(body, masks)).toEqual([
      { text: 'Hej 👩‍👩‍👧 Åsa\u0323 bor på ' },
      { text: 'Ågatan 3', masked: 'personalData' },
      { text: ' 🙂' },
    ]);
  });

  test('find every place of a phrase, also when it was typed decomposed', () => {
    expect(spansOf('Åke och Åke', 'A\u030Ake')).toEqual([
      { start: 0, end: 3 },
      { start: 8, end: 11 },
    ]);
    expect(spansOf('abc', '  ')).toEqual([]);
    expect(spansOf('abc', 'x')).toEqual([]);
  });

  test('cover no white space at their ends, whatever was selected', () => {
    const body = 'Möt 🙂 Åke Ek\u00a0 i dag.\nHan heter så.';
    const trimmed = { start: 6, end: 12, reason: 'namedPerson' } as const;
    for (const [start, end] of [
      [6, 12],
      [5, 14],
      [6, 13],
    ] as const) {
      expect(withoutOuterSpace(body, { start, end, reason: 'namedPerson' })).toEqual(trimmed);
    }
    expect(withoutOuterSpace(body, { start: 12, end: 14 })).toBeUndefined();
    expect(withoutOuterSpace(body, { start: 3, end: 3 })).toBeUndefined();
  });

  test('that overlap become one', () => {
    const masks: Mask[] = [
      { start: 5, end: 8, reason: 'insult' },
      { start: 2, end: 6, reason: 'personalData' },
      { start: 9, end: 30, reason: 'secrecy' },
    ];
    expect(tidyMasks(masks, 12)).toEqual([
      { start: 2, end: 8, reason: 'personalData' },
      { start: 9, end: 12, reason: 'secrecy' },
    ]);
  });

  test('cut a text without losing or adding a character', () => {
    fc.assert(
      fc.property(text, fc.array(span), (body, masks) => {
        const segments = segmentsWith(body, masks);
        expect(segments.map((segment) => segment.text).join('')).toBe(body);
        const tidy = tidyMasks(masks, codePointLength(body));
        expect(segments.filter((segment) => segment.masked).map((segment) => segment.text)).toEqual(
          tidy.map(({ start, end }) => codePointSlice(body, start, end)),
        );
      }),
    );
  });

  test('leave a word in brackets where they stand, in the language of the page', () => {
    const cut = minusMasks('ring 070 i dag', [{ start: 5, end: 8, reason: 'personalData' }]);
    expect(maskedSegments(cut, texts('en'), 'en')).toEqual([
      { text: 'ring ' },
      { text: '[masked]', masked: true, lang: 'en' },
      { text: ' i dag' },
    ]);
    expect(maskedWords(cut, texts('sv'))).toBe('ring [maskerat] i dag');
  });
});
