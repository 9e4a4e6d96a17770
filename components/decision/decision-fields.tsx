import { TextArea } from '@/components/form/text-area';
import { decisionOutcomes } from '@/lib/decision/model';
import type { Say } from '@/lib/text/server';
import { MinutesFields, minutesFields } from './minutes-fields';

type Props = { organ: string; registryNumber: string; today: string; say: Say };

export const decisionFields = minutesFields('reason', 'conditions');

/** The decision to hold a dialogue, as minuted. */
export function DecisionFields(props: Props) {
  const { say } = props;
  const options = decisionOutcomes.map((outcome) => ({
    value: outcome,
    label: say(`decision.outcome.${outcome}`),
    hint: say(`decision.outcomeHint.${outcome}`),
  }));
  return (
    <MinutesFields {...props} outcome={{ question: say('decision.form.outcome'), options }}>
      <TextArea
        name="reason"
        label={say('decision.form.reason')}
        hint={say('decision.form.reasonHint')}
        rows={4}
        required="sometimes"
      />
      <TextArea
        name="conditions"
        label={say('decision.form.conditions')}
        hint={say('decision.form.conditionsHint')}
        rows={3}
      />
    </MinutesFields>
  );
}
