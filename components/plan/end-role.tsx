import { OfficeForm } from '@/components/form/office-form';
import { sv } from '@/lib/text/catalogue';
import type { FormState } from '@/lib/web/form-state';

type Props = {
  action: (state: FormState, form: FormData) => Promise<FormState>;
  assignmentId: string;
  label: string;
};

/** Ends one appointment now. */
export function EndRole({ action, assignmentId, label }: Props) {
  return (
    <OfficeForm
      action={action}
      labels={sv.form}
      idPrefix={`roll-${assignmentId}-`}
      submitLabel={label}
      submitVariant="quiet"
    >
      <input type="hidden" name="assignmentId" value={assignmentId} />
    </OfficeForm>
  );
}
