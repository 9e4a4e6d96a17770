import { officeKnot } from '@/components/dialogue/knots';
import { ItemList, ListItem } from '@/components/ui/list-item';
import { StateTag } from '@/components/ui/tag';
import { daysLeftOf } from '@/lib/dialogue/register';
import { isEnd } from '@/lib/dialogue/workflow';
import type { Say } from '@/lib/text/server';
import type { OverviewRow } from '@/lib/work/overview';
import type { WorkItem } from '@/lib/work/rules';
import { nextDayText, reasonText, waitsFor } from '@/lib/work/words';

type Props = {
  label: string;
  rows: readonly OverviewRow[];
  /** Is the step the reader's to do? Only then it is a link. */
  mayTake: (item: WorkItem) => boolean;
  now: Date;
  say: Say;
};

/** Dialogues with where each stands, what stops its next step, whom it waits for, and its next day. */
export function RegisterList({ label, rows, mayTake, now, say }: Props) {
  return (
    <ItemList label={label}>
      {rows.map((row) => (
        <ListItem
          key={row.dialogue.id}
          title={row.dialogue.title}
          href={`/kontor/dialoger/${row.dialogue.id}`}
          state={<State row={row} say={say} />}
          facts={factsOf(row, now, say)}
        >
          <NextStep row={row} mayTake={mayTake} say={say} />
        </ListItem>
      ))}
    </ItemList>
  );
}

function State({ row: { dialogue, daysLate }, say }: { row: OverviewRow; say: Say }) {
  const state = say(`dialogue.state.${dialogue.state}`);
  const words = dialogue.interrupted
    ? `${state} (${say('office.register.interrupted').toLowerCase()})`
    : state;
  if (daysLate === 0) return <StateTag state={officeKnot(dialogue.state)}>{words}</StateTag>;
  return (
    <StateTag state="overdue">
      {words}, {say('work.daysLate', { count: daysLate })}
    </StateTag>
  );
}

function NextStep({ row, mayTake, say }: Pick<Props, 'mayTake' | 'say'> & { row: OverviewRow }) {
  const { dialogue, items, holders } = row;
  const [item] = items;
  if (!item) return isEnd(dialogue.state) ? null : <p>{say('work.nothingNow')}</p>;
  return (
    <>
      <p>
        {mayTake(item) ? (
          <a href={item.href}>{say(`work.step.${item.step}`)}</a>
        ) : (
          say(`work.step.${item.step}`)
        )}
        {`: ${item.reasons.map((reason) => reasonText(reason, say)).join(' · ')}`}
      </p>
      <p>{waitsFor(item, dialogue, holders, say)}</p>
    </>
  );
}

function factsOf({ dialogue, next, leads }: OverviewRow, now: Date, say: Say): string[] {
  const left = daysLeftOf(dialogue, now);
  return [
    next ? nextDayText(next, say) : '',
    left === null ? '' : say('office.register.daysLeft', { count: left }),
    dialogue.committee,
    leads.length > 0 ? say('office.register.ledBy', { names: leads.join(', ') }) : '',
    dialogue.registryNumber,
  ].filter((fact) => fact !== '');
}
