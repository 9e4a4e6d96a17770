import { eq } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import {
  publicSurveys,
  residentAnswers,
  residentBackgrounds,
  residentResponses,
  residentSurveyTexts,
} from '@/db/public-survey';
import { forgetDraft } from '@/lib/contribution/draft';
import { contributionPolicy } from '@/lib/contribution/policy';
import { earlierSending } from '@/lib/contribution/receipt';
import { lockTakingDialogue, storeSubmission, storeTexts } from '@/lib/contribution/store-sent';
import { conflict, invalid } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import { isEmpty, readAnswers } from './answers';
import { printOf } from './seen';
import { printOfAnswers, surveyDraft, surveyIdentity } from './sending';
import { type SubmitInput, submitInput } from './submit-input';

/**
 * A resident sends a whole survey and gets one receipt. What was chosen is stored for counting; what was
 * written becomes contributions for the municipality, which wait for a moderator like everything else. Nothing of it stays in a draft.
 */
export const submitSurvey = defineUseCase({
  name: 'survey.submit-survey',
  input: submitInput,
  replay: async (db, input) => (await earlierSending(db, identityOf(input))).receipt,
  load: lockAskedSurvey,
  allow: contributionPolicy.send,
  run: async ({ tx, now, subject }, input) => {
    const { id: dialogueId, survey } = subject;
    if (printOf(survey.definition) !== input.asked) throw conflict('survey.conflict.newVersion');
    const { pages } = survey.definition;
    const { given, errors } = readAnswers(
      pages.flatMap(({ items }) => items),
      { ...input.before, ...input.values },
    );
    if (Object.keys(errors).length > 0) throw invalid(errors);
    if (isEmpty(given)) throw invalid({ form: 'survey.error.empty' });
    const { language, opened, website } = input;
    const identity = identityOf(input);
    const receipt = await storeSubmission(tx, now, { dialogueId, identity, language, opened, website });
    const { submissionId } = receipt;
    const { versionId } = survey;
    await tx.insert(residentResponses).values({ submissionId, versionId });
    if (given.choices.length > 0) {
      await tx
        .insert(residentAnswers)
        .values(given.choices.map((choice) => ({ submissionId, versionId, ...choice })));
    }
    if (given.background.length > 0) {
      await tx
        .insert(residentBackgrounds)
        .values(given.background.map(({ topic, answer }) => ({ submissionId, question: topic, answer })));
    }
    const texts = given.texts.map(({ text }) => ({
      kind: 'answer' as const,
      audience: 'municipality' as const,
      text,
    }));
    const ids = await storeTexts(tx, now, { submissionId, dialogueId, language }, texts);
    const answered = given.texts.flatMap(({ questionId, other }, at) => {
      const contributionId = ids[at];
      return contributionId ? [{ contributionId, versionId, questionId, other }] : [];
    });
    if (answered.length > 0) await tx.insert(residentSurveyTexts).values(answered);
    if (input.draft) await forgetDraft(tx, surveyDraft, input.draft);
    return { value: receipt, events: [{ type: 'submission.received', dialogueId, submissionId }] };
  },
});

function identityOf({ before, ...input }: SubmitInput) {
  return surveyIdentity({ ...input, before: printOfAnswers(input.key, before) });
}

/** The survey that a dialogue asks, the dialogue kept from closing and the survey from changing meanwhile. */
async function lockAskedSurvey(tx: Transaction, { slug }: SubmitInput, now: Date) {
  const dialogue = await lockTakingDialogue(tx, slug, now);
  if (!dialogue) return undefined;
  const [survey] = await tx
    .select({ versionId: publicSurveys.versionId, definition: publicSurveys.definition })
    .from(publicSurveys)
    .where(eq(publicSurveys.dialogueId, dialogue.id));
  return survey && { ...dialogue, survey };
}
