import type { Metadata } from 'next';
import { Stack } from '@/components/page/layout';
import { DataTable } from '@/components/ui/data-table';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeading } from '@/components/ui/page-heading';
import { Pagination } from '@/components/ui/pagination';
import { writtenOut } from '@/lib/core/time';
import { eventsOfDialogue } from '@/lib/log/events-of';
import { whatHappened, whoDidIt } from '@/lib/log/words';
import { texts } from '@/lib/text/server';
import { dialogueInOffice } from '../load';

export const metadata: Metadata = { title: texts('sv')('office.log.title') };

const pageSize = 50;

/** What has happened here, by whom, when? */
export default async function LogPage({
  params,
  searchParams,
}: PageProps<'/[locale]/kontor/dialoger/[id]/logg'>) {
  const [{ dialogue }, { fore }] = await Promise.all([
    params.then(({ id }) => dialogueInOffice(id)),
    searchParams,
  ]);
  const before = typeof fore === 'string' && /^\d{1,15}$/.test(fore) ? Number(fore) : undefined;
  const events = await eventsOfDialogue(dialogue.id, { before, size: pageSize + 1 });
  const shown = events.slice(0, pageSize);
  const last = shown.at(-1);
  const say = texts('sv');
  const path = `/kontor/dialoger/${dialogue.id}/logg`;
  return (
    <Stack>
      <PageHeading title={say('office.log.title')} lead={say('office.log.lead')} />
      {shown.length === 0 ? (
        <EmptyState heading={say('office.log.none')}>{say('office.log.noneWhat')}</EmptyState>
      ) : (
        <DataTable
          caption={say('office.log.caption')}
          captionHidden
          columns={[
            {
              key: 'what',
              header: say('office.log.what'),
              rowHeader: true,
              cell: (event) => whatHappened(event, say),
            },
            { key: 'who', header: say('office.log.who'), cell: (event) => whoDidIt(event, say) },
            {
              key: 'when',
              header: say('office.log.when'),
              cell: (event) => (
                <time dateTime={event.at.toISOString()}>{writtenOut(event.at, 'sv', true)}</time>
              ),
            },
          ]}
          rows={shown}
          rowKey={(event) => String(event.position)}
        />
      )}
      <Pagination
        label={say('office.log.pages')}
        previous={before ? { href: path, text: say('office.log.newest') } : undefined}
        next={
          events.length > pageSize && last
            ? { href: `${path}?fore=${last.position}`, text: say('office.log.older') }
            : undefined
        }
      />
    </Stack>
  );
}
