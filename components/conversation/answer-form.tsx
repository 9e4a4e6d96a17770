import { RadioGroup } from '@/components/form/choices';
import { OfficeForm } from '@/components/form/office-form';
import { TextArea } from '@/components/form/text-area';
import { type AnsweringRole, answeringLanguages, longestAnswer } from '@/lib/contribution/model';
import { sv } from '@/lib/text/catalogue';
import { texts } from '@/lib/text/server';
import type { FormState } from '@/lib/web/form-state';

const say = texts('sv');

type Props = {
  contributionId: string;
  /** The language of what is answered. */
  language: string;
  signed: { name: string; role: AnsweringRole; committee: string };
  formKey: string;
  action: (state: FormState, form: FormData) => Promise<FormState>;
};

/** Answering in public, under one's own name. */
export function AnswerForm({ contributionId, language, signed, formKey, action }: Props) {
  const { name, role, committee } = signed;
  return (
    <OfficeForm
      action={action}
      idempotencyKey={formKey}
      labels={sv.form}
      fieldOrder={['body']}
      submitLabel={say('answering.form.submit')}
      submitNote={say('answering.form.signedAs', { name, role: say(`answering.role.${role}`), committee })}
    >
      <p>{say('answering.form.lead')}</p>
      <input type="hidden" name="contributionId" value={contributionId} />
      <TextArea
        name="body"
        label={say('answering.form.body')}
        hint={say('answering.form.bodyHint', { count: longestAnswer.toLocaleString('sv-SE') })}
        rows={7}
        limit={longestAnswer}
        required
      />
      <RadioGroup
        name="language"
        label={say('answering.form.language')}
        hint={say('answering.form.languageHint')}
        options={answeringLanguages.map((value) => ({ value, label: say(`answering.language.${value}`) }))}
        defaultValue={language === 'en' ? 'en' : 'sv'}
        required
      />
    </OfficeForm>
  );
}
