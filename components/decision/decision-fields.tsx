import { RadioGroup } from '@/components/form/choices';
import { DateInput } from '@/components/form/date-input';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import { decisionOutcomes } from '@/lib/decision/model';
import type { Say } from '@/lib/text/server';

type Props = { organ: string; registryNumber: string; today: string; say: Say };

/** In the order of the minutes, for the error summary. */
export const decisionFields = [
  'organ',
  'decidedOn',
  'paragraph',
  'registryNumber',
  'outcome',
  'reason',
  'conditions',
  'dissent',
] as const;

/** What the minutes say, field by field. */
export function DecisionFields({ organ, registryNumber, today, say }: Props) {
  return (
    <>
      <TextInput name="organ" label={say('decision.form.organ')} defaultValue={organ} required />
      <DateInput name="decidedOn" label={say('decision.form.decidedOn')} max={today} required />
      <TextInput
        name="paragraph"
        label={say('decision.form.paragraph')}
        hint={say('decision.form.paragraphHint')}
        width="short"
        required
      />
      <TextInput
        name="registryNumber"
        label={say('decision.form.registryNumber')}
        defaultValue={registryNumber}
        width="medium"
        required
      />
      <RadioGroup
        name="outcome"
        label={say('decision.form.outcome')}
        options={decisionOutcomes.map((outcome) => ({
          value: outcome,
          label: say(`decision.outcome.${outcome}`),
          hint: say(`decision.outcomeHint.${outcome}`),
        }))}
        required
      />
      <TextArea
        name="reason"
        label={say('decision.form.reason')}
        hint={say('decision.form.reasonHint')}
        rows={4}
      />
      <TextArea
        name="conditions"
        label={say('decision.form.conditions')}
        hint={say('decision.form.conditionsHint')}
        rows={3}
      />
      <TextArea name="dissent" label={say('decision.form.dissent')} rows={3} />
    </>
  );
}
