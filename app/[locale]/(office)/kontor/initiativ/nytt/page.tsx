import type { Metadata } from 'next';
import { unauthorized } from 'next/navigation';
import { OfficeForm } from '@/components/form/office-form';
import { Select } from '@/components/form/select';
import { TextInput } from '@/components/form/text-input';
import { InitiativeFields } from '@/components/initiative/initiative-fields';
import { Stack } from '@/components/page/layout';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { newId } from '@/lib/core/ids';
import { initiativeFields } from '@/lib/initiative/model';
import { committeesToRegisterFor } from '@/lib/initiative/queries';
import { sv } from '@/lib/text/catalogue';
import { texts } from '@/lib/text/server';
import { getActor } from '@/lib/web/session';
import { register } from '../actions';

export const metadata: Metadata = { title: texts('sv')('initiative.new.title') };

const order = ['committeeId', 'title', ...initiativeFields];

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
        <InitiativeFields say={say} />
      </OfficeForm>
    </Stack>
  );
}
