import type { Metadata } from 'next';
import { Stack } from '@/components/page/layout';
import { MarkedList } from '@/components/reading/marked-list';
import { RoomLinks } from '@/components/reading/room-links';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeading } from '@/components/ui/page-heading';
import { markedForDiscussion } from '@/lib/reading/queries';
import { texts } from '@/lib/text/server';
import { dialogueInRoom } from '../../load';

const say = texts('sv');

export const metadata: Metadata = { title: say('reading.discussion.title') };

/** What shall the nämnd talk about? On paper too. */
export default async function DiscussionPage({
  params,
}: PageProps<'/[locale]/kontor/lasrum/[id]/diskussion'>) {
  const { dialogue } = await dialogueInRoom((await params).id);
  const marked = await markedForDiscussion(dialogue.id);
  return (
    <Stack>
      <PageHeading
        kicker={dialogue.title}
        title={say('reading.discussion.title')}
        lead={marked.length > 0 ? say('reading.discussion.lead', { count: marked.length }) : undefined}
      />
      <RoomLinks dialogueId={dialogue.id} current="discussion" say={say} />
      {marked.length > 0 ? (
        <MarkedList dialogueId={dialogue.id} marked={marked} say={say} />
      ) : (
        <EmptyState heading={say('reading.discussion.emptyHeading')}>
          {say('reading.discussion.emptyText')}
        </EmptyState>
      )}
    </Stack>
  );
}
