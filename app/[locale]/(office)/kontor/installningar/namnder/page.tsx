import type { Metadata } from 'next';
import { DateInput } from '@/components/form/date-input';
import { OfficeForm } from '@/components/form/office-form';
import { TextInput } from '@/components/form/text-input';
import { ProseSection, Stack } from '@/components/page/layout';
import { DataTable } from '@/components/ui/data-table';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { newId } from '@/lib/core/ids';
import { writtenOut } from '@/lib/core/time';
import { committeeList } from '@/lib/people/queries';
import { sv } from '@/lib/text/catalogue';
import { texts } from '@/lib/text/server';
import { saveCommittee } from '../actions';
import { administrator } from '../administrator';
import { SettingsNavigation } from '../settings-navigation';

const say = texts('sv');

export const metadata: Metadata = { title: say('people.committees.title') };

/** Nämnder with their days, and which takes over from which. */
export default async function CommitteesPage({
  searchParams,
}: PageProps<'/[locale]/kontor/installningar/namnder'>) {
  await administrator();
  const [committees, { tillagd }] = await Promise.all([committeeList(), searchParams]);
  const added = committees.find(({ id }) => id === tillagd);
  return (
    <Stack>
      <SettingsNavigation current="committees" />
      <PageHeading title={say('people.committees.title')} lead={say('people.committees.lead')} />
      {added ? (
        <Notice kind="success" heading={say('people.committees.added', { name: added.name })} announce />
      ) : null}
      {committees.length === 0 ? (
        <p>{say('people.committees.none')}</p>
      ) : (
        <DataTable
          caption={say('people.committees.list')}
          rows={committees}
          rowKey={({ id }) => id}
          columns={[
            {
              key: 'name',
              header: say('people.committees.name'),
              cell: ({ id, name }) => <a href={`/kontor/installningar/namnder/${id}`}>{name}</a>,
              rowHeader: true,
            },
            {
              key: 'from',
              header: say('people.committees.from'),
              cell: ({ validFrom }) => <time dateTime={validFrom}>{writtenOut(validFrom, 'sv')}</time>,
            },
            {
              key: 'to',
              header: say('people.committees.to'),
              cell: ({ validTo }) => validTo && <time dateTime={validTo}>{writtenOut(validTo, 'sv')}</time>,
            },
            {
              key: 'successor',
              header: say('people.committees.successor'),
              cell: ({ successor }) => successor ?? '',
            },
          ]}
        />
      )}
      <ProseSection heading={say('people.committees.addHeading')}>
        <OfficeForm
          key={`add-${committees.length}`}
          action={saveCommittee}
          idempotencyKey={newId()}
          labels={sv.form}
          fieldOrder={['name', 'validFrom']}
          submitLabel={say('people.committees.add')}
        >
          <TextInput name="name" label={say('people.committees.name')} required />
          <DateInput name="validFrom" label={say('people.committees.from')} required />
        </OfficeForm>
      </ProseSection>
    </Stack>
  );
}
