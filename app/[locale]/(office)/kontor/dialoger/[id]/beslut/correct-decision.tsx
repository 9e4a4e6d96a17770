import { MinutesFields, minutesFields } from '@/components/decision/minutes-fields';
import { OfficeForm } from '@/components/form/office-form';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import { newId } from '@/lib/core/ids';
import type { DecisionOnPage } from '@/lib/decision/queries';
import { sv } from '@/lib/text/catalogue';
import type { Say } from '@/lib/text/server';
import { correct } from './actions';

type Props = { decision: DecisionOnPage; today: string; say: Say };

/** A typing error in a recorded decision: everything but what it binds. */
export function CorrectDecision({ decision, today, say }: Props) {
  return (
    <OfficeForm
      key={decision.corrections.length}
      action={correct}
      idempotencyKey={newId()}
      labels={sv.form}
      fieldOrder={[...minutesFields('reason', 'conditions'), 'because']}
      idPrefix={`c-${decision.id}-`}
      fold={say('decision.correct.heading')}
      submitLabel={say('decision.correct.submit')}
      submitVariant="secondary"
      submitNote={say('decision.correct.note')}
    >
      <input type="hidden" name="decisionId" value={decision.id} />
      <p>{say('decision.correct.lead')}</p>
      <MinutesFields
        organ={decision.organ}
        registryNumber={decision.registryNumber}
        today={today}
        recorded={decision}
        say={say}
      >
        <TextArea
          name="reason"
          label={say('decision.form.reason')}
          defaultValue={decision.reason ?? undefined}
          rows={4}
          required={decision.outcome !== 'held'}
        />
        <TextArea
          name="conditions"
          label={say('decision.form.conditions')}
          defaultValue={decision.conditions ?? undefined}
          rows={3}
        />
      </MinutesFields>
      <TextInput
        name="because"
        label={say('office.correction.because')}
        hint={say('office.correction.becauseHint')}
        required
      />
    </OfficeForm>
  );
}
