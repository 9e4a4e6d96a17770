import { expect, test } from 'vitest';
import { headed, minutesToAnswer, paragraphsOf, publishedTexts } from './published-texts';

const row = (field: string, paragraphId: string, language: string, body: string) => ({
  field,
  paragraphId,
  language,
  body,
});
const rows = [
  row('openItems', 'a', 'sv', 'Ljuset'),
  row('openItems', 'b', 'sv', 'Bänkarna'),
  row('openItems', 'b', 'en', 'The benches'),
  row('fixedItemsWhy', 'x', 'sv', 'Beslutat'),
];

test('each text is given in the reader’s language where it exists in it, else in Swedish', () => {
  expect(publishedTexts(rows, 'en').all('openItems')).toEqual([
    { id: 'a', text: 'Ljuset', language: 'sv' },
    { id: 'b', text: 'The benches', language: 'en' },
  ]);
  expect(publishedTexts(rows, 'sv').all('openItems')[1]).toMatchObject({ text: 'Bänkarna' });
});

test('a part is found by its item, and a field without texts is empty', () => {
  const texts = publishedTexts(rows, 'sv');
  expect(texts.part('fixedItemsWhy', 'x')?.text).toBe('Beslutat');
  expect(texts.part('fixedItemsWhy', 'y')).toBeUndefined();
  expect(texts.all('facts')).toEqual([]);
});

test('a page in English says when something on it is not', () => {
  expect(publishedTexts(rows, 'sv').otherLanguage).toBe(false);
  expect(publishedTexts(rows, 'en').otherLanguage).toBe(true);
});

test('blank lines part paragraphs, and a short first line is a heading', () => {
  expect(paragraphsOf('Ett.\n\n \nTvå.\n')).toEqual(['Ett.', 'Två.']);
  expect(headed('Pengarna\nDet finns tre miljoner.')).toEqual({
    heading: 'Pengarna',
    text: 'Det finns tre miljoner.',
  });
  expect(headed('Bara en rad.')).toEqual({ text: 'Bara en rad.' });
});

test('time to answer grows with what there is to read', () => {
  expect([0, 1, 1200, 1201].map(minutesToAnswer)).toEqual([3, 4, 4, 5]);
});
