import 'server-only';
import { and, eq } from 'drizzle-orm';
import { publicDb } from '@/db/client';
import { publicTranslations } from '@/db/public';
import { asDecided, type Written, writtenIn } from './written';

/** What is published in a language, of one dialogue or of all of them. In Swedish everything is as it was decided. */
export async function publishedIn(language: string, dialogueId?: string): Promise<Written> {
  if (language === 'sv') return asDecided;
  const rows = await publicDb()
    .select({
      field: publicTranslations.field,
      source: publicTranslations.source,
      body: publicTranslations.body,
    })
    .from(publicTranslations)
    .where(
      and(
        eq(publicTranslations.language, language),
        dialogueId === undefined ? undefined : eq(publicTranslations.dialogueId, dialogueId),
      ),
    );
  return writtenIn(rows, language);
}

/** The languages that a text of a dialogue is published in besides Swedish. */
export async function languagesOfText(dialogueId: string, field: string, text: string): Promise<string[]> {
  const rows = await publicDb()
    .selectDistinct({ language: publicTranslations.language })
    .from(publicTranslations)
    .where(
      and(
        eq(publicTranslations.dialogueId, dialogueId),
        eq(publicTranslations.field, field),
        eq(publicTranslations.source, text),
      ),
    )
    .orderBy(publicTranslations.language);
  return rows.map(({ language }) => language);
}
