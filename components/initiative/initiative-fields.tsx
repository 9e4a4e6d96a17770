import { DateInput } from '@/components/form/date-input';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import type { InitiativePage } from '@/lib/initiative/queries';
import type { Say } from '@/lib/text/server';

type Props = {
  /** What was registered, where it is to be mended. */
  registered?: InitiativePage;
  say: Say;
};

/** What the minutes say of an initiative, field by field. */
export function InitiativeFields({ registered, say }: Props) {
  return (
    <>
      <TextArea
        name="question"
        label={say('initiative.field.question')}
        defaultValue={registered?.question}
        hint={say('initiative.field.questionHint')}
        rows={2}
        required
      />
      <TextArea
        name="why"
        label={say('initiative.field.why')}
        defaultValue={registered?.why}
        hint={say('initiative.field.whyHint')}
        rows={4}
        required
      />
      <TextInput
        name="organ"
        label={say('initiative.field.organ')}
        defaultValue={registered?.organ}
        hint={say('initiative.field.organHint')}
        required
      />
      <TextInput
        name="reference"
        label={say('initiative.field.reference')}
        defaultValue={registered?.reference}
        hint={say('initiative.field.referenceHint')}
        required
      />
      <TextInput
        name="paragraph"
        label={say('initiative.field.paragraph')}
        defaultValue={registered?.paragraph ?? undefined}
        hint={say('initiative.field.paragraphHint')}
        width="short"
      />
      <DateInput
        name="takenOn"
        label={say('initiative.field.takenOn')}
        defaultValue={registered?.takenOn}
        required
      />
      <TextInput
        name="registryNumber"
        label={say('initiative.field.registryNumber')}
        defaultValue={registered?.registryNumber}
        hint={say('initiative.field.registryNumberHint')}
        width="medium"
        required
      />
    </>
  );
}
