import { ProseSection } from '@/components/page/layout';
import { ButtonLink } from '@/components/ui/button';
import { ItemList, ListItem } from '@/components/ui/list-item';
import { Notice } from '@/components/ui/notice';
import type { Holder } from '@/lib/dialogue/holders';
import { isEnd } from '@/lib/dialogue/workflow';
import type { Say } from '@/lib/text/server';
import { workSteps } from '@/lib/work/policy';
import type { WorkItem } from '@/lib/work/rules';
import type { WorkedDialogue } from '@/lib/work/task';
import { dayText, goesOnText, onwardText, waitsFor } from '@/lib/work/words';
import { Reasons, Urgency } from './task-words';

type Props = {
  dialogue: WorkedDialogue;
  items: readonly WorkItem[];
  holders: readonly Holder[];
  /** Is the step the reader's to do? The others read whom it waits for. */
  mayTake: (item: WorkItem) => boolean;
  now: Date;
  say: Say;
};

/** What is to be done now in a dialogue: whose it is, why, and what the next step waits for. Then what waits besides. */
export function NextStep({ dialogue, items, holders, mayTake, now, say }: Props) {
  const [first, ...rest] = items;
  const onward = onwardText(dialogue, items, say);
  if (!first) {
    return isEnd(dialogue.state) ? (
      <Notice heading={say('office.dialogue.nextNone')}>{say('office.dialogue.nextNoneWhat')}</Notice>
    ) : (
      <Notice heading={goesOnText(dialogue, now, say)}>{onward ? <p>{onward}</p> : null}</Notice>
    );
  }
  return (
    <>
      <ProseSection
        heading={
          workSteps[first.step].isRecord
            ? say('office.dialogue.decides')
            : say('office.dialogue.now', { task: say(`work.step.${first.step}`) })
        }
      >
        <p>
          <Urgency item={first} now={now} say={say} /> {dayText(first, say)}
        </p>
        <p>{waitsFor(first, dialogue, holders, say)}</p>
        <Reasons reasons={first.reasons} say={say} />
        {onward ? <p>{onward}</p> : null}
        {mayTake(first) ? (
          <p>
            <ButtonLink href={first.href} variant="primary">
              {say('office.dialogue.go')}
            </ButtonLink>
          </p>
        ) : null}
      </ProseSection>
      {rest.length > 0 ? (
        <ProseSection heading={say('office.dialogue.besides')} wide>
          <ItemList label={say('office.dialogue.besides')}>
            {rest.map((item) => (
              <ListItem
                key={item.step}
                title={say(`work.step.${item.step}`)}
                href={mayTake(item) ? item.href : undefined}
                state={<Urgency item={item} now={now} say={say} />}
                facts={dayText(item, say)}
              >
                <p>{waitsFor(item, dialogue, holders, say)}</p>
                <Reasons reasons={item.reasons} say={say} />
              </ListItem>
            ))}
          </ItemList>
        </ProseSection>
      ) : null}
    </>
  );
}
