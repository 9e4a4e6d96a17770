import { OfficeForm } from '@/components/form/office-form';
import { TextInput } from '@/components/form/text-input';
import { EndFields } from '@/components/initiative/end-form';
import { InitiativeFields } from '@/components/initiative/initiative-fields';
import { newId } from '@/lib/core/ids';
import { initiativeFields } from '@/lib/initiative/model';
import type { InitiativePage } from '@/lib/initiative/queries';
import { sv } from '@/lib/text/catalogue';
import type { Say } from '@/lib/text/server';
import { correct, correctEnd } from './actions';

type Props = { initiative: InitiativePage; say: Say };

/** A typing error in what was registered. */
export function CorrectInitiative({ initiative, say }: Props) {
  return (
    <OfficeForm
      action={correct}
      idempotencyKey={newId()}
      labels={sv.form}
      fieldOrder={[...initiativeFields, 'because']}
      idPrefix="rattelse-"
      fold={say('initiative.correct.heading')}
      submitLabel={say('initiative.correct.submit')}
      submitVariant="secondary"
      submitNote={say('initiative.correct.note')}
    >
      <input type="hidden" name="dialogueId" value={initiative.id} />
      <InitiativeFields registered={initiative} say={say} />
      <Because say={say} />
    </OfficeForm>
  );
}

/** A typing error in how it ended. */
export function CorrectEnd({ initiative: { id, end }, say }: Props) {
  return end ? (
    <OfficeForm
      action={correctEnd}
      idempotencyKey={newId()}
      labels={sv.form}
      fieldOrder={['publicReason', 'organ', 'decidedOn', 'paragraph', 'because']}
      idPrefix="slut-"
      fold={say('initiative.correct.endHeading')}
      submitLabel={say('initiative.correct.submit')}
      submitVariant="secondary"
      submitNote={say('initiative.correct.note')}
    >
      <input type="hidden" name="dialogueId" value={id} />
      <EndFields organ={end.organ} recorded={end} say={say} />
      <Because say={say} />
    </OfficeForm>
  ) : null;
}

function Because({ say }: { say: Say }) {
  return (
    <TextInput
      name="because"
      label={say('office.correction.because')}
      hint={say('office.correction.becauseHint')}
      required
    />
  );
}
