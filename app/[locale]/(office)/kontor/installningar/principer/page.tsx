import type { Metadata } from 'next';
import { unauthorized } from 'next/navigation';
import { ProseSection, Stack } from '@/components/page/layout';
import { AdoptedWords } from '@/components/principles/adopted-words';
import { ButtonLink } from '@/components/ui/button';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { writtenOut } from '@/lib/core/time';
import { principlesToday } from '@/lib/plan/queries';
import { principlesPolicy } from '@/lib/principles/policy';
import { texts } from '@/lib/text/server';
import { getActor } from '@/lib/web/session';
import { SettingsNavigation } from '../settings-navigation';

export const metadata: Metadata = { title: texts('sv')('principles.set.title') };

/** Which principles has the municipality adopted, and how is each of them checked? */
export default async function PrincipleSetPage({
  searchParams,
}: PageProps<'/[locale]/kontor/installningar/principer'>) {
  const actor = await getActor();
  if (!actor) unauthorized();
  const [set, { antagen }] = await Promise.all([principlesToday(), searchParams]);
  const may = principlesPolicy.adopt(actor);
  const say = texts('sv');
  return (
    <Stack>
      {may.allowed ? <SettingsNavigation current="principles" /> : null}
      <PageHeading title={say('principles.set.title')} lead={say('principles.set.lead')}>
        {may.allowed ? (
          <p>
            <ButtonLink href="/kontor/installningar/principer/ny" variant="primary">
              {say('principles.new.heading')}
            </ButtonLink>
          </p>
        ) : (
          <p>{say(may.reason)}</p>
        )}
      </PageHeading>
      {antagen && set ? (
        <Notice kind="success" heading={say('principles.new.done', { version: set.version })} announce />
      ) : null}
      {set ? (
        <>
          <p>
            {say('principles.page.set', {
              title: set.title,
              version: set.version,
              organ: set.organ,
              date: writtenOut(set.adoptedOn, 'sv'),
              paragraph: set.paragraph,
              registryNumber: set.registryNumber,
            })}
          </p>
          <DataTable
            caption={say('principles.set.caption', { version: set.version })}
            columns={[
              {
                key: 'principle',
                header: say('principles.set.column.principle'),
                rowHeader: true,
                cell: (row) => `${row.cluster} ${row.title}`,
              },
              {
                key: 'check',
                header: say('principles.set.column.check'),
                cell: (row) => say(`principles.check.${row.checkKind}`),
              },
              {
                key: 'stage',
                header: say('principles.set.column.stage'),
                cell: (row) => say(`principles.stage.${row.stage}`),
              },
              {
                key: 'severity',
                header: say('principles.set.column.severity'),
                cell: (row) => say(`principles.severity.${row.severity}`),
              },
              {
                key: 'override',
                header: say('principles.set.override'),
                cell: (row) =>
                  row.overrideRole ? say(`people.role.${row.overrideRole}`) : say('principles.set.nobody'),
              },
            ]}
            rows={set.principles}
            rowKey={(row) => row.id}
          />
          <ProseSection heading={say('principles.set.words')}>
            <AdoptedWords principles={set.principles} say={say} />
          </ProseSection>
        </>
      ) : (
        <EmptyState heading={say('principles.page.none')}>{say('principles.page.noneHelp')}</EmptyState>
      )}
    </Stack>
  );
}
