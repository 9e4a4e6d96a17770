import { eq } from 'drizzle-orm';
import { publicDb } from '@/db/client';
import { publicDialogues, publicRedirects } from '@/db/public';
import { publicSurveys } from '@/db/public-survey';

const asked = { versionId: publicSurveys.versionId, definition: publicSurveys.definition };

/** The survey that a public dialogue asks, if it asks one. */
export async function askedSurvey(dialogueId: string) {
  const [survey] = await publicDb()
    .select(asked)
    .from(publicSurveys)
    .where(eq(publicSurveys.dialogueId, dialogueId));
  return survey;
}

/** The same by the dialogue's address, or the one that it had. */
export async function askedSurveyAt(slug: string) {
  const db = publicDb();
  const [moved] = await db
    .select({ to: publicRedirects.currentSlug })
    .from(publicRedirects)
    .where(eq(publicRedirects.slug, slug));
  const [survey] = await db
    .select(asked)
    .from(publicSurveys)
    .innerJoin(publicDialogues, eq(publicDialogues.id, publicSurveys.dialogueId))
    .where(eq(publicDialogues.slug, moved?.to ?? slug));
  return survey;
}

export type AskedSurvey = NonNullable<Awaited<ReturnType<typeof askedSurvey>>>;
