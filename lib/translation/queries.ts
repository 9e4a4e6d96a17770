import { and, desc, eq, inArray, isNotNull, ne, sql } from 'drizzle-orm';
import { officeDb } from '@/db/client';
import { persons } from '@/db/schema/people';
import { reports } from '@/db/schema/report';
import { translatableTexts, translations } from '@/db/schema/translation';
import type { ReportKind } from '@/lib/report/model';
import { type TranslatedLanguage, translatedLanguages } from './model';
import { countOf, type SourceText, stateOf, translationFor } from './rules';
import { inOrder, latestIn, sourcesOf, withHeadings, written } from './sources';

/** Is this a translation of the text, or of the same words elsewhere? */
function isOf(source: SourceText, one: SourceText & { source: string }): boolean {
  return one.field === source.field && (one.id === source.id || one.source === source.body);
}

/** The texts of one part in Swedish, each with its translation to one language and where that stands. */
export async function translationOf(dialogueId: string, part: string, language: TranslatedLanguage) {
  const db = officeDb();
  const [published, latest] = await Promise.all([
    sourcesOf(db, dialogueId, part),
    latestIn(db, dialogueId, language),
  ]);
  return withHeadings(published, part, language).map((source) => {
    const translation = latest(source);
    return { source, translation, state: stateOf(source, translation) };
  });
}

export type TranslatedText = Awaited<ReturnType<typeof translationOf>>[number];

/** How far each language has come in one part, for those in which anything of it was ever written. */
export async function languagesOf(dialogueId: string, part: string) {
  const db = officeDb();
  const [published, rows] = await Promise.all([
    sourcesOf(db, dialogueId, part),
    db
      .select({
        ...written,
        language: translations.language,
        writtenAt: translations.writtenAt,
        writer: persons.name,
      })
      .from(translations)
      .innerJoin(persons, eq(persons.id, translations.writtenBy))
      .where(eq(translations.dialogueId, dialogueId))
      .orderBy(...inOrder),
  ]);
  return translatedLanguages.flatMap((language) => {
    const own = rows.filter((row) => row.language === language);
    const last = own.findLast((row) => published.some((source) => isOf(source, row)));
    if (!last) return [];
    const states = withHeadings(published, part, language).map((source) =>
      stateOf(source, translationFor(source, own)),
    );
    return [{ language, ...countOf(states), writer: last.writer, writtenAt: last.writtenAt }];
  });
}

/** The parts of a dialogue that can be translated now: those that are published, the newest report first. */
export async function partsOf(dialogueId: string): Promise<TranslatedPart[]> {
  const db = officeDb();
  const [found, versions] = await Promise.all([
    db
      .selectDistinct({ part: translatableTexts.part })
      .from(translatableTexts)
      .where(eq(translatableTexts.dialogueId, dialogueId)),
    db
      .select({ part: reports.id, kind: reports.kind, number: reports.number })
      .from(reports)
      .where(and(eq(reports.dialogueId, dialogueId), isNotNull(reports.publishedAt)))
      .orderBy(desc(reports.publishedAt)),
  ]);
  const isThere = ({ part }: { part: string }) => found.some((one) => one.part === part);
  return [
    { part: 'page' as const },
    { part: 'survey' as const },
    ...versions,
    { part: 'followup' as const },
  ].filter(isThere);
}

export type TranslatedPart =
  | { part: 'page' | 'survey' | 'followup' }
  | { part: string; kind: ReportKind; number: number };

/** In how many texts, and in which languages, a translation has grown old: what it was made from says something else now. */
export async function grownOldIn(dialogueIds: readonly string[]) {
  if (dialogueIds.length === 0) return [];
  return officeDb()
    .select({
      dialogueId: translations.dialogueId,
      texts:
        sql`count(distinct (${translations.field}, ${translations.paragraphId}, ${translations.language}))`.mapWith(
          Number,
        ),
    })
    .from(translations)
    .innerJoin(
      translatableTexts,
      and(
        eq(translatableTexts.dialogueId, translations.dialogueId),
        eq(translatableTexts.field, translations.field),
        eq(translatableTexts.paragraphId, translations.paragraphId),
        ne(translatableTexts.body, translations.source),
      ),
    )
    .where(
      and(
        inArray(translations.dialogueId, [...dialogueIds]),
        ne(translations.body, ''),
        sql`not exists (select 1 from translation n where n.dialogue_id = ${translations.dialogueId}
          and n.field = ${translations.field} and n.language = ${translations.language}
          and (n.source = ${translatableTexts.body}
            or n.paragraph_id = ${translations.paragraphId} and n.version > ${translations.version}))`,
      ),
    )
    .groupBy(translations.dialogueId);
}

/** What the decided plan promised about languages, paragraph by paragraph. */
export async function plannedLanguages(dialogueId: string): Promise<string[]> {
  const sources = await sourcesOf(officeDb(), dialogueId, 'page');
  return sources.filter(({ field }) => field === 'languages').map(({ body }) => body);
}
