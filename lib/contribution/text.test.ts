import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { maskMark } from '@/lib/core/typed';
import { cleanText, codePointLength, codePointSlice, freeText } from './text';

const schema = freeText(10, { empty: 'e', tooLong: 'l', unreadable: 'u' });
const messageOf = (typed: unknown) => schema.safeParse(typed).error?.issues[0]?.message;

describe('what a person wrote', () => {
  test('keeps words, line breaks and tabs, and loses NUL, controls and the mask mark', () => {
    expect(cleanText(` a\u0000b\r\nc\rd\te\u0007${maskMark}\u007F `)).toBe('ab\nc\nd\te');
  });

  test('is composed also where a control character stood between a letter and its accent', () => {
    expect(cleanText('e\u0000\u0301')).toBe('é');
    expect(cleanText('a\r\u0000\nb')).toBe('a\nb');
  });

  test('is cleaned once and for all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (typed) => {
        const once = cleanText(typed);
        expect(cleanText(once)).toBe(once);
        expect(once.normalize('NFC')).toBe(once);
        expect(once).not.toContain('\u0000');
        expect(once).not.toContain(maskMark);
      }),
    );
  }, 60_000);

  test('is measured in code points', () => {
    expect(codePointLength('åäö')).toBe(3);
    expect(codePointLength('🙂🙂')).toBe(2);
    expect(codePointSlice('a🙂b', 1, 2)).toBe('🙂');
  });

  test('is refused when empty, too long, or not Unicode', () => {
    expect(messageOf(undefined)).toBe('e');
    expect(messageOf(' \u0000\n ')).toBe('e');
    expect(messageOf('12345678901')).toBe('l');
    expect(messageOf('🙂'.repeat(11))).toBe('l');
    expect(messageOf('🙂'.repeat(10))).toBeUndefined();
    expect(messageOf('\uD800')).toBe('u');
    expect(messageOf(['a', 'b'])).toBe('e');
  });
});
