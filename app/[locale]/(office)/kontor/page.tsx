import type { Metadata } from 'next';
import { unauthorized } from 'next/navigation';
import { EventList } from '@/components/office/event-list';
import { WorkList } from '@/components/office/work-list';
import { ProseSection, Stack } from '@/components/page/layout';
import { BarrierWork } from '@/components/pages/barrier-work';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeading } from '@/components/ui/page-heading';
import { dayOf } from '@/lib/core/time';
import { dialoguesOfRoles, holdersOf } from '@/lib/dialogue/office-lists';
import { workOf } from '@/lib/dialogue/work';
import { newsFor } from '@/lib/log/news';
import { pagesPolicy } from '@/lib/pages/policy';
import { waitingBarriers } from '@/lib/pages/queries';
import { texts } from '@/lib/text/server';
import { getActor } from '@/lib/web/session';

export const metadata: Metadata = { title: texts('sv')('office.work.title') };

/** What must I do today, what is late, what waits for others? */
export default async function MyWorkPage() {
  const actor = await getActor();
  if (!actor) unauthorized();
  const say = texts('sv');
  const { now, dialogues } = await dialoguesOfRoles(actor.roles);
  const [holders, news, barriers] = await Promise.all([
    holdersOf(dialogues),
    newsFor(actor, dialogues, now),
    pagesPolicy.administer(actor).allowed ? waitingBarriers() : undefined,
  ]);
  const work = workOf(actor, dialogues, dayOf(now));
  const list = (part: keyof typeof work) =>
    work[part].length > 0 ? (
      <ProseSection heading={say(`office.work.${part}`)} wide>
        <WorkList
          label={say(`office.work.${part}`)}
          items={work[part]}
          holders={holders}
          mine={part !== 'waiting'}
          say={say}
        />
      </ProseSection>
    ) : null;

  return (
    <Stack>
      <PageHeading title={say('office.work.title')} lead={say('office.work.lead')} />
      {list('late')}
      {list('today')}
      {barriers && barriers.count > 0 ? <BarrierWork barriers={barriers} say={say} /> : null}
      {work.late.length + work.today.length + (barriers?.count ?? 0) === 0 ? (
        <EmptyState heading={say(dialogues.length > 0 ? 'office.work.nothing' : 'office.work.noRole')}>
          {say(dialogues.length > 0 ? 'office.work.nothingWhat' : 'office.work.noRoleWhat')}
        </EmptyState>
      ) : null}
      {list('waiting')}
      {dialogues.length > 0 ? (
        <ProseSection heading={say('office.work.recent')} wide>
          {news.length > 0 ? (
            <EventList
              events={news}
              titleOf={(id) => dialogues.find((dialogue) => dialogue.id === id)?.title}
              say={say}
            />
          ) : (
            <p>{say('office.work.recentNone')}</p>
          )}
        </ProseSection>
      ) : null}
    </Stack>
  );
}
