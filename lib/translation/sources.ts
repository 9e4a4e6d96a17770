import { and, asc, desc, eq } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';
import { translatableTexts, translations } from '@/db/schema/translation';
import { texts } from '@/lib/text/server';
import { hasOwnPage } from './languages';
import { headings, type TranslatedLanguage, textFields } from './model';
import type { SourceText, Translation } from './rules';

/** What of one part is to be read in a language, in the order it is read in Swedish. */
export async function sourcesOf(
  db: Database | Transaction,
  dialogueId: string,
  part: string,
): Promise<SourceText[]> {
  const found = await db
    .select({
      field: translatableTexts.field,
      id: translatableTexts.paragraphId,
      body: translatableTexts.body,
    })
    .from(translatableTexts)
    .where(and(eq(translatableTexts.dialogueId, dialogueId), eq(translatableTexts.part, part)))
    .orderBy(asc(translatableTexts.position), asc(translatableTexts.paragraphId));
  const place = ({ field }: SourceText) => textFields.indexOf(field);
  return found.filter((source) => place(source) >= 0).sort((one, other) => place(one) - place(other));
}

/** A page in a language that the interface is not in needs its headings in it too. */
export function headingsIn(language: TranslatedLanguage): SourceText[] {
  if (!hasOwnPage(language) || language === 'sv-simple') return [];
  const say = texts('sv');
  return Object.entries(headings).map(([id, name]) => ({ field: 'heading', id, body: say(name) }));
}

/** The latest translation of each text of a dialogue in one language. */
export async function latestIn(
  db: Database | Transaction,
  dialogueId: string,
  language: TranslatedLanguage,
): Promise<(source: SourceText) => Translation | undefined> {
  const rows = await db
    .selectDistinctOn([translations.field, translations.paragraphId], {
      field: translations.field,
      id: translations.paragraphId,
      version: translations.version,
      source: translations.source,
      body: translations.body,
    })
    .from(translations)
    .where(and(eq(translations.dialogueId, dialogueId), eq(translations.language, language)))
    .orderBy(translations.field, translations.paragraphId, desc(translations.version));
  const byText = new Map(rows.map((row) => [`${row.field} ${row.id}`, row]));
  return ({ field, id }) => byText.get(`${field} ${id}`);
}
