import { PageHeading } from '@/components/ui/page-heading';
import type { Say } from '@/lib/text/server';
import { RoomLinks, type RoomPage } from './room-links';

type Props = {
  dialogue: { id: string; title: string; committee: string };
  current: RoomPage;
  say: Say;
};

/** What the pages of a dialogue in the reading room begin with: the same on each, so that nothing shifts between them. */
export function RoomHeading({ dialogue, current, say }: Props) {
  return (
    <>
      <PageHeading kicker={dialogue.committee} title={dialogue.title}>
        <p className="print:hidden">
          <a href={`/kontor/dialoger/${dialogue.id}`}>{say('reading.nav.dialogue')}</a>
        </p>
      </PageHeading>
      <RoomLinks dialogueId={dialogue.id} current={current} say={say} />
    </>
  );
}
