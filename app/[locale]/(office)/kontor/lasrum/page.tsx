import type { Metadata } from 'next';
import { forbidden, unauthorized } from 'next/navigation';
import { ProseSection, Stack } from '@/components/page/layout';
import { ReadingList } from '@/components/reading/reading-list';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeading } from '@/components/ui/page-heading';
import { committeesReadIn } from '@/lib/reading/policy';
import { dialoguesToRead } from '@/lib/reading/queries';
import { isBeforeDecision } from '@/lib/reading/rules';
import { texts } from '@/lib/text/server';
import { getActor } from '@/lib/web/session';

const say = texts('sv');

export const metadata: Metadata = { title: say('reading.title') };

/** What do people say to my nämnd, in their own words? */
export default async function ReadingRoomPage() {
  const actor = await getActor();
  if (!actor) unauthorized();
  const committees = committeesReadIn(actor);
  if (committees.length === 0) forbidden();
  const dialogues = await dialoguesToRead(actor.personId, committees);
  const before = dialogues.filter(({ state }) => isBeforeDecision(state));
  const after = dialogues.filter(({ state }) => !isBeforeDecision(state));
  return (
    <Stack>
      <PageHeading title={say('reading.title')} lead={say('reading.lead')} />
      {dialogues.length === 0 ? (
        <EmptyState heading={say('reading.list.emptyHeading')}>{say('reading.list.emptyText')}</EmptyState>
      ) : null}
      {before.length > 0 ? (
        <ProseSection heading={say('reading.list.before')} wide>
          <ReadingList label={say('reading.list.before')} dialogues={before} undecided say={say} />
        </ProseSection>
      ) : null}
      {after.length > 0 ? (
        <ProseSection heading={say('reading.list.after')} wide>
          <ReadingList label={say('reading.list.after')} dialogues={after} say={say} />
        </ProseSection>
      ) : null}
    </Stack>
  );
}
