'use server';

import { adoptAnswer, adoptPairAnswer } from '@/lib/report/adopt-answer';
import { reviewAnswers } from '@/lib/report/review-answers';
import { assessTheme } from '@/lib/response/assess-theme';
import { proposeForPair } from '@/lib/response/propose-for-pair';
import type { FormState } from '@/lib/web/form-state';
import { submitOffice } from '@/lib/web/office-action';

/** The theme again, which says that it is saved and leads to the next one. */
const themeOf = (dialogueId: string, themeId: string) =>
  `/kontor/dialoger/${dialogueId}/svar/${themeId}?sparad=1`;

export async function assess(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(assessTheme, form, ({ dialogueId, themeId }) => themeOf(dialogueId, themeId));
}

export async function adopt(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(adoptAnswer, form, ({ dialogueId, themeId }) => themeOf(dialogueId, themeId));
}

export async function propose(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(proposeForPair, form, ({ dialogueId }) =>
    themeOf(dialogueId, String(form.get('themeId'))),
  );
}

export async function adoptForPair(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(adoptPairAnswer, form, ({ dialogueId }) =>
    themeOf(dialogueId, String(form.get('themeId'))),
  );
}

export async function letStand(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(
    reviewAnswers,
    form,
    ({ dialogueId }) => `/kontor/dialoger/${dialogueId}/svar/se-over?sparad=1`,
  );
}
