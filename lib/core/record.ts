import type { Transaction } from '@/db/client';
import { events } from '@/db/schema/log';
import type { GenklangEvent } from '@/lib/events';
import { type Actor, personIdOf } from './actor';
import { newId } from './ids';

/** Writes what happened into the log in the caller's transaction. */
export async function record(
  tx: Transaction,
  { actor, now }: { actor: Actor; now: Date },
  happened: GenklangEvent[],
): Promise<void> {
  await tx.insert(events).values(
    happened.map(({ type, dialogueId, ...subjects }) => ({
      id: newId(),
      type,
      at: now,
      actorKind: actor.kind,
      actorId: personIdOf(actor),
      dialogueId: dialogueId ?? null,
      subjects,
    })),
  );
}
