'use server';

import { keepNote } from '@/lib/reading/keep-note';
import { markForDiscussion } from '@/lib/reading/mark-for-discussion';
import { recordReading } from '@/lib/reading/record-reading';
import type { TextKey } from '@/lib/text/keys';
import { texts } from '@/lib/text/server';
import type { FormState } from '@/lib/web/form-state';
import { submitOffice } from '@/lib/web/office-action';

const say = texts('sv');
const room = (dialogueId: string) => `/kontor/lasrum/${dialogueId}`;

/** The reader's form: whichever of its buttons is pressed, the note that stands in it is kept. */
export async function write(state: FormState, form: FormData): Promise<FormState> {
  switch (form.get('then')) {
    case 'read':
      return submitOffice(recordReading, form, ({ dialogueId, next }) =>
        next ? `${room(dialogueId)}/${next}` : room(dialogueId),
      );
    case 'mark':
      return inPlace(
        await submitOffice(markForDiscussion, form, () => undefined),
        form.get('wanted') === 'yes' ? 'reading.mark.marked' : 'reading.mark.unmarked',
      );
    default:
      return keep(state, form);
  }
}

export async function keep(_: FormState, form: FormData): Promise<FormState> {
  return inPlace(
    await submitOffice(keepNote, form, () => undefined),
    String(form.get('body')).trim() === '' ? 'reading.note.removed' : 'reading.note.saved',
  );
}

/** Who writes beside a text stays where they are in it: what was done is said in the form. */
function inPlace(state: FormState, done: TextKey): FormState {
  return state.errors || state.unanswered ? state : { message: say(done) };
}
