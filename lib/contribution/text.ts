import * as z from 'zod/mini';
import { meant } from '@/lib/core/typed';

/** Half a character, which would silently be stored as another one. */
const loneSurrogate = /\p{Cs}/u;

/** What a person wrote, as it is kept: NFC, one kind of line break, no control characters, no outer space. */
export function cleanText(typed: string): string {
  return meant(typed).trim();
}

/** The length that people are told: code points, so that an emoji of one sign counts as little as it can. */
export function codePointLength(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}

/** A piece of a text between two code points, half open. */
export function codePointSlice(text: string, start: number, end?: number): string {
  return Array.from(text).slice(start, end).join('');
}

type TextKeys = {
  /** Left out where nothing needs to be written. */
  empty?: string;
  tooLong: string;
  unreadable: string;
};

/**
 * Free text from a person: cleaned, then measured. The messages are keys of the text catalogue. Written with
 * the small half of zod, since the forms of residents bring it to the browser.
 */
export function freeText(longest: number, keys: TextKeys) {
  const typed = z
    .string({ error: keys.empty ?? keys.unreadable })
    .check(z.refine((text) => !loneSurrogate.test(text), { error: keys.unreadable }));
  const measured = z.string().check(
    z.refine((text) => text !== '' || keys.empty === undefined, { error: keys.empty }),
    z.refine((text) => codePointLength(text) <= longest, { error: keys.tooLong }),
  );
  return z.pipe(z.pipe(typed, z.transform(cleanText)), measured);
}

/** The same on one line: line breaks and runs of spaces become one space. */
export function freeLine(longest: number, keys: TextKeys) {
  const oneLine = z.transform((text: string) => text.replace(/\s+/g, ' '));
  return z.pipe(z.pipe(z.string({ error: keys.empty ?? keys.unreadable }), oneLine), freeText(longest, keys));
}
