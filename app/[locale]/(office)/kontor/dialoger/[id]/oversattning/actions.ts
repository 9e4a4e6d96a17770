'use server';

import { publishTranslation } from '@/lib/translation/publish-translation';
import type { FormState } from '@/lib/web/form-state';
import { submitOffice } from '@/lib/web/office-action';

export async function publishTexts(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(
    publishTranslation,
    form,
    ({ dialogueId, part, language }) =>
      `/kontor/dialoger/${dialogueId}/oversattning/${language}?${part === 'page' ? '' : `del=${part}&`}sparat=1`,
  );
}
