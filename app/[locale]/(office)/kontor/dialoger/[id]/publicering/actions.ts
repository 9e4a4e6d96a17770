'use server';

import { cancelDialogue } from '@/lib/publication/cancel-dialogue';
import { closeEarly } from '@/lib/publication/close-early';
import { extendDialogue } from '@/lib/publication/extend-dialogue';
import type { PublicAct } from '@/lib/publication/model';
import { pauseDialogue } from '@/lib/publication/pause-dialogue';
import { publishDialogue } from '@/lib/publication/publish-dialogue';
import { renameDialogue } from '@/lib/publication/rename-dialogue';
import { resumeDialogue } from '@/lib/publication/resume-dialogue';
import type { FormState } from '@/lib/web/form-state';
import { submitOffice } from '@/lib/web/office-action';

/** The page again, which says what has been done. */
const after =
  (act: PublicAct) =>
  ({ dialogueId }: { dialogueId: string }) =>
    `/kontor/dialoger/${dialogueId}/publicering?gjort=${act}`;

export async function publish(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(publishDialogue, form, after('publish'));
}

export async function pause(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(pauseDialogue, form, after('pause'));
}

export async function resume(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(resumeDialogue, form, after('resume'));
}

export async function extend(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(extendDialogue, form, after('extend'));
}

export async function shorten(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(closeEarly, form, after('closeEarly'));
}

export async function cancel(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(cancelDialogue, form, after('cancel'));
}

export async function rename(_: FormState, form: FormData): Promise<FormState> {
  // Made anew where it stands: the name above the ways of the dialogue is the layout's.
  return submitOffice(renameDialogue, form, () => undefined);
}
