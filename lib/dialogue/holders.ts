import type { Role } from '@/lib/core/actor';

/** Somebody who holds a role today, in a dialogue or in a nämnd. */
export type Holder = { name: string; role: Role; committeeId: string | null; dialogueId: string | null };

/** Who among them holds one of these roles where this dialogue is concerned. */
export function holdersFor(
  dialogue: { id: string; committeeId: string },
  roles: readonly Role[],
  holders: readonly Holder[],
): Holder[] {
  return holders.filter(
    ({ role, committeeId, dialogueId }) =>
      roles.includes(role) && (dialogueId === dialogue.id || committeeId === dialogue.committeeId),
  );
}
