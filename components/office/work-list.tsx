import { ItemList, ListItem } from '@/components/ui/list-item';
import { StateTag } from '@/components/ui/tag';
import { writtenOut } from '@/lib/core/time';
import type { Holder } from '@/lib/dialogue/holders';
import type { WorkItem } from '@/lib/dialogue/work';
import type { Say } from '@/lib/text/server';
import { waitsFor } from './next-step';

type Props = {
  label: string;
  items: readonly WorkItem[];
  holders: readonly Holder[];
  /** Others' work is told by whom it waits for; one's own by what there is to do. */
  mine: boolean;
  say: Say;
};

/** Dialogues with what is to be done in each, by whom and by when. */
export function WorkList({ label, items, holders, mine, say }: Props) {
  return (
    <ItemList label={label}>
      {items.map((item) => (
        <ListItem
          key={`${item.dialogue.id} ${item.task}`}
          title={mine ? say(`office.task.${item.task}`) : item.dialogue.title}
          href={mine ? item.href : `/kontor/dialoger/${item.dialogue.id}`}
          state={
            <StateTag state={item.daysLate > 0 ? 'overdue' : 'present'}>
              {item.daysLate > 0
                ? say('office.work.daysLate', { count: item.daysLate })
                : say(`dialogue.state.${item.dialogue.state}`)}
            </StateTag>
          }
          facts={factsOf(item, mine, say)}
        >
          {mine ? <p>{item.dialogue.title}</p> : <p>{others(item, holders, say)}</p>}
        </ListItem>
      ))}
    </ItemList>
  );
}

function factsOf({ dialogue, due, task }: WorkItem, mine: boolean, say: Say): string[] {
  const facts = [dialogue.committee];
  if (due) facts.push(say('office.work.due', { day: writtenOut(due, 'sv') }));
  if (task === 'reported') {
    facts.push(say('office.work.reported', { count: dialogue.reported }));
  } else if (mine && dialogue.state === 'open') {
    facts.push(say('office.work.unmoderated', { count: dialogue.unmoderated }));
  }
  return facts;
}

function others({ dialogue }: WorkItem, holders: readonly Holder[], say: Say): string {
  if (dialogue.state === 'open' && dialogue.unmoderated === 0) {
    return say('office.work.unmoderated', { count: 0 });
  }
  return waitsFor(dialogue, holders, say);
}
