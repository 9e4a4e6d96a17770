'use server';

import { archiveDialogue } from '@/lib/followup/archive-dialogue';
import { evaluateDialogue } from '@/lib/followup/evaluate-dialogue';
import type { FormState } from '@/lib/web/form-state';
import { submitOffice } from '@/lib/web/office-action';

const pageOf = ({ dialogueId }: { dialogueId: string }) => `/kontor/dialoger/${dialogueId}/utvardering`;

export async function save(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(evaluateDialogue, form, pageOf);
}

export async function archive(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(archiveDialogue, form, pageOf);
}
