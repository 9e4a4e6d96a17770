'use server';

import { correctDecision } from '@/lib/decision/correct-decision';
import { recordDecision } from '@/lib/decision/record-decision';
import { reopenPlan } from '@/lib/decision/reopen-plan';
import type { FormState } from '@/lib/web/form-state';
import { submitOffice } from '@/lib/web/office-action';

export async function record(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(
    recordDecision,
    form,
    ({ dialogueId }) => `/kontor/dialoger/${dialogueId}/beslut?sparat=beslut`,
  );
}

export async function correct(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(
    correctDecision,
    form,
    ({ dialogueId }) => `/kontor/dialoger/${dialogueId}/beslut?sparat=rattelse`,
  );
}

export async function reopen(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(reopenPlan, form, ({ dialogueId }) => `/kontor/dialoger/${dialogueId}/plan`);
}
