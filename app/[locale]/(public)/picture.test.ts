import { afterEach, expect, test } from 'vitest';
import { pictureAnswer } from './picture';

const asked: string[] = [];
const internet = globalThis.fetch;
globalThis.fetch = (address, options) => {
  const to = String(address instanceof Request ? address.url : address);
  if (!/^(data|file):/.test(to)) asked.push(to);
  return internet(address, options);
};
afterEach(() => asked.splice(0));

const words = { municipality: 'Nyköpings kommun', service: 'Medborgardialog', fact: 'Svara senast i dag' };
const drawn = (text: string) =>
  pictureAnswer(new Request('https://x.example/bild.png'), { ...words, words: text });

test('a picture asks nobody else for a sign that our fonts lack', async () => {
  const every = Array.from({ length: 0x2100 }, (_, place) => String.fromCodePoint(place));
  for (let from = 0; from < every.length; from += 120) {
    expect((await drawn(every.slice(from, from + 120).join(''))).status).toBe(200);
  }
  for (const text of ['🚌 En buss', 'سؤال', '道', 'Sámi: č đ ŋ š ŧ ž', '']) {
    expect((await drawn(text)).status).toBe(200);
  }
  expect(asked).toEqual([]);
}, 120_000);

test('other words are another picture, and the same ones the same', async () => {
  const tag = async (text: string) => (await drawn(text)).headers.get('etag');
  expect(await tag('Ska bron byggas?')).toBe(await tag('Ska bron byggas?'));
  expect(await tag('Ska bron byggas?')).not.toBe(await tag('Ska bron rivas?'));
});
