import { OfficeForm } from '@/components/form/office-form';
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
  /** The mark was just set or taken away. */
  done: boolean;
  say: Say;
};

/** Puts the contribution on the nämnd's list to talk about. */
export function DiscussionMark({ action, dialogueId, contribution, done, say }: Props) {
  const { id, marked, markedByMe } = contribution;
  return (
    <ProseSection id="markering" heading={say('reading.mark.heading')}>
      {done ? (
        <Notice
          kind="success"
          headingLevel={3}
          heading={say(markedByMe ? 'reading.mark.marked' : 'reading.mark.unmarked')}
          announce
        />
      ) : null}
      {markedByMe && !done ? <p>{say('reading.mark.mine')}</p> : null}
      {marked && !markedByMe ? <p>{say('reading.mark.others')}</p> : null}
      <OfficeForm
        action={action}
        labels={sv.form}
        idPrefix="mark-"
        submitLabel={say(markedByMe ? 'reading.mark.unmark' : 'reading.mark.mark')}
        submitVariant="secondary"
        submitNote={say('reading.mark.what')}
      >
        <About dialogueId={dialogueId} contributionId={id} />
        <input type="hidden" name="wanted" value={markedByMe ? 'no' : 'yes'} />
      </OfficeForm>
    </ProseSection>
  );
}
