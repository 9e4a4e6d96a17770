import type { Metadata } from 'next';
import { Stack } from '@/components/page/layout';
import { MarkedList } from '@/components/reading/marked-list';
import { RoomHeading } from '@/components/reading/room-heading';
import { EmptyState } from '@/components/ui/empty-state';
import { markedForDiscussion } from '@/lib/reading/queries';
import { texts } from '@/lib/text/server';
import { dialogueInRoom } from '../../load';

type Props = PageProps<'/[locale]/kontor/lasrum/[id]/diskussion'>;
const say = texts('sv');

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { dialogue } = await dialogueInRoom((await params).id);
  return { title: `${say('reading.discussion.title')}: ${dialogue.title}` };
}

/** What shall the nämnd talk about? On paper too. */
export default async function DiscussionPage({ params }: Props) {
  const { dialogue } = await dialogueInRoom((await params).id);
  const marked = await markedForDiscussion(dialogue.id);
  return (
    <Stack>
      <RoomHeading dialogue={dialogue} current="discussion" say={say} />
      <div className="prose">
        <h2>{say('reading.discussion.title')}</h2>
        {marked.length > 0 ? <p>{say('reading.discussion.lead', { count: marked.length })}</p> : null}
      </div>
      {marked.length > 0 ? (
        <MarkedList dialogueId={dialogue.id} marked={marked} say={say} />
      ) : (
        <EmptyState heading={say('reading.discussion.emptyHeading')} headingLevel={3}>
          {say('reading.discussion.emptyText')}
        </EmptyState>
      )}
    </Stack>
  );
}
