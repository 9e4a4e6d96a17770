import { ItemList, ListItem } from '@/components/ui/list-item';
import { StateTag } from '@/components/ui/tag';
import { writtenOut } from '@/lib/core/time';
import type { InitiativeRow } from '@/lib/initiative/queries';
import type { TextKey } from '@/lib/text/keys';
import type { Say } from '@/lib/text/server';
import initiative from '@/lib/text/sv/initiative';

type Props = { initiatives: readonly InitiativeRow[]; say: Say };

/** Initiatives with where they stand; each opens the dialogue that it has become. */
export function InitiativeList({ initiatives, say }: Props) {
  return (
    <ItemList>
      {initiatives.map((row) => {
        const ended = row.state === 'declined' || row.state === 'informationOnly';
        const waits = row.state === 'initiative' || row.state === 'assessment';
        const stage = row.state in initiative.stage ? row.state : 'other';
        const home = `/kontor/dialoger/${row.dialogueId}`;
        return (
          <ListItem
            key={row.dialogueId}
            title={row.title}
            href={waits || ended ? `${home}/bedomning` : home}
            state={
              <StateTag state={ended ? 'past' : 'present'}>
                {say(`initiative.stage.${stage}` as TextKey)}
              </StateTag>
            }
            facts={[
              row.committee,
              row.registryNumber,
              say('initiative.list.takenOn', { date: writtenOut(row.takenOn, 'sv') }),
            ]}
          >
            {row.question}
          </ListItem>
        );
      })}
    </ItemList>
  );
}
