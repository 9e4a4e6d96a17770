import { OfficeForm } from '@/components/form/office-form';
import { sv } from '@/lib/text/catalogue';
import type { Say } from '@/lib/text/server';
import { About } from './about';
import type { ReadingAction } from './reading-action';

type Props = {
  action: ReadingAction;
  dialogueId: string;
  contributionId: string;
  /** What is left to read after this one. */
  next: string | undefined;
  say: Say;
};

/** Says that the text is read, and goes on. */
export function ReadOn({ action, next, say, ...about }: Props) {
  return (
    <div data-read-on>
      <OfficeForm
        action={action}
        labels={sv.form}
        idPrefix="read-"
        submitLabel={say(next ? 'reading.read.readOn' : 'reading.read.readLast')}
        submitVariant="primary"
      >
        <About {...about} />
        <input type="hidden" name="next" value={next ?? ''} />
      </OfficeForm>
    </div>
  );
}
