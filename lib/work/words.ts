import { writtenOut } from '@/lib/core/time';
import { type Holder, holdersFor } from '@/lib/dialogue/holders';
import type { DialogueState } from '@/lib/dialogue/model';
import { nextDay, type WorkDates } from '@/lib/dialogue/register';
import { isEnd } from '@/lib/dialogue/workflow';
import { lastDayToDecide } from '@/lib/plan/rules';
import { sv } from '@/lib/text/catalogue';
import type { TextKey } from '@/lib/text/keys';
import type { Say } from '@/lib/text/server';
import { workSteps } from './policy';
import type { WorkItem } from './rules';
import type { Reason, Task } from './task';

/** One reason in words. */
export function reasonText({ key, count, role }: Reason, say: Say): string {
  if (role) return say(key, { role: say(`people.role.${role}`).toLowerCase() });
  return say(key, count === undefined ? undefined : { count });
}

/** The day by which it should be done, else the day since when it has waited. */
export function dayText({ due, since }: Pick<Task, 'due' | 'since'>, say: Say): string[] {
  if (due) return [say('work.due', { day: writtenOut(due, 'sv') })];
  return since ? [say('work.since', { day: writtenOut(since, 'sv') })] : [];
}

/**
 * What is known of when the nämnd decides: the day in the matter, and of a plan, where no day is kept, since when it
 * lies there and the last day that the decision can be made.
 */
export function aheadText({ due, since, daysLate, dialogue }: WorkItem, say: Say): string[] {
  if (due) return [say(`work.ahead.${daysLate > 0 ? 'passed' : 'decides'}`, { day: writtenOut(due, 'sv') })];
  const lastDay = lastDayToDecide(dialogue.opensOn ?? '');
  return [
    since ? say('work.ahead.submitted', { day: writtenOut(since, 'sv') }) : '',
    lastDay ? say('work.ahead.lastDay', { day: writtenOut(lastDay, 'sv') }) : '',
  ].filter((fact) => fact !== '');
}

/** The next promised day, by what happens then. */
export function nextDayText({ what, day }: { what: keyof WorkDates; day: string }, say: Say): string {
  return say('office.register.nextDay', {
    what: say(`office.register.day.${what}`),
    day: writtenOut(day, 'sv'),
  });
}

/** Where nothing waits: what the clock does, and on which day, where that is known; else that nothing is to be done. */
export function goesOnText(dialogue: WorkDates & { state: DialogueState }, now: Date, say: Say): string {
  const next = nextDay(dialogue, now);
  if (!next || next.daysLate > 0 || (next.what !== 'opensOn' && next.what !== 'closesOn')) {
    return say('work.nothingNow');
  }
  return say(`work.goesOn.${next.what}`, { day: writtenOut(next.day, 'sv') });
}

/** Why nobody works with a dialogue: not yet appointed, or no longer needed. */
export function nobodyKey(state: DialogueState): TextKey {
  if (state === 'cancelled') return 'office.dialogue.nobody.cancelled';
  if (state === 'declined' || state === 'informationOnly') return 'office.dialogue.nobody.notHeld';
  return isEnd(state) ? 'office.dialogue.nobody.ended' : 'office.dialogue.nobody.yet';
}

/** What the next step of the chain waits for, after what is to be done now; nothing where no step is left. */
export function onwardText(
  { state, closesOn }: WorkDates & { state: DialogueState },
  tasks: readonly Pick<Task, 'reasons'>[],
  say: Say,
): string | undefined {
  if (!leadsOn(state)) return undefined;
  const reasons = tasks.flatMap((one) => one.reasons);
  return say(`office.dialogue.onward.${state}`, {
    day: closesOn ? writtenOut(closesOn, 'sv') : 'none',
    unread: reasons.find(({ key }) => key === 'work.why.unread')?.count ?? 0,
  });
}

function leadsOn(state: DialogueState): state is keyof typeof sv.office.dialogue.onward {
  return Object.hasOwn(sv.office.dialogue.onward, state);
}

/** Whom a step waits for, by role and name; each person once, in the role that comes first. A record waits for the nämnd. */
export function waitsFor(
  { step, owners }: Pick<Task, 'step' | 'owners'>,
  dialogue: { id: string; committeeId: string },
  holders: readonly Holder[],
  say: Say,
): string {
  if (workSteps[step].isRecord) {
    const names = [...new Set(holdersFor(dialogue, owners, holders).map(({ name }) => name))];
    if (names.length === 0) return say('work.waitsForDecisionNobody');
    return say('work.waitsForDecision', { who: names.join(say('work.or')) });
  }
  const named = new Set<string>();
  const roles = owners.flatMap((role) => {
    const names = [...new Set(holdersFor(dialogue, [role], holders).map(({ name }) => name))];
    const others = names.filter((name) => !named.has(name));
    for (const name of others) named.add(name);
    const words = say(`people.role.${role}`).toLowerCase();
    return others.length > 0 ? [`${words} ${others.join(', ')}`] : [];
  });
  const [first] = owners;
  if (roles.length === 0 && first) {
    return say('work.waitsForNobody', { role: say(`people.role.${first}`).toLowerCase() });
  }
  return say('work.waitsFor', { who: roles.join(say('work.or')) });
}
