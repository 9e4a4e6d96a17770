import { OfficeForm } from '@/components/form/office-form';
import { SubmitBar } from '@/components/form/submit-bar';
import { SubmitButton } from '@/components/form/submit-button';
import { TextArea } from '@/components/form/text-area';
import type { ContributionToRead } from '@/lib/reading/queries';
import { sv } from '@/lib/text/catalogue';
import type { Say } from '@/lib/text/server';
import { About } from './about';
import type { ReadingAction } from './reading-action';

type Props = {
  action: ReadingAction;
  dialogueId: string;
  contribution: ContributionToRead;
  isRead: boolean;
  /** What is left to read after this one. */
  next: string | undefined;
  say: Say;
};

/**
 * What a reader does with a text: says that it is read and goes on, puts it on the nämnd's list to talk about,
 * writes something for nobody else. One form, so that what is written goes along with whatever is pressed.
 */
export function ReadingForm({ action, dialogueId, contribution, isRead, next, say }: Props) {
  const { id, marked, markedByMe, note } = contribution;
  const standing = markedByMe ? 'mine' : marked ? 'others' : 'none';
  return (
    <div className="grid gap-4">
      {isRead ? <p>{say('reading.read.isRead')}</p> : null}
      <OfficeForm
        action={action}
        labels={sv.form}
        idPrefix="note-"
        fieldOrder={['body']}
        submitLabel={say('reading.note.save')}
        submitVariant="secondary"
      >
        <About dialogueId={dialogueId} contributionId={id} />
        <input type="hidden" name="next" value={next ?? ''} />
        <input type="hidden" name="wanted" value={markedByMe ? 'no' : 'yes'} />
        {/* What a press changes, seen where it is pressed and with its room kept: nothing slides under a finger. */}
        <p role="status" className="min-h-[2lh] sm:min-h-[1lh]">
          {say(`reading.mark.${standing}`)}
        </p>
        {isRead ? (
          <SubmitBar variant="secondary" name="then" value="mark" label={markLabel(contribution, say)} />
        ) : (
          <SubmitBar
            name="then"
            value="read"
            label={say(next ? 'reading.read.readOn' : 'reading.read.readLast')}
          >
            <SubmitButton name="then" value="mark">
              {markLabel(contribution, say)}
            </SubmitButton>
          </SubmitBar>
        )}
        <p className="text-ink-soft">{say('reading.mark.what')}</p>
        <TextArea
          name="body"
          label={say('reading.note.label')}
          hint={say('reading.note.hint')}
          defaultValue={note ?? ''}
          rows={4}
          limit={4000}
        />
      </OfficeForm>
    </div>
  );
}

const markLabel = ({ markedByMe }: ContributionToRead, say: Say) =>
  say(markedByMe ? 'reading.mark.unmark' : 'reading.mark.mark');
