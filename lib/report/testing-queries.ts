import { asc, eq } from 'drizzle-orm';
import { database } from '@/db/client';
import { contributions, submissions } from '@/db/schema/contribution';

/** The contributions of a dialogue in the order that they arrived. */
export function submissionsOf(dialogueId: string) {
  return database('owner')
    .select({ contributionId: contributions.id, submissionId: submissions.id })
    .from(contributions)
    .innerJoin(submissions, eq(submissions.id, contributions.submissionId))
    .where(eq(contributions.dialogueId, dialogueId))
    .orderBy(asc(submissions.receivedAt), asc(submissions.id));
}
