'use server';

import { noteInAddress } from '@/components/reading/note-kept';
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
      return submitOffice(
        recordReading,
        form,
        ({ dialogueId, next, note }) => `${room(dialogueId)}${next ? `/${next}` : ''}${noteInAddress(note)}`,
      );
    case 'mark':
      return mark(form);
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

/** That it is marked stands beside the button; what is said under the form is about a note that went along. */
async function mark(form: FormData): Promise<FormState> {
  let done: TextKey | undefined;
  const state = await submitOffice(markForDiscussion, form, ({ note }) => {
    done = note && `reading.note.${note}`;
    return undefined;
  });
  return done ? inPlace(state, done) : state;
}

/** Who writes beside a text stays where they are in it: what was done is said in the form. */
function inPlace(state: FormState, done: TextKey): FormState {
  return state.errors || state.unanswered ? state : { message: say(done) };
}
