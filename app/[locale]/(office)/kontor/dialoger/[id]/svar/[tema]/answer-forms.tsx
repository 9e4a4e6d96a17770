import { HiddenKey } from '@/components/form/hidden-key';
import { OfficeForm } from '@/components/form/office-form';
import { TextArea } from '@/components/form/text-area';
import { DispositionFields, dispositionFieldNames } from '@/components/response/disposition-fields';
import { newId } from '@/lib/core/ids';
import type { Answered } from '@/lib/response/model';
import { sv } from '@/lib/text/catalogue';
import { texts } from '@/lib/text/server';
import { adopt, assess } from '../actions';

const say = texts('sv');

type Given = Answered & { body: string; change?: string | null; at: Date };

/** The officials' assessment of a theme, with the disposition they propose. */
export function AssessmentForm({ themeId, given }: { themeId: string; given?: Given }) {
  return (
    <OfficeForm
      key={String(given?.at)}
      action={assess}
      idempotencyKey={newId()}
      labels={sv.form}
      fieldOrder={['body', ...dispositionFieldNames]}
      submitLabel={say('response.theme.saveAssessment')}
    >
      <HiddenKey name="themeId" value={themeId} />
      <TextArea
        name="body"
        label={say('response.theme.assessmentBody')}
        defaultValue={given?.body}
        required
      />
      <DispositionFields given={given} emptyOption={say('response.field.choose')} required say={say} />
    </OfficeForm>
  );
}

/** The political answer to a theme, entered as it was adopted. */
export function AdoptedForm({ themeId, given }: { themeId: string; given?: Given }) {
  return (
    <OfficeForm
      key={String(given?.at)}
      action={adopt}
      idempotencyKey={newId()}
      idPrefix="adopted-"
      labels={sv.form}
      fieldOrder={['body', 'change', ...dispositionFieldNames]}
      submitLabel={say('response.theme.savePolitical')}
    >
      <HiddenKey name="themeId" value={themeId} />
      <TextArea name="body" label={say('response.theme.politicalBody')} defaultValue={given?.body} required />
      <TextArea
        name="change"
        label={say('response.theme.change')}
        defaultValue={given?.change ?? undefined}
        rows={3}
      />
      <DispositionFields given={given} emptyOption={say('response.field.choose')} required say={say} />
    </OfficeForm>
  );
}
