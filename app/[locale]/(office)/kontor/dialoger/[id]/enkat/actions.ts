'use server';

import { arrangeSurvey } from '@/lib/survey/arrange-survey';
import { publishSurvey } from '@/lib/survey/publish-survey';
import { saveItem } from '@/lib/survey/save-item';
import { saveSurvey } from '@/lib/survey/save-survey';
import type { FormState } from '@/lib/web/form-state';
import { submitOffice } from '@/lib/web/office-action';

const surveyOf = (dialogueId: string) => `/kontor/dialoger/${dialogueId}/enkat`;

export async function saveHead(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(saveSurvey, form, ({ dialogueId }) => surveyOf(dialogueId));
}

export async function saveQuestion(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(saveItem, form, ({ dialogueId, itemId }) => `${surveyOf(dialogueId)}#f-${itemId}`);
}

/** A step up, down or to a new page is taken in place; what is taken away takes its buttons along. */
export async function arrange(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(arrangeSurvey, form, ({ dialogueId, act, revision }) =>
    act === 'up' || act === 'down' || act === 'addPage'
      ? undefined
      : `${surveyOf(dialogueId)}?utkast=${revision}`,
  );
}

export async function publish(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(
    publishSurvey,
    form,
    ({ dialogueId, number }) => `${surveyOf(dialogueId)}?publicerad=${number}`,
  );
}
