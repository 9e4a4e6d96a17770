'use server';

import { addTheme } from '@/lib/analysis/add-theme';
import { rewordTheme } from '@/lib/analysis/reword-theme';
import type { FormState } from '@/lib/web/form-state';
import { submitOffice } from '@/lib/web/office-action';

const bookOf = (dialogueId: string) => `/kontor/dialoger/${dialogueId}/teman`;

export async function add(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(addTheme, form, ({ dialogueId }) => bookOf(dialogueId));
}

export async function reword(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(rewordTheme, form, ({ dialogueId, themeId }) => `${bookOf(dialogueId)}/${themeId}`);
}
