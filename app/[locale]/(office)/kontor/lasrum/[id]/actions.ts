'use server';

import { keepNote } from '@/lib/reading/keep-note';
import { markForDiscussion } from '@/lib/reading/mark-for-discussion';
import { recordReading } from '@/lib/reading/record-reading';
import type { FormState } from '@/lib/web/form-state';
import { submitOffice } from '@/lib/web/office-action';

const room = (dialogueId: string) => `/kontor/lasrum/${dialogueId}`;

export async function readOn(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(recordReading, form, ({ dialogueId, next }) =>
    next ? `${room(dialogueId)}/${next}` : room(dialogueId),
  );
}

export async function mark(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(
    markForDiscussion,
    form,
    ({ dialogueId, contributionId }) => `${room(dialogueId)}/${contributionId}?klart=markering#markering`,
  );
}

export async function keep(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(
    keepNote,
    form,
    ({ dialogueId, contributionId }) => `${room(dialogueId)}/${contributionId}?klart=anteckning#anteckning`,
  );
}
