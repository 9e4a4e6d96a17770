import { OfficeForm } from '@/components/form/office-form';
import { ItemList, ListItem } from '@/components/ui/list-item';
import { writtenOut } from '@/lib/core/time';
import type { OwnNote } from '@/lib/reading/queries';
import { sv } from '@/lib/text/catalogue';
import type { Say } from '@/lib/text/server';
import { About } from './about';
import { OwnWords } from './own-words';
import type { ReadingAction } from './reading-action';
import { WhatItAnswers } from './what-it-answers';

type Props = { dialogueId: string; notes: readonly OwnNote[]; remove: ReadingAction; say: Say };

/** The reader's notes, each with what it is about; one whose contribution is gone can be taken away here. */
export function NoteList({ dialogueId, notes, remove, say }: Props) {
  return (
    <ItemList label={say('reading.notes.title')}>
      {notes.map(({ id, note, writtenAt, body, language, readable, ...answering }) => (
        <ListItem
          key={id}
          title={writtenOut(writtenAt, 'sv', true)}
          href={readable ? `/kontor/lasrum/${dialogueId}/${id}` : undefined}
        >
          <p className="whitespace-pre-line">{note}</p>
          {readable && body !== null ? (
            <div className="mt-3 border-s-2 border-rule ps-4 text-ink-soft">
              <WhatItAnswers answering={answering} say={say} />
              <OwnWords body={body} language={language} say={say} />
            </div>
          ) : (
            <OfficeForm
              action={remove}
              labels={sv.form}
              idPrefix={`note-${id}-`}
              submitLabel={say('reading.notes.remove')}
              submitVariant="secondary"
              submitNote={say('reading.notes.gone')}
            >
              <About dialogueId={dialogueId} contributionId={id} />
              <input type="hidden" name="body" value="" />
            </OfficeForm>
          )}
        </ListItem>
      ))}
    </ItemList>
  );
}
