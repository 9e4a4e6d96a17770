import { surveyVersions } from '@/db/schema/survey';
import { staffIdOf } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import { conflict, invalid, Refusal } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import { publishInput } from './builder-input';
import { lockSurvey } from './lock-survey';
import { surveyPolicy } from './policy';
import { asksTheSame, whatStopsPublishing } from './rules';

/**
 * Publishes the survey as it is now: a version that is asked from then on and never changes. Once somebody
 * has answered, only what they did not answer to may differ from the version before; the database says the
 * same.
 */
export const publishSurvey = defineUseCase({
  name: 'survey.publish-survey',
  input: publishInput,
  load: (tx, { dialogueId }) => lockSurvey(tx, dialogueId),
  allow: surveyPolicy.publish,
  run: async ({ tx, actor, now, subject }, { dialogueId, revision }) => {
    const { survey, latest } = subject;
    if (!survey) throw new Refusal('missing');
    if (survey.revision !== revision) throw conflict('surveyOffice.conflict.changed');
    const stop = whatStopsPublishing(survey.definition);
    if (stop) throw invalid({ form: stop });
    if (latest?.answered && !asksTheSame(survey.definition, latest.definition)) {
      throw conflict('surveyOffice.conflict.answered');
    }
    const versionId = newId();
    const number = (latest?.number ?? 0) + 1;
    await tx.insert(surveyVersions).values({
      id: versionId,
      surveyId: survey.id,
      dialogueId,
      number,
      definition: survey.definition,
      publishedBy: staffIdOf(actor),
      publishedAt: now,
    });
    return {
      value: { dialogueId, number },
      events: [{ type: 'survey.published', dialogueId, versionId, number }],
    };
  },
});
