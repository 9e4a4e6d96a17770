import { and, asc, eq } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';
import { translatableTexts, translations } from '@/db/schema/translation';
import { texts } from '@/lib/text/server';
import { hasOwnPage } from './languages';
import { headings, type TranslatedLanguage, textFields } from './model';
import { type PlacedText, type SourceText, type Translation, translationFor } from './rules';

/**
 * What of one part is to be read in a language, in the order it is read in Swedish. Words that stand in several
 * places are one text.
 */
export async function sourcesOf(
  db: Database | Transaction,
  dialogueId: string,
  part: string,
): Promise<PlacedText[]> {
  const found = await db
    .select({
      field: translatableTexts.field,
      id: translatableTexts.paragraphId,
      body: translatableTexts.body,
      place: translatableTexts.position,
    })
    .from(translatableTexts)
    .where(and(eq(translatableTexts.dialogueId, dialogueId), eq(translatableTexts.part, part)))
    .orderBy(asc(translatableTexts.position), asc(translatableTexts.paragraphId));
  const ofField = ({ field }: SourceText) => textFields.indexOf(field);
  const read = found.filter((source) => ofField(source) >= 0);
  // A page is read field by field; everything else in the order that it stands in.
  const ordered = part === 'page' ? read.sort((one, other) => ofField(one) - ofField(other)) : read;
  const first = new Map(ordered.toReversed().map((source) => [`${source.field} ${source.body}`, source]));
  return ordered.filter((source) => first.get(`${source.field} ${source.body}`) === source);
}

/** A page in a language that the interface is not in needs its headings in it too. */
export function headingsIn(language: TranslatedLanguage): SourceText[] {
  if (!hasOwnPage(language) || language === 'sv-simple') return [];
  const say = texts('sv');
  return Object.entries(headings).map(([id, name]) => ({ field: 'heading', id, body: say(name) }));
}

/** Every text of one part with what it needs in a language: its own texts, and the headings of its page. */
export function withHeadings<Text extends SourceText>(
  published: readonly Text[],
  part: string,
  language: TranslatedLanguage,
): (Text | SourceText)[] {
  return part === 'page' && published.length > 0 ? [...published, ...headingsIn(language)] : [...published];
}

/** The translation of each text of a dialogue to one language. */
export async function latestIn(
  db: Database | Transaction,
  dialogueId: string,
  language: TranslatedLanguage,
): Promise<(source: SourceText) => Translation | undefined> {
  const rows = await db
    .select(written)
    .from(translations)
    .where(and(eq(translations.dialogueId, dialogueId), eq(translations.language, language)))
    .orderBy(...inOrder);
  return (source) => translationFor(source, rows);
}

export const written = {
  field: translations.field,
  id: translations.paragraphId,
  version: translations.version,
  source: translations.source,
  body: translations.body,
};

/** The last written last, as the view `public_translation` takes it. */
export const inOrder = [
  asc(translations.writtenAt),
  asc(translations.version),
  asc(translations.paragraphId),
] as const;
