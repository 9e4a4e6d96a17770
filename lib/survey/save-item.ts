import { newId } from '@/lib/core/ids';
import { fieldErrors } from '@/lib/core/perform';
import { conflict, invalid, Refusal } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import { withItem } from './arrange';
import { builtItem } from './build-item';
import { itemInput } from './builder-input';
import { keepDraft, lockSurvey } from './lock-survey';
import { surveyItem } from './model';
import { surveyPolicy } from './policy';
import { placeOf, topicsLeft } from './rules';
import { seenOf } from './seen';

/** Writes one question or section of the survey, a new one last on its page. */
export const saveItem = defineUseCase({
  name: 'survey.save-item',
  input: itemInput,
  load: (tx, { dialogueId }) => lockSurvey(tx, dialogueId),
  allow: surveyPolicy.write,
  run: async (circumstances, input) => {
    const { dialogueId, itemId, pageId, seen } = input;
    const definition = circumstances.subject.survey?.definition;
    if (!definition) throw new Refusal('missing');
    const before = itemId ? placeOf(definition, itemId)?.item : undefined;
    if (itemId && !before) throw conflict('surveyOffice.conflict.gone');
    if (before && (seenOf(before) !== seen || before.kind !== input.kind)) {
      throw conflict('surveyOffice.conflict.changed');
    }
    const built = surveyItem.safeParse(builtItem(input, itemId ?? newId()));
    if (!built.success) throw new Refusal('invalid', undefined, fieldErrors(built.error.issues));
    if (built.data.kind === 'background' && !before && !topicsLeft(definition).includes(built.data.topic)) {
      throw invalid({ topic: 'surveyOffice.error.sameTopic' });
    }
    const next = withItem(definition, built.data, pageId);
    if (!next) throw conflict('surveyOffice.conflict.gone');
    const revision = await keepDraft(circumstances, next);
    return {
      value: { dialogueId, itemId: built.data.id },
      events: [{ type: 'survey.saved', dialogueId, revision }],
    };
  },
});
