'use server';

import { recordMatterDecision } from '@/lib/report/record-matter-decision';
import type { FormState } from '@/lib/web/form-state';
import { submitOffice } from '@/lib/web/office-action';

export async function record(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(
    recordMatterDecision,
    form,
    ({ dialogueId }) => `/kontor/dialoger/${dialogueId}/beslut-i-sak`,
  );
}
