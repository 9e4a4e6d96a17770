import { FormMachinery } from '@/components/contribution/form-machinery';
import type { Reader } from '@/components/dialogue/reader';
import { Button } from '@/components/ui/button';

type Props = { action: string; formKey: string; opened: string; reader: Reader };

/** One button. What pressing it means stands beside it. */
export function SupportForm({ action, formKey, opened, reader }: Props) {
  return (
    <form className="form" action={action} method="post">
      <FormMachinery {...{ formKey, opened, reader }} />
      <p>
        <Button variant="primary">{reader.say('proposal.support.submit')}</Button>
      </p>
    </form>
  );
}
