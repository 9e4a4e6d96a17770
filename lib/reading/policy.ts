import { type Actor, holdsInCommittee } from '@/lib/core/actor';
import { allowed, denied, type Verdict } from '@/lib/core/verdict';

export const readingPolicy = {
  /** The reading room is for the elected representatives of the dialogue's nämnd, for as long as they are. */
  read(actor: Actor, dialogue: { committeeId: string }): Verdict {
    return holdsInCommittee(actor, 'politician', dialogue.committeeId)
      ? allowed
      : denied('reading.denied.mandate');
  },
};

/** The nämnder in which this person reads. */
export function committeesReadIn(actor: Actor): string[] {
  if (actor.kind !== 'staff') return [];
  const own = actor.roles.flatMap((held) => (held.role === 'politician' ? [held.committeeId] : []));
  return [...new Set(own)];
}
