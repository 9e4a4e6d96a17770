import type { Locale, Say } from '@/lib/text/server';

/** Whom a public page is written for: the language, its texts, and where links lead in that language. */
export type Reader = {
  locale: Locale;
  say: Say;
  /** The address of a page in the reader's language. */
  path: (page: string) => string;
};
