import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composed, partSpans, partsOf, pointInWords, withoutPlace } from './proposal-parts';
import { cleanText } from './text';

const words = fc
  .string({ unit: 'binary', maxLength: 40 })
  .map((text) => cleanText(text).replace(/\s+/g, ' '));
const some = words.filter((text) => text !== '');

test('a proposal is the same after it was one text', () => {
  fc.assert(
    fc.property(some, some, words, words, (title, what, why, place) => {
      const { text, lengths } = composed({ title, what, why, place });
      expect(partsOf(text, lengths)).toEqual({ title, what, why, place });
    }),
  );
});

test('each part stands where it is said to stand in the text, and what was left out nowhere', () => {
  const { lengths } = composed({ title: '🚌 nu', what: 'Åk', why: '', place: 'Torget' });
  expect(partSpans(lengths)).toEqual([
    { part: 'title', start: 0, end: 4 },
    { part: 'what', start: 6, end: 8 },
    { part: 'place', start: 10, end: 16 },
  ]);
});

test('parts are counted in code points, and what is left out leaves no empty lines', () => {
  const { text, lengths } = composed({ title: '🚌 nu', what: 'Åk', why: '', place: 'Torget' });
  expect(text).toBe('🚌 nu\n\nÅk\n\nTorget');
  expect(lengths).toEqual({ titleLength: 4, whatLength: 2, whyLength: 0, placeLength: 6 });
});

test('a text is shown without its place, so that the place can be said to be one', () => {
  const parts = { title: 'En bänk', what: 'Sätt upp den', why: '', place: 'Torget' };
  expect(withoutPlace(composed(parts).text, 'Torget')).toBe('En bänk\n\nSätt upp den');
  expect(withoutPlace(composed({ ...parts, place: '' }).text, null)).toBe('En bänk\n\nSätt upp den');
  // What only ends with the same word has lost no place.
  expect(withoutPlace('En bänk\n\nSätt den på Torget', 'Torget')).toBe('En bänk\n\nSätt den på Torget');
});

test('a point is read in the writer’s own language', () => {
  expect(pointInWords({ latitude: 58.7531, longitude: 17.0086 }, 'sv')).toBe('58,75310; 17,00860');
  expect(pointInWords({ latitude: 58.7531, longitude: -17.0086 }, 'en')).toBe('58.75310, -17.00860');
});
