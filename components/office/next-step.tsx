import { ProseSection } from '@/components/page/layout';
import { ButtonLink } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { type Holder, holdersFor } from '@/lib/dialogue/holders';
import type { DialogueState } from '@/lib/dialogue/model';
import { isEnd, ownersOf } from '@/lib/dialogue/workflow';
import type { TextKey } from '@/lib/text/keys';
import type { Say } from '@/lib/text/server';

type Props = {
  dialogue: { id: string; committeeId: string; state: DialogueState };
  /** Where the step is taken; none while it has no page of its own. */
  href: string | undefined;
  stops: readonly { key: TextKey; count?: number }[];
  holders: readonly Holder[];
  say: Say;
};

/** The next step of a dialogue: what it is, whose it is, and what stops it. */
export function NextStep({ dialogue, href, stops, holders, say }: Props) {
  const { state } = dialogue;
  if (isEnd(state)) {
    return <Notice heading={say('office.dialogue.nextNone')}>{say('office.dialogue.nextNoneWhat')}</Notice>;
  }
  return (
    <ProseSection heading={say('office.dialogue.next', { task: say(`office.task.${state}`) })}>
      <p>{waitsFor(dialogue, holders, say)}</p>
      {stops.length > 0 ? (
        <Notice kind="warning" heading={say('office.dialogue.stops')} headingLevel={3}>
          <ul>
            {stops.map(({ key, count }) => (
              <li key={key}>{say(key, count === undefined ? undefined : { count })}</li>
            ))}
          </ul>
        </Notice>
      ) : null}
      {href ? (
        <p>
          <ButtonLink href={href} variant="primary">
            {say('office.dialogue.go')}
          </ButtonLink>
        </p>
      ) : null}
    </ProseSection>
  );
}

/** Whom a dialogue waits for, by role and name. */
export function waitsFor(dialogue: Props['dialogue'], holders: readonly Holder[], say: Say): string {
  const owners = ownersOf[dialogue.state];
  const [first] = owners;
  if (!first) return say('office.work.waitsForTime');
  const names = [...new Set(holdersFor(dialogue, owners, holders).map(({ name }) => name))];
  const role = say(`people.role.${first}`).toLowerCase();
  return names.length > 0
    ? say('office.work.waitsFor', { role, names: names.join(', ') })
    : say('office.work.waitsForNobody', { role });
}
