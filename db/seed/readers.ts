import { perform } from '@/lib/core/perform';
import { keepNote } from '@/lib/reading/keep-note';
import { markForDiscussion } from '@/lib/reading/mark-for-discussion';
import { nextUnread } from '@/lib/reading/order';
import { orderOf } from '@/lib/reading/queries';
import { recordReading } from '@/lib/reading/record-reading';
import { demoReading } from './content/reading';
import type { PersonKey } from './content/types';
import type { Calendar, Step } from './timeline';
import { done, type Town } from './town';
import type { Living } from './way-there';

/** The nämnd's politicians read, each in their own order; notes and marks come with the last sitting. */
export function readByCommittee(living: Living, town: Town, calendar: Calendar): Step[] {
  const { key } = living.content;
  const { sittings = [], notes = [], marks = [] } = demoReading[key] ?? {};
  const last = sittings.at(-1);
  const at = last && minutesAfter(calendar.at(last.daysFromStart, last.time), last.count);
  const about = (ref: string) => ({ dialogueId: living.id, contributionId: town.contribution(key, ref) });
  return [
    ...sittings.flatMap(({ by, daysFromStart, time, count }) =>
      Array.from({ length: count }, (_, number): Step => {
        const at = minutesAfter(calendar.at(daysFromStart, time), number);
        return { at, run: () => readNext(living, by, town) };
      }),
    ),
    ...(at
      ? [
          ...notes.map(({ by, ref, body }) => ({
            at,
            run: async () =>
              void done(await perform(keepNote, await town.actor(by), { ...about(ref), body })),
          })),
          ...marks.map(({ by, ref }) => ({
            at,
            run: async () =>
              void done(
                await perform(markForDiscussion, await town.actor(by), { ...about(ref), wanted: 'yes' }),
              ),
          })),
        ]
      : []),
  ];
}

/** One text a minute, and nothing when all of it is read. */
async function readNext(living: Living, by: PersonKey, town: Town): Promise<void> {
  const reader = await town.actor(by);
  const order = await orderOf(reader.personId, living.id);
  const unread = order.find(({ readAt }) => readAt === null);
  if (!unread) return;
  const { id } = unread;
  const next = nextUnread(order, id);
  done(await perform(recordReading, reader, { dialogueId: living.id, contributionId: id, next }));
}

function minutesAfter(moment: Date, minutes: number): Date {
  return new Date(moment.getTime() + minutes * 60_000);
}
