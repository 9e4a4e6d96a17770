import { OfficeForm } from '@/components/form/office-form';
import { TextArea } from '@/components/form/text-area';
import { sv } from '@/lib/text/catalogue';
import type { FormState } from '@/lib/web/form-state';

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  ids: { dialogueId: string; principleId: string; prefix: string; key: string };
  texts: { title: string; words: string; hint?: string; submit: string };
  defaultValue?: string;
};

/** Words about one principle: to attest it, to override it, or to take that back. */
export function StatementForm({ action, ids, texts, defaultValue }: Props) {
  return (
    <OfficeForm
      action={action}
      labels={sv.form}
      idempotencyKey={ids.key}
      idPrefix={`${ids.prefix}-`}
      fold={texts.title}
      fieldOrder={['words']}
      submitLabel={texts.submit}
      submitVariant="secondary"
    >
      <input type="hidden" name="dialogueId" value={ids.dialogueId} />
      <input type="hidden" name="principleId" value={ids.principleId} />
      <TextArea
        name="words"
        label={texts.words}
        hint={texts.hint}
        defaultValue={defaultValue}
        rows={4}
        required
      />
    </OfficeForm>
  );
}
