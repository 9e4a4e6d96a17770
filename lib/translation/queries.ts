import { and, desc, eq, sql } from 'drizzle-orm';
import { officeDb } from '@/db/client';
import { persons } from '@/db/schema/people';
import { translatableTexts, translations } from '@/db/schema/translation';
import { type TranslatedLanguage, translatedLanguages } from './model';
import { countOf, stateOf } from './rules';
import { headingsIn, latestIn, sourcesOf } from './sources';

/** The texts of one part in Swedish, each with its translation to one language and where that stands. */
export async function translationOf(dialogueId: string, part: string, language: TranslatedLanguage) {
  const db = officeDb();
  const [published, latest] = await Promise.all([
    sourcesOf(db, dialogueId, part),
    latestIn(db, dialogueId, language),
  ]);
  const sources =
    part === 'page' && published.length > 0 ? [...published, ...headingsIn(language)] : published;
  return sources.map((source) => {
    const translation = latest(source);
    return { source, translation, state: stateOf(source, translation) };
  });
}

export type TranslatedText = Awaited<ReturnType<typeof translationOf>>[number];

/** How far each language has come in one part, for those in which anything was ever written. */
export async function languagesOf(dialogueId: string, part: string) {
  const db = officeDb();
  const [published, written, latest] = await Promise.all([
    sourcesOf(db, dialogueId, part),
    db
      .select({
        language: translations.language,
        field: translations.field,
        id: translations.paragraphId,
        version: translations.version,
        source: translations.source,
        body: translations.body,
      })
      .from(translations)
      .where(eq(translations.dialogueId, dialogueId))
      .orderBy(translations.version),
    lastWriters(dialogueId, part),
  ]);
  return translatedLanguages.flatMap((language) => {
    const last = latest.find((one) => one.language === language);
    if (!last) return [];
    const rows = written.filter((row) => row.language === language);
    const sources = part === 'page' ? [...published, ...headingsIn(language)] : published;
    const states = sources.map((source) =>
      stateOf(
        source,
        rows.findLast(({ field, id }) => field === source.field && id === source.id),
      ),
    );
    return [{ language, ...countOf(states), writer: last.writer, writtenAt: last.writtenAt }];
  });
}

/** Who last published something of a part in each language, and when. */
function lastWriters(dialogueId: string, part: string) {
  return officeDb()
    .selectDistinctOn([translations.language], {
      language: translations.language,
      writtenAt: translations.writtenAt,
      writer: persons.name,
    })
    .from(translations)
    .innerJoin(persons, eq(persons.id, translations.writtenBy))
    .where(
      and(
        eq(translations.dialogueId, dialogueId),
        sql`exists (select 1 from ${translatableTexts} t where t.dialogue_id = ${translations.dialogueId}
          and t.part = ${part} and t.field = ${translations.field}
          and t.paragraph_id = ${translations.paragraphId})`,
      ),
    )
    .orderBy(translations.language, desc(translations.writtenAt));
}

/** What the decided plan promised about languages, paragraph by paragraph. */
export async function plannedLanguages(dialogueId: string): Promise<string[]> {
  const sources = await sourcesOf(officeDb(), dialogueId, 'page');
  return sources.filter(({ field }) => field === 'languages').map(({ body }) => body);
}
