import { and, desc, eq, inArray, isNull, or, sql } from 'drizzle-orm';
import { officeDb } from '@/db/client';
import { surveys, surveyVersions } from '@/db/schema/survey';

/** The surveys of these dialogues that are written and not published, or changed since; and since when. */
export async function unpublishedSurveysIn(dialogueIds: readonly string[]) {
  const db = officeDb();
  const latest = db
    .selectDistinctOn([surveyVersions.surveyId], {
      surveyId: surveyVersions.surveyId,
      definition: surveyVersions.definition,
    })
    .from(surveyVersions)
    .orderBy(surveyVersions.surveyId, desc(surveyVersions.number))
    .as('latest');
  return db
    .select({
      dialogueId: surveys.dialogueId,
      since: surveys.savedAt,
      isChange: sql<boolean>`${latest.surveyId} is not null`,
    })
    .from(surveys)
    .leftJoin(latest, eq(latest.surveyId, surveys.id))
    .where(
      and(
        inArray(surveys.dialogueId, [...dialogueIds]),
        or(isNull(latest.surveyId), sql`${latest.definition} <> ${surveys.definition}`),
      ),
    );
}
