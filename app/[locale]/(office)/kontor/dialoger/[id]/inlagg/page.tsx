import type { Metadata } from 'next';
import { forbidden } from 'next/navigation';
import { ContributionList } from '@/components/moderation/contribution-list';
import { Stack } from '@/components/page/layout';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { FilterLinks } from '@/components/ui/filter-links';
import { PageHeading } from '@/components/ui/page-heading';
import { Pagination } from '@/components/ui/pagination';
import { type ListFilter, listFilters, officeContributionPage } from '@/lib/contribution/office-queries';
import { contributionPolicy, readingLevel } from '@/lib/contribution/policy';
import { reportedCount, waitingCount } from '@/lib/contribution/queue-counts';
import { texts } from '@/lib/text/server';
import { dialogueInOffice } from '../load';

const say = texts('sv');
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const pageSize = 25;
const filters = Object.keys(listFilters) as ListFilter[];

export const metadata: Metadata = { title: say('moderation.list.title') };

/** Everything that came in, as far as this reader may read it. */
export default async function ContributionsPage({
  params,
  searchParams,
}: PageProps<'/[locale]/kontor/dialoger/[id]/inlagg'>) {
  const [{ actor, dialogue }, { visa, fore, efter }] = await Promise.all([
    params.then(({ id }) => dialogueInOffice(id)),
    searchParams,
  ]);
  const level = readingLevel(actor, dialogue);
  if (!level) forbidden();
  const filter = filters.find((name) => name === visa);
  const after = idOf(efter);
  const [page, waiting, reported] = await Promise.all([
    officeContributionPage({
      dialogueId: dialogue.id,
      level,
      filter,
      size: pageSize,
      after,
      before: after ? undefined : idOf(fore),
    }),
    waitingCount(dialogue.id),
    reportedCount(dialogue.id),
  ]);
  const home = `/kontor/dialoger/${dialogue.id}`;
  const href = (change: Record<string, string | undefined>) => {
    const query = new URLSearchParams(
      Object.entries(change).flatMap(([name, value]) => (value ? [[name, value]] : [])),
    );
    return query.size > 0 ? `${home}/inlagg?${query}` : `${home}/inlagg`;
  };
  const mayModerate = contributionPolicy.moderate(actor, dialogue).allowed;
  const { contributions, hasNewer, hasOlder } = page;
  const newer = hasNewer ? contributions.at(0) : undefined;
  const older = hasOlder ? contributions.at(-1) : undefined;
  return (
    <Stack>
      <PageHeading title={say('moderation.list.title')} lead={say('moderation.list.lead')}>
        {mayModerate && waiting + reported > 0 ? (
          <p>
            <ButtonLink variant="primary" href={`${home}/granskning`}>
              {say('moderation.list.toQueue', { count: waiting + reported })}
            </ButtonLink>
          </p>
        ) : null}
      </PageHeading>
      <FilterLinks
        label={say('moderation.list.filters')}
        items={[
          { href: href({}), text: say('moderation.list.all'), current: !filter },
          ...filters.map((name) => ({
            href: href({ visa: name }),
            text: say(`moderation.list.${name}`),
            current: filter === name,
            count: { waiting, reported }[name as string],
          })),
        ]}
      />
      {contributions.length === 0 ? (
        <EmptyState heading={say(`moderation.list.none.${filter ?? 'all'}`)}>
          {say(`moderation.list.noneWhat.${explained(filter)}`)}
        </EmptyState>
      ) : (
        <ContributionList
          contributions={contributions}
          oneHref={(id) => `${home}/inlagg/${id}`}
          moderateHref={mayModerate ? (id) => `${home}/granskning?inlagg=${id}` : undefined}
        />
      )}
      <Pagination
        label={say('moderation.list.pages')}
        previous={
          newer && { href: href({ visa: filter, efter: newer.id }), text: say('moderation.list.newer') }
        }
        next={older && { href: href({ visa: filter, fore: older.id }), text: say('moderation.list.older') }}
      />
    </Stack>
  );
}

/** Which empty list says what will come to stand in it. */
function explained(filter: ListFilter | undefined) {
  if (!filter) return 'all';
  return filter === 'waiting' || filter === 'reported' ? filter : 'other';
}

function idOf(given: string | string[] | undefined): string | undefined {
  const id = [given].flat()[0];
  return id && uuid.test(id) ? id : undefined;
}
