import type { HeldRole, StaffActor } from '@/lib/core/actor';
import { eventsToldTo, knownEvent, toldOf } from '@/lib/notify';
import { type FoldedEvent, recentEvents } from './events-of';

const day = 86_400_000;

/** What somebody's roles are told of in their dialogues, of the last 14 days: what others did, not their own. */
export async function newsFor(
  actor: StaffActor,
  dialogues: readonly { id: string; committeeId: string }[],
  now: Date,
): Promise<FoldedEvent[]> {
  const events = await recentEvents(
    dialogues.map(({ id }) => id),
    {
      types: eventsToldTo(actor.roles.map(({ role }) => role)),
      since: new Date(now.getTime() - 14 * day),
      size: 60,
    },
  );
  return events
    .filter((event) => {
      const dialogue = dialogues.find(({ id }) => id === event.dialogueId);
      if (!dialogue || !knownEvent(event.type) || event.name === actor.name) return false;
      const told = toldOf[event.type];
      return actor.roles.some((held) => told.includes(held.role) && isAbout(held, dialogue));
    })
    .slice(0, 10);
}

function isAbout(held: HeldRole, dialogue: { id: string; committeeId: string }): boolean {
  if ('dialogueId' in held) return held.dialogueId === dialogue.id;
  return !('committeeId' in held) || held.committeeId === dialogue.committeeId;
}
