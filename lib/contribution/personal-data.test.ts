import { expect, test } from 'vitest';
import { personalDataIn, personalDataLeft } from './personal-data';

test.each([
  ['mitt nummer är 811218-9876', ['personalNumber']],
  ['19811218-9876', ['personalNumber']],
  ['198112189876', ['personalNumber']],
  ['811218+9876.', ['personalNumber']],
  ['samordningsnummer 701063-2391', ['personalNumber']],
  ['fel kontrollsiffra 811218-9875', []],
  ['ring 0155-24 80 00', ['phone']],
  ['+46 70 123 45 67', ['phone']],
  ['0701234567', ['phone']],
  ['skriv till Åsa.Öberg@exempel.se', ['email']],
  ['0155-248000 och a@b.se', ['phone', 'email']],
  ['stäng kl. 07.00, öppna 16.30', []],
  ['planen DNR 2026/0412 kostar 12 000 000 kr', []],
  ['mellan 2024-05-12 och 2025-06-01', []],
  ['@torget är fint', []],
])('%s', (text, found) => {
  expect(personalDataIn(text)).toEqual(found);
});

test('what is masked is not left, and what is left is told', () => {
  const text = 'Ring 0155-24 80 00 eller skriv till a@b.se';
  const reason = 'personalData';
  expect(personalDataLeft(text, [])).toEqual(['phone', 'email']);
  expect(personalDataLeft(text, [{ start: 5, end: 18, reason }])).toEqual(['email']);
  expect(personalDataLeft(text, [{ start: 5, end: text.length, reason }])).toEqual([]);
  // Two halves of a number do not meet over what is masked between them.
  expect(personalDataLeft('0155-24 och 80 00', [{ start: 7, end: 12, reason }])).toEqual([]);
});

// Far longer than any form takes: looked through once it is nothing, and once for every place in it hopeless.
test.each(['0 1-', 'a.', 'a', 'a@', '0'])('a text of nothing but ”%s” is looked through once', (part) => {
  expect(personalDataIn(part.repeat(200_000))).not.toContain('email');
});
