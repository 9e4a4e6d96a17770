import { OfficeForm } from '@/components/form/office-form';
import { TextArea } from '@/components/form/text-area';
import { ProseSection } from '@/components/page/layout';
import { Notice } from '@/components/ui/notice';
import type { ContributionToRead } from '@/lib/reading/queries';
import { sv } from '@/lib/text/catalogue';
import type { Say } from '@/lib/text/server';
import { About } from './about';
import type { ReadingAction } from './reading-action';

type Props = {
  action: ReadingAction;
  dialogueId: string;
  contribution: ContributionToRead;
  /** The note was just kept or taken away. */
  done: boolean;
  say: Say;
};

/** The reader's own note, which nobody else reads. */
export function OwnNote({ action, dialogueId, contribution: { id, note }, done, say }: Props) {
  return (
    <ProseSection id="anteckning" heading={say('reading.note.heading')}>
      {done ? (
        <Notice
          kind="success"
          headingLevel={3}
          heading={say(note === null ? 'reading.note.removed' : 'reading.note.saved')}
          announce
        />
      ) : null}
      <OfficeForm
        action={action}
        labels={sv.form}
        idPrefix="note-"
        fieldOrder={['body']}
        submitLabel={say('reading.note.save')}
        submitVariant="secondary"
      >
        <About dialogueId={dialogueId} contributionId={id} />
        <TextArea
          name="body"
          label={say('reading.note.label')}
          hint={say('reading.note.hint')}
          defaultValue={note ?? ''}
          rows={4}
          limit={4000}
        />
      </OfficeForm>
    </ProseSection>
  );
}
