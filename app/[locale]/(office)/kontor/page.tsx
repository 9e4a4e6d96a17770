import type { Metadata } from 'next';
import { unauthorized } from 'next/navigation';
import { EventList } from '@/components/office/event-list';
import { AheadList, WaitingList, WorkList } from '@/components/office/work-list';
import { ProseSection, Stack } from '@/components/page/layout';
import { BarrierWork } from '@/components/pages/barrier-work';
import { ReadingWork } from '@/components/reading/reading-work';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeading } from '@/components/ui/page-heading';
import { newsFor } from '@/lib/log/news';
import { pagesPolicy } from '@/lib/pages/policy';
import { waitingBarriers } from '@/lib/pages/queries';
import { committeesReadIn } from '@/lib/reading/policy';
import { leftToReadBy } from '@/lib/reading/queries';
import { texts } from '@/lib/text/server';
import { getActor } from '@/lib/web/session';
import { workFor } from '@/lib/work/queries';
import { workOf } from '@/lib/work/rules';

export const metadata: Metadata = { title: texts('sv')('work.title') };

/** What must I do today, what is late, what waits for others? */
export default async function MyWorkPage() {
  const actor = await getActor();
  if (!actor) unauthorized();
  const say = texts('sv');
  const { now, involved, work: everything } = await workFor(actor);
  const [news, barriers, leftToRead] = await Promise.all([
    newsFor(actor, involved, now),
    pagesPolicy.administer(actor).allowed ? waitingBarriers() : undefined,
    leftToReadBy(actor.personId, committeesReadIn(actor)),
  ]);
  const work = workOf(actor, everything, {
    now,
    involved: ({ id }) => involved.some((dialogue) => dialogue.id === id),
  });
  const waits = work.late.length + work.now.length + (barriers?.count ?? 0) + leftToRead.count;
  const isIdle = waits + work.ahead.length === 0;
  const hasRole = actor.roles.length > 0;
  const list = (part: 'late' | 'now' | 'later') =>
    work[part].length > 0 ? (
      <ProseSection heading={say(`work.${part}`)} wide>
        <WorkList label={say(`work.${part}`)} items={work[part]} now={now} say={say} />
      </ProseSection>
    ) : null;

  return (
    <Stack>
      <PageHeading title={say('work.title')} lead={say('work.lead')} />
      {list('late')}
      {list('now')}
      {barriers && barriers.count > 0 ? <BarrierWork barriers={barriers} say={say} /> : null}
      <ReadingWork left={leftToRead} say={say} />
      {work.ahead.length > 0 ? (
        <ProseSection heading={say('work.ahead.heading')} wide>
          <p>{say('work.ahead.lead')}</p>
          <AheadList label={say('work.ahead.heading')} items={work.ahead} say={say} />
        </ProseSection>
      ) : null}
      {isIdle ? (
        <EmptyState heading={say(hasRole ? 'work.nothing' : 'work.noRole')}>
          {say(hasRole ? 'work.nothingWhat' : 'work.noRoleWhat')}
        </EmptyState>
      ) : null}
      {list('later')}
      {work.waiting.length > 0 ? (
        <ProseSection heading={say('work.waiting')} wide>
          <WaitingList
            label={say('work.waiting')}
            dialogues={work.waiting}
            holdersOf={(id) => everything.find(({ dialogue }) => dialogue.id === id)?.holders ?? []}
            now={now}
            say={say}
          />
        </ProseSection>
      ) : null}
      {involved.length > 0 ? (
        <ProseSection heading={say('work.recent')} wide>
          {news.length > 0 ? (
            <EventList
              events={news}
              titleOf={(id) => involved.find((dialogue) => dialogue.id === id)?.title}
              say={say}
            />
          ) : (
            <p>{say('work.recentNone')}</p>
          )}
        </ProseSection>
      ) : null}
    </Stack>
  );
}
