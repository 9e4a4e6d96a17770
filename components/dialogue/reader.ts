import { asDecided, type WordsReader } from '@/lib/dialogue/written';
import type { Say } from '@/lib/text/server';

/** Whom a public page is written for: the language, its texts, and where links lead in that language. */
export type Reader = WordsReader & {
  /** The address of a page in the reader's language. */
  path: (page: string) => string;
};

/** Whoever looks at public pages from the office: in Swedish, as it was decided. */
export function officeReader(say: Say): Reader {
  return { locale: 'sv', say, path: (page) => page, written: asDecided };
}
