'use server';

import { moderateContribution } from '@/lib/contribution/moderate-contribution';
import type { FormState } from '@/lib/web/form-state';
import { submitOffice } from '@/lib/web/office-action';

/** Keeps the verdict and goes on to the next text. */
export async function saveVerdict(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(
    moderateContribution,
    form,
    ({ dialogueId }) => `/kontor/dialoger/${dialogueId}/granskning`,
  );
}
