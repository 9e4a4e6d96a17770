import type { Metadata } from 'next';
import { OfficeForm } from '@/components/form/office-form';
import { TextInput } from '@/components/form/text-input';
import { ProseSection, Stack } from '@/components/page/layout';
import { DataTable } from '@/components/ui/data-table';
import { PageHeading } from '@/components/ui/page-heading';
import { newId } from '@/lib/core/ids';
import { personList } from '@/lib/people/queries';
import { rolesInWords } from '@/lib/people/roles-in-words';
import { sv } from '@/lib/text/catalogue';
import { texts } from '@/lib/text/server';
import { saveNewPerson } from '../actions';
import { administrator } from '../administrator';
import { SettingsNavigation } from '../settings-navigation';

const say = texts('sv');

export const metadata: Metadata = { title: say('people.persons.title') };

/** Everybody who can sign in, by name. Addresses are not listed. */
export default async function PersonsPage() {
  await administrator();
  const persons = await personList();
  return (
    <Stack>
      <SettingsNavigation current="persons" />
      <PageHeading title={say('people.persons.title')} lead={say('people.persons.lead')} />
      <DataTable
        caption={say('people.persons.list')}
        rows={persons}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'name',
            header: say('people.persons.name'),
            cell: ({ id, name }) => <a href={`/kontor/installningar/personer/${id}`}>{name}</a>,
            rowHeader: true,
          },
          {
            key: 'roles',
            header: say('people.persons.roles'),
            cell: ({ roles }) =>
              rolesInWords(
                roles.map((role) => ({ role })),
                say,
              ) || say('people.persons.noRoles'),
          },
        ]}
      />
      <ProseSection heading={say('people.persons.addHeading')}>
        <OfficeForm
          action={saveNewPerson}
          idempotencyKey={newId()}
          labels={sv.form}
          fieldOrder={['name', 'email']}
          submitLabel={say('people.persons.add')}
        >
          <TextInput name="name" label={say('people.persons.name')} autoComplete="off" required />
          <TextInput
            name="email"
            type="email"
            label={say('people.persons.email')}
            hint={say('people.persons.emailHint')}
            autoComplete="off"
            required
          />
        </OfficeForm>
      </ProseSection>
    </Stack>
  );
}
