import type { Words } from '@/lib/dialogue/published-texts';
import type { WordsReader } from '@/lib/dialogue/written';
import type { AnswerPart } from '../theme-words';

/** A term and what is said about it, each in its language; the file's own where the term has none. */
export type Row = { term: string; termLang?: string; words: string; lang: string };
/** What stands under one heading within a section. */
export type Part = {
  heading: Words;
  words: Words;
  rows: Row[];
  quotes: { words: string; lang: string }[];
  notes: string[];
};
/** What stands under one heading of the file. */
export type Section = {
  heading: string;
  lead: string[];
  words: Words;
  rows: Row[];
  table: { head: string[]; rows: string[][] } | null;
  parts: Part[];
  list: string[];
};

/** For whom the file is made, where the report stands on the web, and when it is made. */
export type PdfReader = WordsReader & { address: string; municipality: string; now: Date };

const nothing: Words = { text: '', language: '' };

/** A section, and a part of one, with nothing in them. */
export const section: Section = {
  heading: '',
  lead: [],
  words: nothing,
  rows: [],
  table: null,
  parts: [],
  list: [],
};
export const part: Part = { heading: nothing, words: nothing, rows: [], quotes: [], notes: [] };

/** A heading in words of ours. */
export function ours(text: string, { locale }: Pick<PdfReader, 'locale'>): Words {
  return { text, language: locale };
}

/** An answer as rows, each in the language that it is read in. */
export function rowsOf(parts: AnswerPart[]): Row[] {
  return parts.map(({ term, words: { text, language } }) => ({ term, words: text, lang: language }));
}
