import { EmptyState } from '@/components/ui/empty-state';
import type { ListedDialogue } from '@/lib/dialogue/public-dialogue';
import { day } from './in-time';
import type { Reader } from './reader';

type Props = { next?: ListedDialogue; working: boolean; reader: Reader };

/** Nothing can be answered now: says what happens instead. */
export function NothingOpen({ next, working, reader }: Props) {
  const { say } = reader;
  const nextOpens = next?.opensAt ? say('start.noneNext', { date: day(next.opensAt, reader) }) : '';
  return (
    <EmptyState heading={say('start.none')}>
      {nextOpens} {say(working ? 'start.noneWorking' : 'start.noneYet')}
    </EmptyState>
  );
}
