import { and, eq, exists, inArray, sql } from 'drizzle-orm';
import { officeDb } from '@/db/client';
import { contributions, submissions } from '@/db/schema/contribution';
import { surveyAnswers, surveyVersions } from '@/db/schema/survey';
import type { DisclosedChoices } from '@/lib/contribution/copy';
import { asDecided } from '@/lib/dialogue/written';
import type { Say } from '@/lib/text/server';
import { chosenWords } from './chosen-words';

/**
 * What was chosen in a dialogue's survey, submission by submission, as a copy that may be handed out: options
 * were written by the municipality, so there is nothing to mask. Background answers are not there: beside
 * someone's words they could tell who it is. Of one contribution, what was chosen in the same submission.
 */
export async function disclosedChoices(
  dialogueId: string,
  say: Say,
  only: { contributionId?: string } = {},
): Promise<DisclosedChoices[]> {
  const db = officeDb();
  const named = only.contributionId
    ? exists(
        db
          .select()
          .from(contributions)
          .where(
            and(
              eq(contributions.id, only.contributionId),
              eq(contributions.submissionId, surveyAnswers.submissionId),
            ),
          ),
      )
    : undefined;
  const answered = await db
    .select({
      submissionId: submissions.id,
      receivedAt: submissions.receivedAt,
      channel: submissions.channel,
      versionId: surveyAnswers.versionId,
      choices: sql<{ questionId: string; optionId: string }[]>`jsonb_agg(jsonb_build_object(
        'questionId', ${surveyAnswers.questionId}, 'optionId', ${surveyAnswers.optionId}))`,
    })
    .from(surveyAnswers)
    .innerJoin(submissions, eq(submissions.id, surveyAnswers.submissionId))
    .where(and(eq(submissions.dialogueId, dialogueId), named))
    .groupBy(submissions.id, surveyAnswers.versionId);
  const versionIds = [...new Set(answered.map(({ versionId }) => versionId))];
  const versions = await db
    .select({ id: surveyVersions.id, definition: surveyVersions.definition })
    .from(surveyVersions)
    .where(inArray(surveyVersions.id, versionIds));
  const definitions = new Map(versions.map(({ id, definition }) => [id, definition]));
  return answered.flatMap(({ versionId, choices, ...submission }) => {
    const definition = definitions.get(versionId);
    if (!definition) return [];
    const answers = chosenWords(definition, choices, { locale: 'sv', say, written: asDecided }).map(
      ({ question, words }) => ({
        questionId: question.id,
        question: question.label,
        words: words.text,
      }),
    );
    return [{ ...submission, answers }];
  });
}
