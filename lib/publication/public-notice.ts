import type { Transaction } from '@/db/client';
import { publicNotices } from '@/db/schema/dialogue';
import { type Actor, staffIdOf } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';

type Notice = {
  dialogueId: string;
  kind: 'paused' | 'resumed' | 'extended' | 'closedEarly' | 'cancelled';
  body: string;
  /** A closing time that moves: where from and where to. */
  closesAtBefore?: Date | null;
  closesAtAfter?: Date;
};

/** What the public is told, in the same transaction as what it is about. */
export async function tellThePublic(
  tx: Transaction,
  { actor, now }: { actor: Actor; now: Date },
  notice: Notice,
): Promise<string> {
  const id = newId();
  await tx.insert(publicNotices).values({ id, ...notice, writtenBy: staffIdOf(actor), at: now });
  return id;
}
