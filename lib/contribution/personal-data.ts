import { type Mask, segmentsWith } from './masks';

/** What a text seems to hold that its writer may not want everyone to read. */
export const personalDataKinds = ['personalNumber', 'phone', 'email'] as const;
export type PersonalDataKind = (typeof personalDataKinds)[number];

/** Ten or twelve digits, with the dash or plus of a Swedish personal or co-ordination number. */
const numberLike = /(?<!\d)(?:19|20)?(\d{6})[-+ ]?(\d{4})(?!\d)/g;
/** From where a word begins: begun again at each of its letters, a long word would take the square of its length. */
const emailLike = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u;
/** A Swedish number from 0 or +46 on, seven to ten digits after it, in any grouping that people use. */
const phoneLike = /(?<![\d-])(?:\+46|0046|0)(?:[ -]?\(0\))?(?:[ -]?\d){7,10}(?![\d-])/g;

/**
 * Looks for personal numbers, phone numbers and e-mail addresses. Advice to the writer before sending,
 * never a reason to refuse a text.
 */
export function personalDataIn(text: string): PersonalDataKind[] {
  const found: PersonalDataKind[] = [];
  if ([...text.matchAll(numberLike)].some(([, day = '', last = '']) => isPersonalNumber(day + last))) {
    found.push('personalNumber');
  }
  if ([...text.matchAll(phoneLike)].some(([match]) => !looksLikePersonalNumber(match))) found.push('phone');
  if (emailLike.test(text)) found.push('email');
  return found;
}

/** What everyone would read if the text were shown with these masks: advice to whoever decides that. */
export function personalDataLeft(text: string, masks: readonly Mask[]): PersonalDataKind[] {
  const shown = segmentsWith(text, masks).map(({ text: words, masked }) => (masked ? '\u0000' : words));
  return personalDataIn(shown.join(''));
}

/** Ten digits YYMMDDNNNC with a true date and check digit; co-ordination numbers add 60 to the day. */
function isPersonalNumber(ten: string): boolean {
  const month = Number(ten.slice(2, 4));
  const day = Number(ten.slice(4, 6)) % 60;
  return month >= 1 && month <= 12 && day >= 1 && day <= 31 && hasCheckDigit(ten);
}

function looksLikePersonalNumber(match: string): boolean {
  const digits = match.replace(/\D/g, '');
  return digits.length === 10 && isPersonalNumber(digits);
}

/** Luhn's mod 10. Source: Skatteverket's building rule of personal numbers (SKV 704). */
function hasCheckDigit(digits: string): boolean {
  let sum = 0;
  for (const [place, digit] of [...digits].reverse().entries()) {
    const value = Number(digit) * (place % 2 === 1 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  }
  return sum % 10 === 0;
}
