import { DateInput } from '@/components/form/date-input';
import { Select } from '@/components/form/select';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import { type Answered, dispositions } from '@/lib/response/model';
import type { Say } from '@/lib/text/server';

export const dispositionFieldNames = ['disposition', 'reason', 'forwardedTo', 'deferredUntil'] as const;

type Props = {
  given?: Answered;
  /** The empty choice: that one has to be made, or that the pair follows its theme. */
  emptyOption: string;
  required?: boolean;
  say: Say;
};

/** What becomes of it, with what each disposition owes to those who wrote. */
export function DispositionFields({ given, emptyOption, required, say }: Props) {
  return (
    <>
      <Select
        name="disposition"
        label={say('response.field.disposition')}
        options={dispositions.map((value) => ({ value, label: say(`response.disposition.${value}`) }))}
        emptyOption={emptyOption}
        defaultValue={given?.disposition ?? undefined}
        required={required}
      />
      <TextArea
        name="reason"
        label={say('response.field.reason')}
        hint={say('response.field.reasonHint')}
        defaultValue={given?.reason ?? undefined}
        rows={3}
        required="sometimes"
      />
      <TextInput
        name="forwardedTo"
        label={say('response.field.forwardedTo')}
        hint={say('response.field.forwardedToHint')}
        defaultValue={given?.forwardedTo ?? undefined}
        required="sometimes"
      />
      <DateInput
        name="deferredUntil"
        label={say('response.field.deferredUntil')}
        hint={say('response.field.deferredUntilHint')}
        defaultValue={given?.deferredUntil ?? undefined}
        required="sometimes"
      />
    </>
  );
}
