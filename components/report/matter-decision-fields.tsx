import { RadioGroup } from '@/components/form/choices';
import { DateInput } from '@/components/form/date-input';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import { matterOutcomes } from '@/lib/report/model';
import type { Say } from '@/lib/text/server';

type Props = { organ: string; registryNumber: string; today: string; say: Say };

/** In the order of the minutes, for the error summary. */
export const matterDecisionFields = [
  'organ',
  'decidedOn',
  'paragraph',
  'registryNumber',
  'outcome',
  'body',
  'dissent',
] as const;

/** What the minutes say about the matter, field by field. */
export function MatterDecisionFields({ organ, registryNumber, today, say }: Props) {
  return (
    <>
      <TextInput name="organ" label={say('report.matter.organ')} defaultValue={organ} required />
      <DateInput name="decidedOn" label={say('report.matter.decidedOn')} max={today} required />
      <TextInput
        name="paragraph"
        label={say('report.matter.paragraph')}
        hint={say('report.matter.paragraphHint')}
        width="short"
        required
      />
      <TextInput
        name="registryNumber"
        label={say('report.matter.registryNumber')}
        defaultValue={registryNumber}
        width="medium"
        required
      />
      <RadioGroup
        name="outcome"
        label={say('report.matter.outcome')}
        options={matterOutcomes.map((outcome) => ({
          value: outcome,
          label: say(`report.outcome.${outcome}`),
          hint: say(`report.matter.outcomeHint.${outcome}`),
        }))}
        required
      />
      <TextArea
        name="body"
        label={say('report.matter.body')}
        hint={say('report.matter.bodyHint')}
        limit={6000}
        required
      />
      <TextArea name="dissent" label={say('report.matter.dissent')} rows={3} limit={6000} />
    </>
  );
}
