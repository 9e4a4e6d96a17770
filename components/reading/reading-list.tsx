import { officeKnot } from '@/components/dialogue/knots';
import { ItemList, ListItem } from '@/components/ui/list-item';
import { StateTag } from '@/components/ui/tag';
import { writtenOut } from '@/lib/core/time';
import type { DialogueToRead } from '@/lib/reading/queries';
import type { Say } from '@/lib/text/server';
import { HowFar } from './how-far';

type Props = {
  label: string;
  dialogues: readonly DialogueToRead[];
  /** Is the decision still to come? Then its day is told. */
  undecided?: boolean;
  say: Say;
};

/** Dialogues to read in, with how far the reader and the nämnd have come. */
export function ReadingList({ label, dialogues, undecided, say }: Props) {
  return (
    <ItemList label={label}>
      {dialogues.map(({ id, title, question, state, committee, decisionOn, awaiting, ...howFar }) => (
        <ListItem
          key={id}
          title={title}
          href={`/kontor/lasrum/${id}`}
          state={<StateTag state={officeKnot(state)}>{say(`dialogue.state.${state}`)}</StateTag>}
          facts={[
            ...(undecided && decisionOn
              ? [say('reading.list.decides', { date: writtenOut(decisionOn, 'sv') })]
              : []),
            committee,
          ]}
        >
          {question && question !== title ? <p>{question}</p> : null}
          {howFar.all > 0 ? <HowFar state={state} {...howFar} say={say} /> : null}
          {howFar.all === 0 && awaiting > 0 ? (
            <p>{say('reading.dialogue.awaiting', { count: awaiting })}</p>
          ) : null}
        </ListItem>
      ))}
    </ItemList>
  );
}
