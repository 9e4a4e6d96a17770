'use server';

import { keepNote } from '@/lib/reading/keep-note';
import { markForDiscussion } from '@/lib/reading/mark-for-discussion';
import { recordReading } from '@/lib/reading/record-reading';
import type { FormState } from '@/lib/web/form-state';
import { submitOffice } from '@/lib/web/office-action';

const room = (dialogueId: string) => `/kontor/lasrum/${dialogueId}`;

/** The reader's form: whichever of its buttons is pressed, the note that stands in it is kept. */
export async function write(state: FormState, form: FormData): Promise<FormState> {
  switch (form.get('then')) {
    case 'read':
      return submitOffice(recordReading, form, ({ dialogueId, next }) =>
        next ? `${room(dialogueId)}/${next}` : room(dialogueId),
      );
    case 'mark':
      return submitOffice(
        markForDiscussion,
        form,
        ({ dialogueId, contributionId }) => `${room(dialogueId)}/${contributionId}?klart=markering#vidare`,
      );
    default:
      return keep(state, form);
  }
}

export async function keep(_: FormState, form: FormData): Promise<FormState> {
  return submitOffice(
    keepNote,
    form,
    ({ dialogueId, contributionId }) => `${room(dialogueId)}/${contributionId}?klart=anteckning#vidare`,
  );
}
