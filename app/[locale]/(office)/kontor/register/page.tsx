import type { Metadata } from 'next';
import { unauthorized } from 'next/navigation';
import { OfficeRegisterFilters } from '@/components/office/register-filters';
import { RegisterList } from '@/components/office/register-list';
import { ProseSection, Stack } from '@/components/page/layout';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeading } from '@/components/ui/page-heading';
import { TableDownloads } from '@/components/ui/table-downloads';
import { texts } from '@/lib/text/server';
import { getActor } from '@/lib/web/session';
import {
  addressOf,
  choicesIn,
  groupsOf,
  inOrder,
  narrowed,
  overviewAddress,
  overviewRows,
} from '@/lib/work/overview';
import { mayTake } from '@/lib/work/policy';
import { overviewFor } from '@/lib/work/queries';
import { registerColumns } from '@/lib/work/register-table';

export const metadata: Metadata = { title: texts('sv')('office.register.title') };

/** How many, how far, in time? */
export default async function RegisterPage({ searchParams }: PageProps<'/[locale]/kontor/register'>) {
  const actor = await getActor();
  if (!actor) unauthorized();
  const [{ now, work }, address] = await Promise.all([overviewFor(actor), searchParams]);
  const say = texts('sv');
  const asked = overviewAddress.parse(address);
  const rows = overviewRows(work, now);
  const shown = inOrder(narrowed(rows, asked), asked.ordning);
  const query = addressOf(asked);
  const found = say('office.register.found', {
    count: shown.length,
    late: shown.filter(({ daysLate }) => daysLate > 0).length,
  });
  const groups = groupsOf(shown, asked.ordning, say);
  return (
    <Stack>
      <PageHeading
        title={say('office.register.title')}
        lead={say('office.register.lead', { count: rows.length })}
      />
      <OfficeRegisterFilters asked={asked} choices={choicesIn(rows)} isNarrowed={query !== ''} say={say} />
      {shown.length === 0 ? (
        <EmptyState heading={say('office.register.none')}>{say('office.register.noneWhat')}</EmptyState>
      ) : null}
      {groups.some(({ heading }) => heading) ? (
        <p>
          <b>{found}</b>
        </p>
      ) : null}
      {groups.map(({ heading, rows: group }) => (
        <ProseSection key={heading} heading={heading ?? found} wide>
          <RegisterList
            label={heading ?? found}
            rows={group}
            mayTake={({ step, dialogue }) => mayTake(actor, step, dialogue)}
            now={now}
            say={say}
          />
        </ProseSection>
      ))}
      <TableDownloads
        heading={say('office.register.download')}
        files={[
          { href: `/kontor/register/xlsx${query}`, text: say('office.register.downloadXlsx') },
          { href: `/kontor/register/csv${query}`, text: say('office.register.downloadCsv') },
        ]}
        summary={say('office.register.columns')}
        columns={registerColumns(say)}
      />
    </Stack>
  );
}
