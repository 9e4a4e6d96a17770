import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { OfficeForm } from '@/components/form/office-form';
import { TextInput } from '@/components/form/text-input';
import { Stack } from '@/components/page/layout';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { newId } from '@/lib/core/ids';
import { installationSettings } from '@/lib/people/queries';
import { sv } from '@/lib/text/catalogue';
import { texts } from '@/lib/text/server';
import { saveInstallation } from './actions';
import { administrator } from './administrator';
import { SettingsNavigation } from './settings-navigation';

const say = texts('sv');
const fields = [
  { name: 'municipality' },
  { name: 'serviceProvider', hint: say('people.settings.serviceProviderHint') },
  { name: 'contactEmail', type: 'email' },
  { name: 'contactPhone', type: 'tel' },
  { name: 'contactHours' },
  { name: 'accentColour', hint: say('people.settings.accentColourHint'), width: 'short' },
] as const;

export const metadata: Metadata = { title: say('people.settings.title') };

/** The municipality's name, contact and colour. */
export default async function SettingsPage({ searchParams }: PageProps<'/[locale]/kontor/installningar'>) {
  await administrator();
  const [settings, { sparat }] = await Promise.all([installationSettings(), searchParams]);
  if (!settings) notFound();
  return (
    <Stack>
      <SettingsNavigation current="settings" />
      <PageHeading title={say('people.settings.title')} lead={say('people.settings.lead')} />
      {sparat ? <Notice kind="success" heading={say('people.settings.saved')} announce /> : null}
      <OfficeForm
        action={saveInstallation}
        idempotencyKey={newId()}
        labels={sv.form}
        fieldOrder={fields.map(({ name }) => name)}
        submitLabel={say('people.settings.save')}
      >
        {fields.map(({ name, ...rest }) => (
          <TextInput
            key={name}
            name={name}
            label={say(`people.settings.${name}`)}
            defaultValue={settings[name]}
            required
            {...rest}
          />
        ))}
      </OfficeForm>
    </Stack>
  );
}
