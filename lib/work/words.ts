import { writtenOut } from '@/lib/core/time';
import { type Holder, holdersFor } from '@/lib/dialogue/holders';
import type { Say } from '@/lib/text/server';
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

/** Whom a step waits for, by role and name. */
export function waitsFor(
  { owners }: Pick<Task, 'owners'>,
  dialogue: { id: string; committeeId: string },
  holders: readonly Holder[],
  say: Say,
): string {
  const there = holdersFor(dialogue, owners, holders);
  const role = owners.find((one) => there.some((holder) => holder.role === one)) ?? owners[0];
  const words = role ? say(`people.role.${role}`).toLowerCase() : '';
  const names = [...new Set(there.map(({ name }) => name))];
  return names.length > 0
    ? say('work.waitsFor', { role: words, names: names.join(', ') })
    : say('work.waitsForNobody', { role: words });
}
