import { officeKnot } from '@/components/dialogue/knots';
import { ItemList, ListItem } from '@/components/ui/list-item';
import { StateTag } from '@/components/ui/tag';
import type { Holder } from '@/lib/dialogue/holders';
import { nextDay } from '@/lib/dialogue/register';
import type { Say } from '@/lib/text/server';
import type { WaitingDialogue, WorkItem } from '@/lib/work/rules';
import { aheadText, dayText, nextDayText, waitsFor } from '@/lib/work/words';
import { Reasons, Urgency } from './task-words';

type Props = { label: string; items: readonly WorkItem[]; now: Date; say: Say };

/** What is somebody's own to do, each with the page where it is done, by when and why. */
export function WorkList({ label, items, now, say }: Props) {
  return (
    <ItemList label={label}>
      {items.map((item) => (
        <Task
          key={`${item.dialogue.id} ${item.step}`}
          item={item}
          state={<Urgency item={item} now={now} say={say} />}
          days={dayText(item, say)}
          say={say}
        />
      ))}
    </ItemList>
  );
}

/** What is to be read before the nämnd decides, with what is known of when it does. */
export function AheadList({ label, items, say }: Omit<Props, 'now'>) {
  return (
    <ItemList label={label}>
      {items.map((item) => (
        <Task key={`${item.dialogue.id} ${item.step}`} item={item} days={aheadText(item, say)} say={say} />
      ))}
    </ItemList>
  );
}

type TaskProps = { item: WorkItem; state?: React.ReactNode; days: readonly string[]; say: Say };

/** One thing to do or to read: what, in which dialogue, why, and by when. */
function Task({ item, state, days, say }: TaskProps) {
  return (
    <ListItem
      title={say(`work.step.${item.step}`)}
      href={item.href}
      state={state}
      facts={[...days, item.dialogue.committee]}
    >
      <p>
        <b>{item.dialogue.title}</b>
      </p>
      <Reasons reasons={item.reasons} say={say} />
    </ListItem>
  );
}

type WaitingProps = {
  label: string;
  dialogues: readonly WaitingDialogue[];
  holdersOf: (dialogueId: string) => readonly Holder[];
  now: Date;
  say: Say;
};

/** What waits for others in the dialogues that somebody works with. */
export function WaitingList({ label, dialogues, holdersOf, now, say }: WaitingProps) {
  return (
    <ItemList label={label}>
      {dialogues.map(({ dialogue, tasks }) => {
        const [first] = tasks;
        const state = say(`dialogue.state.${dialogue.state}`);
        return (
          <ListItem
            key={dialogue.id}
            title={dialogue.title}
            href={`/kontor/dialoger/${dialogue.id}`}
            state={
              first ? (
                <Urgency item={first} now={now} say={say} />
              ) : (
                <StateTag state={officeKnot(dialogue.state)}>{state}</StateTag>
              )
            }
            facts={[
              ...(first ? [...dayText(first, say), state] : quietUntil(dialogue, now, say)),
              dialogue.committee,
            ]}
          >
            {tasks.length === 0 ? <p>{say('work.nothingNow')}</p> : null}
            {tasks.map((item) => (
              <p key={item.step}>
                {say(`work.step.${item.step}`)}
                {'. '}
                {waitsFor(item, dialogue, holdersOf(dialogue.id), say)}
              </p>
            ))}
          </ListItem>
        );
      })}
    </ItemList>
  );
}

/** What goes on by itself says when. */
function quietUntil(dialogue: WaitingDialogue['dialogue'], now: Date, say: Say): string[] {
  const next = nextDay(dialogue, now);
  return next ? [nextDayText(next, say)] : [];
}
