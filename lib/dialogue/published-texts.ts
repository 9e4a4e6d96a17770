import type { TranslatedNames } from './model';

/** One published text in the language that it was found in. */
export type Words = { text: string; language: string };
export type Item = Words & { id: string };

type Row = { paragraphId: string; field: string; language: string; body: string };

/**
 * The published texts of one dialogue as a page asks for them: in the reader's language where they exist in
 * it, otherwise in Swedish, the language that every one of them is decided in.
 */
export function publishedTexts(rows: readonly Row[], locale: string) {
  const chosen = new Map<string, Row>();
  for (const row of rows) {
    if (row.language !== locale && row.language !== 'sv') continue;
    const key = `${row.field} ${row.paragraphId}`;
    if (row.language === locale || !chosen.has(key)) chosen.set(key, row);
  }
  const all = (field: string): Item[] =>
    [...chosen.values()]
      .filter((row) => row.field === field)
      .map(({ paragraphId, body, language }) => ({ id: paragraphId, text: body, language }));
  return {
    /** Every paragraph or list item of a field, in order. */
    all,
    /** A text that belongs to a list item, such as why something is fixed. */
    part: (field: string, id: string): Words | undefined => all(field).find((item) => item.id === id),
    /** How much there is to read, in characters. */
    length: [...chosen.values()].reduce((sum, row) => sum + row.body.length, 0),
    /** How much of it is in another language than the page around it. */
    otherLanguage: share(
      [...chosen.values()]
        .filter(({ field }) => !shownNowhere.includes(field))
        .map((row) => row.language !== locale),
    ),
    /** The languages that it exists in, by what is asked in them; Swedish is where it was decided. */
    languages: [...new Set(rows.filter(({ field }) => field === 'question').map((row) => row.language))],
  };
}

export type PublishedTexts = ReturnType<typeof publishedTexts>;

/** Published with the rest, and read on no page yet. */
export const shownNowhere: readonly string[] = ['targetGroups', 'activityHost'];

function share(found: readonly boolean[]): 'none' | 'some' | 'all' {
  if (!found.includes(true)) return 'none';
  return found.includes(false) ? 'some' : 'all';
}

type Named<Part extends string> = Record<Part, string> & { translated?: TranslatedNames | null };

/** What a dialogue is called, or asks, in the reader's language where it is published in it. */
export function nameIn<Part extends 'title' | 'question'>(
  dialogue: Named<Part>,
  part: Part,
  locale: string,
): Words {
  const text = dialogue.translated?.[locale]?.[part];
  return text ? { text, language: locale } : { text: dialogue[part], language: 'sv' };
}

/** A text as its paragraphs: blank lines part them. */
export function paragraphsOf(text: string): string[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter((paragraph) => paragraph !== '');
}

/** A fact that begins with a short line of its own has that line as its heading. */
export function headed(paragraph: string): { heading?: string; text: string } {
  const [first = '', ...rest] = paragraph.split('\n');
  if (rest.length === 0 || first.length > 80) return { text: paragraph };
  return { heading: first.trim(), text: rest.join('\n').trim() };
}

/**
 * About how long it takes to read what must be read and write a comment: 1 200 characters a minute, and three
 * minutes to write.
 */
export function minutesToAnswer(characters: number): number {
  return 3 + Math.ceil(characters / 1200);
}
