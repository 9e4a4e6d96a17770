import { measureFields, PromiseFields, StandingFields } from '@/components/followup/measure-fields';
import { OfficeForm } from '@/components/form/office-form';
import { Details } from '@/components/ui/details';
import { newId } from '@/lib/core/ids';
import { sv } from '@/lib/text/catalogue';
import { texts } from '@/lib/text/server';
import { register } from './actions';

const say = texts('sv');

type Props = { dialogueId: string; lines: readonly { id: string; number: number; heading: string }[] };

/** Writes down a promise of the published report. */
export function RegisterMeasure({ dialogueId, lines }: Props) {
  if (lines.length === 0) return <p>{say('followup.form.noLines')}</p>;
  return (
    <Details summary={say('followup.form.new')}>
      <OfficeForm
        action={register}
        idempotencyKey={newId()}
        idPrefix="new-"
        labels={sv.form}
        fieldOrder={measureFields}
        submitLabel={say('followup.form.register')}
        submitNote={say('followup.form.registerNote')}
      >
        <input type="hidden" name="dialogueId" value={dialogueId} />
        <PromiseFields lines={lines} say={say} />
        <StandingFields say={say} />
      </OfficeForm>
    </Details>
  );
}
