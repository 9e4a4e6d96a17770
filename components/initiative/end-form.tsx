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
      <EndFields organ={organ} say={say} />
    </OfficeForm>
  );
}

type EndFieldsProps = {
  organ: string;
  /** What was recorded, where it is to be mended. */
  recorded?: { publicReason: string; decidedOn: string; paragraph: string | null };
  say: Say;
};

/** How an initiative ended, field by field. */
export function EndFields({ organ, recorded, say }: EndFieldsProps) {
  return (
    <>
      <TextArea
        name="publicReason"
        label={say('initiative.end.publicReason')}
        hint={say('initiative.end.publicReasonHint')}
        defaultValue={recorded?.publicReason}
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
      <DateInput
        name="decidedOn"
        label={say('initiative.end.decidedOn')}
        defaultValue={recorded?.decidedOn}
        required
      />
      <TextInput
        name="paragraph"
        label={say('initiative.end.paragraph')}
        hint={say('initiative.end.paragraphHint')}
        defaultValue={recorded?.paragraph ?? undefined}
        width="short"
      />
    </>
  );
}
