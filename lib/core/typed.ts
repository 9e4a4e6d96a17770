/** Stands where a span of a contribution is masked; taken out of all that is typed, so that it can mean only that. */
export const maskMark = '\u{E000}';

/** Control characters except tab and line breaks: nobody means them, and PostgreSQL refuses the first of them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const neverMeant = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F\u{E000}]/gu;

/** A text with the signs that its writer meant: NFC, one kind of line break, no control characters. */
export function meant(typed: string): string {
  return typed.replace(neverMeant, '').replace(/\r\n?/g, '\n').normalize('NFC');
}

/** The same for every text of what comes in, however deep it lies. What is no plain list or object is left alone. */
export function allMeant(raw: unknown): unknown {
  if (typeof raw === 'string') return meant(raw);
  if (Array.isArray(raw)) return raw.map(allMeant);
  if (typeof raw !== 'object' || raw === null || Object.getPrototypeOf(raw) !== Object.prototype) return raw;
  return Object.fromEntries(Object.entries(raw).map(([name, value]) => [name, allMeant(value)]));
}
