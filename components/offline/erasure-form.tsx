import { CheckboxGroup, RadioGroup } from '@/components/form/choices';
import { OfficeForm } from '@/components/form/office-form';
import { TextArea } from '@/components/form/text-area';
import { disclosedText } from '@/lib/contribution/copy';
import type { Disclosed } from '@/lib/contribution/disclosure';
import { sv } from '@/lib/text/catalogue';
import type { Say } from '@/lib/text/server';
import type { FormState } from '@/lib/web/form-state';

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  items: readonly Disclosed[];
  idempotencyKey: string;
  say: Say;
  children: React.ReactNode;
};

/** Which of the texts of one receipt go, on what ground, and why. */
export function ErasureForm({ action, items, idempotencyKey, say, children }: Props) {
  return (
    <OfficeForm
      action={action}
      labels={sv.form}
      idempotencyKey={idempotencyKey}
      fieldOrder={['contributionIds', 'ground', 'reason']}
      submitLabel={say('offline.erase.submit')}
      submitVariant="danger"
      actions={<a href="?">{say('offline.erase.again')}</a>}
    >
      {children}
      <CheckboxGroup
        name="contributionIds"
        label={say('offline.erase.chosen')}
        options={items.map((item, index) => ({
          value: item.id,
          label: say('offline.erase.textOf', { n: index + 1, text: disclosedText(item, say) }),
        }))}
        required
      />
      <RadioGroup
        name="ground"
        label={say('offline.erase.ground')}
        options={(['erasure', 'disposal'] as const).map((value) => ({
          value,
          label: say(`offline.erase.${value}`),
        }))}
        required
      />
      <TextArea
        name="reason"
        label={say('offline.erase.reason')}
        hint={say('offline.erase.reasonHint')}
        limit={1000}
        rows={4}
        required
      />
    </OfficeForm>
  );
}
