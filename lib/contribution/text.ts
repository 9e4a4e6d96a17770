import * as z from 'zod/mini';

/** Stands where a span is masked; taken out of every text that is stored, so that it can mean only that. */
export const maskMark = '\u{E000}';

/** Control characters except tab and line breaks: nobody means them, and PostgreSQL refuses the first of them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const neverMeant = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u{E000}]/gu;

/** Half a character, which would silently be stored as another one. */
const loneSurrogate = /\p{Cs}/u;

/** What a person wrote, as it is kept: NFC, one kind of line break, no control characters, no outer space. */
export function cleanText(typed: string): string {
  return typed.replace(neverMeant, '').replace(/\r\n?/g, '\n').normalize('NFC').trim();
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
