import type { DialogueState } from '@/lib/dialogue/model';
import { isReadingKnown } from '@/lib/reading/rules';
import type { Say } from '@/lib/text/server';

type Props = {
  state: DialogueState;
  /** How many contributions there are to read. */
  all: number;
  /** How many of them this reader has read. */
  mine: number;
  /** How many of them at least one in the nämnd has read. */
  read: number;
  say: Say;
};

/** How far the reader and the nämnd have come in a dialogue. */
export function HowFar({ state, all, mine, read, say }: Props) {
  if (!isReadingKnown(state)) return <p>{say('reading.list.archived', { count: all })}</p>;
  return (
    <>
      <p>{say('reading.dialogue.mine', { mine, all })}</p>
      <p>{say('reading.dialogue.committee', { read, all })}</p>
    </>
  );
}
