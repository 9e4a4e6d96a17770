import { ItemList, ListItem } from '@/components/ui/list-item';
import { StateTag } from '@/components/ui/tag';
import type { DialogueToRead } from '@/lib/reading/queries';
import type { Say } from '@/lib/text/server';

type Props = { label: string; dialogues: readonly DialogueToRead[]; say: Say };

/** Dialogues to read in, with how far the reader and the nämnd have come. */
export function ReadingList({ label, dialogues, say }: Props) {
  return (
    <ItemList label={label}>
      {dialogues.map(({ id, title, state, committee, mine, read, all }) => (
        <ListItem
          key={id}
          title={title}
          href={`/kontor/lasrum/${id}`}
          state={
            <StateTag state={mine < all ? 'present' : 'past'}>{say(`dialogue.state.${state}`)}</StateTag>
          }
          facts={[committee]}
        >
          <p>
            {say('reading.list.mine', { mine, all })} · {say('reading.list.committee', { read, all })}
          </p>
        </ListItem>
      ))}
    </ItemList>
  );
}
