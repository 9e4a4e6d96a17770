import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blocksOf, filledIn, piecesOf } from './blocks';

test('paragraphs, headings, lists and links are told apart', () => {
  expect(
    blocksOf('Först.\nSamma stycke.\n\n## Rubrik\nUnder.\n\nDet här:\n- ett\n- [två](/om)\n  fortsätter'),
  ).toEqual([
    { kind: 'paragraph', words: [{ text: 'Först. Samma stycke.' }] },
    { kind: 'heading', words: [{ text: 'Rubrik' }] },
    { kind: 'paragraph', words: [{ text: 'Under.' }] },
    { kind: 'paragraph', words: [{ text: 'Det här:' }] },
    { kind: 'list', items: [[{ text: 'ett' }], [{ text: 'två', href: '/om' }, { text: ' fortsätter' }]] },
  ]);
});

test.each([
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'data:text/html,x',
  'http://example.org',
  '//evil.example',
  '/\\evil.example',
  'vbscript:x',
  'https://x"onclick=1',
])('%s is words, never a link', (href) => {
  const [block] = blocksOf(`Se [här](${href}) nu`);
  expect(block).toEqual({ kind: 'paragraph', words: [{ text: `Se [här](${href}) nu` }] });
});

test('whatever is written, every link leads to a safe place and no words are lost', () => {
  const pieces = fc.constantFrom(
    '[a](',
    ')',
    'javascript:',
    'https://a.se',
    '\n',
    '\n\n',
    '- ',
    '## ',
    '<b>',
    'å',
    ' ',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(pieces, fc.string({ maxLength: 4 }))), (parts) => {
      const text = parts.join('');
      const words = blocksOf(text).flatMap((block) =>
        block.kind === 'list' ? block.items.flat() : block.words,
      );
      for (const { href } of words) {
        if (href !== undefined) expect(href).toMatch(/^(https:\/\/|\/(?!\/)|mailto:|tel:)/);
      }
      const letters = (some: string) => some.replace(/[^\p{L}]/gu, '').length;
      const said = words.reduce((sum, { text: one, href = '' }) => sum + letters(one) + letters(href), 0);
      expect(said).toBe(letters(text));
    }),
  );
});

test('settings stand where the text names them, and nothing else in braces is touched', () => {
  const settled = {
    kommun: 'Provköping',
    ansvarig: 'Styrelsen',
    epost: 'a@b.se',
    telefon: '1',
    tider: 'jämt',
  };
  expect(filledIn('{kommun}: {epost}, {okänt}, {{telefon}}', settled)).toBe(
    'Provköping: a@b.se, {okänt}, {1}',
  );
});

test('what is in another language than the text around it is a piece of its own', () => {
  const foreign = { words: 'vardagar 8–17', lang: 'sv' };
  expect(piecesOf('Call us, vardagar 8–17.', foreign)).toEqual([
    { text: 'Call us, ' },
    { text: 'vardagar 8–17', lang: 'sv' },
    { text: '.' },
  ]);
  expect(piecesOf('Call us.', foreign)).toEqual([{ text: 'Call us.' }]);
  expect(piecesOf('Call us.', { words: '', lang: 'sv' })).toEqual([{ text: 'Call us.' }]);
});
