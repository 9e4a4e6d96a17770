import type { Locale, Say } from '@/lib/text/server';
import type { AnswerPart } from '../theme-words';

/** A term and what is said about it, in the language that it is written in. */
export type Row = { term: string; words: string; lang: string };
/** What stands under one heading within a section. */
export type Part = {
  heading: string;
  words: string;
  rows: Row[];
  quotes: { words: string; lang: string }[];
  notes: string[];
};
/** What stands under one heading of the file. */
export type Section = {
  heading: string;
  lead: string[];
  words: string;
  rows: Row[];
  table: { head: string[]; rows: string[][] } | null;
  parts: Part[];
  list: string[];
};

/** For whom the file is made, where the report stands on the web, and when it is made. */
export type PdfReader = { locale: Locale; say: Say; address: string; municipality: string; now: Date };

/** A section, and a part of one, with nothing in them. */
export const section: Section = {
  heading: '',
  lead: [],
  words: '',
  rows: [],
  table: null,
  parts: [],
  list: [],
};
export const part: Part = { heading: '', words: '', rows: [], quotes: [], notes: [] };

/** An answer as rows, each in the language that it is written in. */
export function rowsOf(parts: AnswerPart[], language: string, locale: string): Row[] {
  return parts.map(({ term, words, written }) => ({ term, words, lang: written ? language : locale }));
}
