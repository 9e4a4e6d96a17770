import type { Metadata } from 'next';
import { unauthorized } from 'next/navigation';
import { DateInput } from '@/components/form/date-input';
import { OfficeForm } from '@/components/form/office-form';
import { Select } from '@/components/form/select';
import { TextArea } from '@/components/form/text-area';
import { TextInput } from '@/components/form/text-input';
import { Stack } from '@/components/page/layout';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { newId } from '@/lib/core/ids';
import { committeesToRegisterFor } from '@/lib/initiative/queries';
import { sv } from '@/lib/text/catalogue';
import { texts } from '@/lib/text/server';
import { getActor } from '@/lib/web/session';
import { register } from '../actions';

export const metadata: Metadata = { title: texts('sv')('initiative.new.title') };

const order = [
  'committeeId',
  'title',
  'question',
  'why',
  'organ',
  'reference',
  'paragraph',
  'takenOn',
  'registryNumber',
];

/** What did the politicians want to ask, and where does it stand? */
export default async function NewInitiativePage() {
  const actor = await getActor();
  if (!actor) unauthorized();
  const committees = await committeesToRegisterFor(actor);
  const say = texts('sv');
  const only = committees.length === 1 ? committees[0]?.id : undefined;
  if (committees.length === 0) {
    return (
      <Stack>
        <PageHeading title={say('initiative.new.title')} />
        <Notice kind="warning" heading={say('initiative.denied.register')} />
      </Stack>
    );
  }
  return (
    <Stack>
      <PageHeading title={say('initiative.new.title')} lead={say('initiative.new.lead')} />
      <OfficeForm
        action={register}
        labels={sv.form}
        idempotencyKey={newId()}
        fieldOrder={order}
        submitLabel={say('initiative.new.submit')}
        submitNote={say('initiative.new.note')}
      >
        <Select
          name="committeeId"
          label={say('initiative.field.committee')}
          required
          defaultValue={only}
          emptyOption={say('initiative.field.committeeChoose')}
          options={committees.map(({ id, name }) => ({ value: id, label: name }))}
        />
        <TextInput
          name="title"
          label={say('initiative.field.title')}
          hint={say('initiative.field.titleHint')}
          required
        />
        <TextArea
          name="question"
          label={say('initiative.field.question')}
          hint={say('initiative.field.questionHint')}
          rows={2}
          required
        />
        <TextArea
          name="why"
          label={say('initiative.field.why')}
          hint={say('initiative.field.whyHint')}
          rows={4}
          required
        />
        <TextInput
          name="organ"
          label={say('initiative.field.organ')}
          hint={say('initiative.field.organHint')}
          required
        />
        <TextInput
          name="reference"
          label={say('initiative.field.reference')}
          hint={say('initiative.field.referenceHint')}
          required
        />
        <TextInput
          name="paragraph"
          label={say('initiative.field.paragraph')}
          hint={say('initiative.field.paragraphHint')}
          width="short"
        />
        <DateInput name="takenOn" label={say('initiative.field.takenOn')} required />
        <TextInput
          name="registryNumber"
          label={say('initiative.field.registryNumber')}
          hint={say('initiative.field.registryNumberHint')}
          width="medium"
          required
        />
      </OfficeForm>
    </Stack>
  );
}
