import type { Locale, Say } from '@/lib/text/server';
import type { WrittenField } from './model';
import type { Words } from './published-texts';

/** What sort of published text something is, and its translation: the Swedish words, and what they are in another language. */
export type TranslatedRow = { field: string; source: string; body: string };

/**
 * A published text in the reader's language, where it is translated from just these words; otherwise as it was
 * decided. `field` says what sort of text it is: the same words can be one thing as a question and another as an
 * answer.
 */
export type Written = (field: WrittenField, text: string, language?: string) => Words;

/** Whom words of ours and of others are put together for. */
export type WordsReader = { locale: Locale; say: Say; written: Written };

/** For whoever reads what was decided in the language that it was decided in. */
export const asDecided: Written = (_field, text, language = 'sv') => ({ text, language });

/** Looks every text up among the translations to one language. */
export function writtenIn(rows: readonly TranslatedRow[], reader: string): Written {
  if (rows.length === 0) return asDecided;
  const known = new Map(rows.map(({ field, source, body }) => [`${field} ${source}`, body]));
  return (field, text, language = 'sv') => {
    const body = language === 'sv' ? known.get(`${field} ${text}`) : undefined;
    return body === undefined ? { text, language } : { text: body, language: reader };
  };
}
