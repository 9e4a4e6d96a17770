import fc from 'fast-check';
import { expect, test } from 'vitest';
import { minusMasks } from '@/lib/contribution/masks';
import { maskMark } from '@/lib/core/typed';
import { inShownText, inStoredText, pieces } from './passages';

const text = 'Ring Anna Berg, det är mörkt 🌙 vid kuren.';
const masks = [{ start: 5, end: 14 }];
const shown = minusMasks(
  text,
  masks.map((mask) => ({ ...mask, reason: 'namedPerson' as const })),
);
const slice = (of: string, { start, end }: { start: number; end: number }) =>
  Array.from(of).slice(start, end).join('');

test('what is selected beside a mask is found in the stored text', () => {
  const start = Array.from(shown).join('').indexOf('mörkt');
  const selected = { start, end: start + 5 };
  expect(slice(text, inStoredText(selected, masks))).toBe('mörkt');
  expect(inShownText(inStoredText(selected, masks), masks)).toEqual(selected);
});

test('a mask that is selected with the words around it is taken in whole', () => {
  expect(slice(text, inStoredText({ start: 0, end: 6 }, masks))).toBe('Ring Anna Berg');
  expect(slice(text, inStoredText({ start: 5, end: 7 }, masks))).toBe('Anna Berg,');
});

test('any selection comes back as it was, whatever is masked', () => {
  const spans = fc
    .array(fc.tuple(fc.nat(30), fc.integer({ min: 1, max: 8 })), { maxLength: 4 })
    .map((all) => all.map(([start, length]) => ({ start, end: Math.min(40, start + length) })));
  fc.assert(
    fc.property(spans, fc.nat(39), fc.integer({ min: 1, max: 20 }), (hidden, start, length) => {
      const stored = 'x'.repeat(40);
      const cut = minusMasks(
        stored,
        hidden.map((mask) => ({ ...mask, reason: 'insult' as const })),
      );
      const end = Math.min(cut.length, start + length);
      fc.pre(start < end);
      const there = inStoredText({ start, end }, hidden);
      expect(there.end).toBeLessThanOrEqual(40);
      expect(inShownText(there, hidden)).toEqual({ start, end });
    }),
  );
});

test('a text is shown in pieces: masks by themselves, passages apart from the rest', () => {
  expect(pieces(`ab${maskMark}cd`, maskMark, [{ start: 1, end: 4 }])).toEqual([
    { text: 'a', start: 0, masked: false, marked: false },
    { text: 'b', start: 1, masked: false, marked: true },
    { text: maskMark, start: 2, masked: true, marked: true },
    { text: 'c', start: 3, masked: false, marked: true },
    { text: 'd', start: 4, masked: false, marked: false },
  ]);
});
