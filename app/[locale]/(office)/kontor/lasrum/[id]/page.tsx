import type { Metadata } from 'next';
import { ProseSection, Stack } from '@/components/page/layout';
import { HowFar } from '@/components/reading/how-far';
import { NoteKept } from '@/components/reading/note-kept';
import { RoomHeading } from '@/components/reading/room-heading';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { nextUnread } from '@/lib/reading/order';
import { committeeProgress } from '@/lib/reading/queries';
import { texts } from '@/lib/text/server';
import { dialogueInRoom } from '../load';

type Props = PageProps<'/[locale]/kontor/lasrum/[id]'>;
const say = texts('sv');

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { dialogue } = await dialogueInRoom((await params).id);
  return { title: `${say('reading.title')}: ${dialogue.title}` };
}

/** How far have I come, how far has the nämnd, and where do I go on? */
export default async function ReadingDialoguePage({ params, searchParams }: Props) {
  const { anteckning } = await searchParams;
  const { dialogue, order } = await dialogueInRoom((await params).id);
  const { read, all, awaiting, neverRead } = await committeeProgress(dialogue.id);
  const home = `/kontor/lasrum/${dialogue.id}`;
  const mine = order.filter(({ readAt }) => readAt !== null).length;
  const next = nextUnread(order);
  const [first] = order;
  return (
    <Stack>
      <RoomHeading dialogue={dialogue} current="room" say={say} />
      <NoteKept told={anteckning} say={say} />
      {all > 0 ? (
        <div className="prose text-[1.15em]">
          <HowFar state={dialogue.state} {...{ all, mine, read, say }} />
          {awaiting > 0 ? <p>{say('reading.dialogue.awaiting', { count: awaiting })}</p> : null}
          {neverRead > 0 ? <p>{say('reading.dialogue.neverRead', { count: neverRead })}</p> : null}
        </div>
      ) : null}
      {next ? (
        <p>
          <ButtonLink variant="primary" href={`${home}/${next}`}>
            {say(mine === 0 ? 'reading.dialogue.begin' : 'reading.dialogue.goOn')}
          </ButtonLink>
        </p>
      ) : (
        <EmptyState
          heading={say(first ? 'reading.dialogue.allRead' : 'reading.list.emptyHeading')}
          action={
            first ? (
              <ButtonLink href={`${home}/${first.id}`}>{say('reading.dialogue.again')}</ButtonLink>
            ) : null
          }
        >
          {first
            ? say('reading.dialogue.allReadWhat')
            : awaiting > 0
              ? say('reading.dialogue.awaiting', { count: awaiting })
              : say('reading.list.emptyText')}
        </EmptyState>
      )}
      <ProseSection heading={say('reading.dialogue.how')}>
        <div className="prose">
          <p>{say('reading.dialogue.order')}</p>
          <p>{say('reading.dialogue.secret')}</p>
          <p>{say('reading.dialogue.all')}</p>
        </div>
      </ProseSection>
    </Stack>
  );
}
