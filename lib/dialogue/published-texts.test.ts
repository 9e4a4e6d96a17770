import { expect, test } from 'vitest';
import { headed, minutesToAnswer, nameIn, paragraphsOf, publishedTexts } from './published-texts';

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
  expect(publishedTexts(rows, 'sv').otherLanguage).toBe('none');
  expect(publishedTexts(rows, 'en').otherLanguage).toBe('some');
  expect(publishedTexts(rows, 'fi').otherLanguage).toBe('all');
});

test('what exists in a third language only is neither shown nor counted', () => {
  const more = [row('heading', 'open', 'fi', 'Tähän voit vaikuttaa'), ...rows];
  expect(publishedTexts(more, 'sv')).toMatchObject({ otherLanguage: 'none', length: 22 });
  expect(publishedTexts(more, 'fi').part('heading', 'open')?.text).toBe('Tähän voit vaikuttaa');
});

test('the languages of a page are those that its question is asked in', () => {
  const asked = ['sv', 'en', 'ar'].map((language) => row('question', 'question', language, '?'));
  expect(publishedTexts([...asked, ...rows], 'en').languages).toEqual(['sv', 'en', 'ar']);
});

test('a dialogue is named in the reader’s language where it has a name in it', () => {
  const dialogue = { title: 'Parken', question: 'Vad?', translated: { en: { question: 'What?' } } };
  expect(nameIn(dialogue, 'question', 'en')).toEqual({ text: 'What?', language: 'en' });
  expect(nameIn(dialogue, 'title', 'en')).toEqual({ text: 'Parken', language: 'sv' });
  expect(nameIn({ ...dialogue, translated: null }, 'question', 'en').language).toBe('sv');
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
