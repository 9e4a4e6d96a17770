import { newId } from '@/lib/core/ids';
import { conflict, Refusal } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import { arranged } from './arrange';
import { arrangeInput } from './builder-input';
import { keepDraft, lockSurvey } from './lock-survey';
import { surveyPolicy } from './policy';

/** One press of a button: a question up, down or away, a page more or less, or back to what is published. */
export const arrangeSurvey = defineUseCase({
  name: 'survey.arrange-survey',
  input: arrangeInput,
  load: (tx, { dialogueId }) => lockSurvey(tx, dialogueId),
  allow: surveyPolicy.write,
  run: async (circumstances, { dialogueId, act, target }) => {
    const { survey, latest } = circumstances.subject;
    if (!survey) throw new Refusal('missing');
    const next =
      act === 'restore' ? latest?.definition : arranged(survey.definition, act, target ?? '', newId());
    if (!next) throw conflict('surveyOffice.conflict.gone');
    const revision = await keepDraft(circumstances, next);
    return {
      value: { dialogueId, act, revision },
      events: [{ type: 'survey.saved', dialogueId, revision }],
    };
  },
});
