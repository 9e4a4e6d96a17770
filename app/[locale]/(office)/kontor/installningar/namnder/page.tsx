import type { Metadata } from 'next';
import { DateInput } from '@/components/form/date-input';
import { OfficeForm } from '@/components/form/office-form';
import { Select } from '@/components/form/select';
import { TextInput } from '@/components/form/text-input';
import { ProseSection, Stack } from '@/components/page/layout';
import { DataTable } from '@/components/ui/data-table';
import { PageHeading } from '@/components/ui/page-heading';
import { newId } from '@/lib/core/ids';
import { writtenOut } from '@/lib/core/time';
import { committeeList } from '@/lib/people/queries';
import { sv } from '@/lib/text/catalogue';
import { texts } from '@/lib/text/server';
import { finishCommittee, saveCommittee } from '../actions';
import { administrator } from '../administrator';
import { SettingsNavigation } from '../settings-navigation';

const say = texts('sv');

export const metadata: Metadata = { title: say('people.committees.title') };

/** Nämnder with their days. */
export default async function CommitteesPage() {
  await administrator();
  const committees = await committeeList();
  const open = committees.filter(({ validTo }) => validTo === null);
  return (
    <Stack>
      <SettingsNavigation current="committees" />
      <PageHeading title={say('people.committees.title')} lead={say('people.committees.lead')} />
      {committees.length === 0 ? (
        <p>{say('people.committees.none')}</p>
      ) : (
        <DataTable
          caption={say('people.committees.list')}
          rows={committees}
          rowKey={({ id }) => id}
          columns={[
            { key: 'name', header: say('people.committees.name'), cell: ({ name }) => name, rowHeader: true },
            {
              key: 'from',
              header: say('people.committees.from'),
              cell: ({ validFrom }) => writtenOut(validFrom, 'sv'),
            },
            {
              key: 'to',
              header: say('people.committees.to'),
              cell: ({ validTo }) => validTo && writtenOut(validTo, 'sv'),
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
      {open.length > 0 ? (
        <ProseSection heading={say('people.committees.endHeading')}>
          <p>{say('people.committees.endLead')}</p>
          <OfficeForm
            key={`end-${open.length}`}
            action={finishCommittee}
            idempotencyKey={newId()}
            idPrefix="end-"
            labels={sv.form}
            fieldOrder={['committeeId', 'validTo']}
            submitLabel={say('people.committees.end')}
            submitVariant="danger"
          >
            <Select
              name="committeeId"
              label={say('people.committees.which')}
              options={open.map(({ id, name }) => ({ value: id, label: name }))}
              emptyOption={say('people.committees.choose')}
              required
            />
            <DateInput name="validTo" label={say('people.committees.to')} required />
          </OfficeForm>
        </ProseSection>
      ) : null}
    </Stack>
  );
}
