import { OfficeForm } from '@/components/form/office-form';
import { TextArea } from '@/components/form/text-area';
import { Details } from '@/components/ui/details';
import { Quote } from '@/components/ui/quote';
import type { OfficeAnswer } from '@/lib/contribution/conversation-queries';
import { writtenOut } from '@/lib/core/time';
import { sv } from '@/lib/text/catalogue';
import { texts } from '@/lib/text/server';
import type { FormState } from '@/lib/web/form-state';

const say = texts('sv');

type Props = {
  answers: readonly OfficeAnswer[];
  formKey: () => string;
  /** Takes one back, for those who may. */
  action?: (state: FormState, form: FormData) => Promise<FormState>;
};

/** Every answer that was given in public, also those that were taken back. */
export function GivenAnswers({ answers, formKey, action }: Props) {
  if (answers.length === 0) return <p>{say('answering.none')}</p>;
  return answers.map((answer) => (
    <div key={answer.id}>
      <Quote segments={[{ text: answer.body }]} attribution={attribution(answer)} />
      {action && !answer.retractedAt ? (
        <Details summary={say('answering.takeBack.summary')}>
          <OfficeForm
            action={action}
            idempotencyKey={formKey()}
            idPrefix={`ta-${answer.id}-`}
            labels={sv.form}
            fieldOrder={['reason']}
            submitLabel={say('answering.takeBack.submit')}
            submitVariant="danger"
          >
            <input type="hidden" name="answerId" value={answer.id} />
            <TextArea
              name="reason"
              label={say('answering.takeBack.reason')}
              hint={say('answering.takeBack.reasonHint')}
              rows={2}
              limit={400}
              required
            />
          </OfficeForm>
        </Details>
      ) : null}
    </div>
  ));
}

function attribution({ name, role, committee, writtenAt, retractedAt, retractedReason }: OfficeAnswer) {
  const when = writtenOut(writtenAt, 'sv', true);
  const signed = say('answering.signed', { name, role: say(`answering.role.${role}`), committee, when });
  if (!retractedAt) return signed;
  const takenBack = { when: writtenOut(retractedAt, 'sv', true), reason: retractedReason ?? '' };
  return `${signed}. ${say('answering.takenBack', takenBack)}`;
}
