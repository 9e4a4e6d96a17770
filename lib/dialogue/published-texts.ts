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
    const key = `${row.field} ${row.paragraphId}`;
    const found = chosen.get(key);
    if (!found || rank(row.language, locale) > rank(found.language, locale)) chosen.set(key, row);
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
    /** Is any of it in another language than the page around it? */
    otherLanguage: [...chosen.values()].some((row) => row.language !== locale),
  };
}

export type PublishedTexts = ReturnType<typeof publishedTexts>;

function rank(language: string, locale: string): number {
  if (language === locale) return 2;
  return language === 'sv' ? 1 : 0;
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
