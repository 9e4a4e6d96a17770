import 'server-only';
import { desc, eq, sql } from 'drizzle-orm';
import { officeDb } from '@/db/client';
import { persons } from '@/db/schema/people';
import { surveyResponses, surveys, surveyVersions } from '@/db/schema/survey';

/** A dialogue's survey in the office: the draft, the version that is asked, and how many have answered. */
export async function surveyOf(dialogueId: string) {
  const db = officeDb();
  const [[draft], [latest]] = await Promise.all([
    db
      .select({ definition: surveys.definition, revision: surveys.revision, savedAt: surveys.savedAt })
      .from(surveys)
      .where(eq(surveys.dialogueId, dialogueId)),
    db
      .select({
        id: surveyVersions.id,
        number: surveyVersions.number,
        definition: surveyVersions.definition,
        publishedAt: surveyVersions.publishedAt,
        responses: sql<number>`(
          select count(*) from ${surveyResponses} r join ${surveyVersions} v on v.id = r.version_id
          where v.dialogue_id = ${dialogueId})`.mapWith(Number),
      })
      .from(surveyVersions)
      .where(eq(surveyVersions.dialogueId, dialogueId))
      .orderBy(desc(surveyVersions.number))
      .limit(1),
  ]);
  return { draft, latest };
}

export type SurveyInOffice = Awaited<ReturnType<typeof surveyOf>>;

/** Every version of a dialogue's survey that was published, by whom and when; the newest first. */
export async function surveyVersionsOf(dialogueId: string) {
  return officeDb()
    .select({
      number: surveyVersions.number,
      definition: surveyVersions.definition,
      publishedAt: surveyVersions.publishedAt,
      publishedBy: persons.name,
    })
    .from(surveyVersions)
    .leftJoin(persons, eq(persons.id, surveyVersions.publishedBy))
    .where(eq(surveyVersions.dialogueId, dialogueId))
    .orderBy(desc(surveyVersions.number));
}

export type SurveyVersionInOffice = Awaited<ReturnType<typeof surveyVersionsOf>>[number];
