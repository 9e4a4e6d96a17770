import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { z } from 'zod';
import { HiddenKey } from '@/components/form/hidden-key';
import { OfficeForm } from '@/components/form/office-form';
import { TextInput } from '@/components/form/text-input';
import { ProseSection, Stack } from '@/components/page/layout';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { newId } from '@/lib/core/ids';
import { committeeList, personForEditing, rolesOfPerson } from '@/lib/people/queries';
import { sv } from '@/lib/text/catalogue';
import { texts } from '@/lib/text/server';
import { savePerson } from '../../actions';
import { administrator } from '../../administrator';
import { SettingsNavigation } from '../../settings-navigation';
import { EndRoleForm, GiveRoleForm } from './role-forms';
import { RoleTable } from './role-table';

const say = texts('sv');

export const metadata: Metadata = { title: say('people.persons.title') };

/** What was done, as the address of the page says it. */
const savings = [
  { address: 'ny', text: 'people.person.added' },
  { address: 'namn', text: 'people.person.changed' },
  { address: 'roll', text: 'people.person.roleGiven' },
  { address: 'slut', text: 'people.person.roleEnded' },
] as const;

/** One person: how they are recognised, and what they may do between which days. */
export default async function PersonPage({
  params,
  searchParams,
}: PageProps<'/[locale]/kontor/installningar/personer/[id]'>) {
  await administrator();
  const [{ id }, { sparat }] = await Promise.all([params, searchParams]);
  if (!z.uuid().safeParse(id).success) notFound();
  const [person, roles, committees] = await Promise.all([
    personForEditing(id),
    rolesOfPerson(id),
    committeeList(),
  ]);
  if (!person) notFound();
  const saved = savings.find(({ address }) => address === sparat)?.text;
  const inOffice = committees.filter(({ isInOffice }) => isInOffice);
  return (
    <Stack>
      <SettingsNavigation current="persons" />
      <PageHeading title={person.name} />
      {saved ? <Notice kind="success" heading={say(saved)} announce /> : null}
      <ProseSection heading={say('people.person.rolesHeading')} wide>
        <RoleTable roles={roles} say={say} />
        <p>{say('people.person.dialogueNote')}</p>
      </ProseSection>
      <ProseSection heading={say('people.person.addHeading')}>
        <GiveRoleForm key={roles.length} personId={id} committees={inOffice} say={say} />
      </ProseSection>
      <EndRoleForm roles={roles} say={say} />
      <ProseSection heading={say('people.person.changeHeading')}>
        <OfficeForm
          action={savePerson}
          idempotencyKey={newId()}
          idPrefix="person-"
          labels={sv.form}
          fieldOrder={['name', 'email']}
          submitLabel={say('people.person.save')}
          submitVariant="secondary"
        >
          <HiddenKey name="personId" value={id} />
          <TextInput
            name="name"
            label={say('people.persons.name')}
            defaultValue={person.name}
            autoComplete="off"
            required
          />
          <TextInput
            name="email"
            type="email"
            label={say('people.persons.email')}
            hint={say('people.persons.emailHint')}
            defaultValue={person.email ?? ''}
            autoComplete="off"
            required
          />
        </OfficeForm>
      </ProseSection>
    </Stack>
  );
}
