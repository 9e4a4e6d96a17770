import { expect, test } from 'vitest';
import { texts } from './server';
import { keptTogether } from './together';

test.each([
  ['Kultur- och fritidsnämnden, § 47', 'Kultur- och fritidsnämnden, §\u00a047'],
  ['Stöd: dnr 2026/96', 'Stöd: dnr\u00a02026/96'],
  ['Högst 10 MB och 20 000 rader.', 'Högst 10\u00a0MB och 20\u00a0000 rader.'],
  ['till 1 200 000 kronor', 'till 1\u00a0200\u00a0000\u00a0kronor'],
  ['med 12 procent (12 %)', 'med 12\u00a0procent (12\u00a0%)'],
  ['fredag 12 mars kl. 23.59', 'fredag 12 mars kl.\u00a023.59'],
])('%s does not part at the end of a line', (text, kept) => {
  expect(keptTogether(text)).toBe(kept);
  expect(keptTogether(kept)).toBe(kept);
});

test.each(['4 december 2027', 'Sida 2 av 3', '12 av 400', 'Ring 0155-24 80 00', '', 'Se 7 kap. 2 §'])(
  '“%s” is left as it is',
  (text) => {
    expect(keptTogether(text)).toBe(text);
  },
);

test('the texts of the interface keep their references in one piece', () => {
  const values = { organ: 'Nämnden', date: '3 mars 2027', paragraph: '§ 9' };
  expect(texts('sv')('dialogue.page.decidedBy', values)).toBe('Nämnden, 3 mars 2027, §\u00a09');
});
