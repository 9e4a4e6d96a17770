import { DateInput } from '@/components/form/date-input';
import { OfficeForm } from '@/components/form/office-form';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import { sv } from '@/lib/text/catalogue';
import type { Say } from '@/lib/text/server';
import type { FormState } from '@/lib/web/form-state';

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  dialogueId: string;
  organ: string;
  idempotencyKey: string;
  submitLabel: string;
  say: Say;
};

/** Why there will be no dialogue: who decided, when, where it stands, and what residents will read. */
export function EndForm({ action, dialogueId, organ, idempotencyKey, submitLabel, say }: Props) {
  return (
    <OfficeForm
      action={action}
      labels={sv.form}
      idempotencyKey={idempotencyKey}
      idPrefix="avslut-"
      fieldOrder={['publicReason', 'organ', 'decidedOn', 'paragraph']}
      submitLabel={submitLabel}
      submitVariant="danger"
    >
      <input type="hidden" name="dialogueId" value={dialogueId} />
      <TextArea
        name="publicReason"
        label={say('initiative.end.publicReason')}
        hint={say('initiative.end.publicReasonHint')}
        rows={5}
        required
      />
      <TextInput
        name="organ"
        label={say('initiative.end.organ')}
        hint={say('initiative.end.organHint')}
        defaultValue={organ}
        required
      />
      <DateInput name="decidedOn" label={say('initiative.end.decidedOn')} required />
      <TextInput
        name="paragraph"
        label={say('initiative.end.paragraph')}
        hint={say('initiative.end.paragraphHint')}
        width="short"
      />
    </OfficeForm>
  );
}
