import { officeKnot } from '@/components/dialogue/knots';
import { ItemList, ListItem } from '@/components/ui/list-item';
import { StateTag } from '@/components/ui/tag';
import { writtenOut } from '@/lib/core/time';
import type { InitiativeRow } from '@/lib/initiative/queries';
import type { TextKey } from '@/lib/text/keys';
import type { Say } from '@/lib/text/server';
import initiative from '@/lib/text/sv/initiative';

type Props = { initiatives: readonly InitiativeRow[]; say: Say };

/** Did it end before there was a plan? */
export function hasEndedEarly({ state }: Pick<InitiativeRow, 'state'>): boolean {
  return state === 'declined' || state === 'informationOnly';
}

/** Is it on its way no more, since the dialogue that it asked for is public? */
export function hasBecomeDialogue(row: Pick<InitiativeRow, 'state'>): boolean {
  return !hasEndedEarly(row) && !(row.state in initiative.stage);
}

/** Initiatives with where they stand; each opens the dialogue that it has become. */
export function InitiativeList({ initiatives, say }: Props) {
  return (
    <ItemList>
      {initiatives.map((row) => {
        const waits = row.state === 'initiative' || row.state === 'assessment';
        const stage = hasBecomeDialogue(row)
          ? `dialogue.state.${row.state}`
          : `initiative.stage.${row.state}`;
        const home = `/kontor/dialoger/${row.dialogueId}`;
        return (
          <ListItem
            key={row.dialogueId}
            title={row.title}
            href={waits || hasEndedEarly(row) ? `${home}/bedomning` : home}
            state={<StateTag state={officeKnot(row.state)}>{say(stage as TextKey)}</StateTag>}
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
