import { and, asc, eq, exists, isNotNull, sql } from 'drizzle-orm';
import { z } from 'zod';
import { database, type Transaction } from '@/db/client';
import { dialogueHandovers, dialogues } from '@/db/schema/dialogue';
import { committees } from '@/db/schema/people';
import { newId } from '@/lib/core/ids';
import { conflict } from '@/lib/core/refusal';
import { dayOf } from '@/lib/core/time';
import { defineUseCase } from '@/lib/core/use-case';
import type { GenklangEvent } from '@/lib/events';
import { today } from './in-force';
import { peoplePolicy } from './policy';

/** The last day of a nämnd has passed: the one that was named takes over its dialogues. */
export const handOverDialogues = defineUseCase({
  name: 'people.hand-over-dialogues',
  input: z.object({ committeeId: z.uuid() }),
  load: async (tx, { committeeId }) =>
    (
      await tx
        .select({ validTo: committees.validTo, successorId: committees.successorId })
        .from(committees)
        .where(eq(committees.id, committeeId))
        .for('update')
    )[0],
  allow: peoplePolicy.letTimePass,
  run: async ({ tx, now, subject: { validTo, successorId } }, { committeeId }) => {
    if (!successorId || !validTo || validTo >= dayOf(now)) throw conflict('people.conflict.notDue');
    const [first, ...rest] = await handOver(tx, { committeeId, successorId }, now);
    if (!first) throw conflict('people.conflict.notDue');
    return { value: { committeeId }, events: [first, ...rest] };
  },
});

/**
 * Moves every dialogue of an ended nämnd to the one that answers after it. Roles in the dialogues stand; those in
 * the nämnder follow from which nämnd it is. What was decided keeps the organ that it was recorded with.
 */
export async function handOver(
  tx: Transaction,
  { committeeId, successorId }: { committeeId: string; successorId: string },
  now: Date,
): Promise<GenklangEvent[]> {
  const moving = await tx
    .select({ id: dialogues.id })
    .from(dialogues)
    .where(eq(dialogues.committeeId, committeeId))
    .orderBy(asc(dialogues.id))
    .for('update');
  if (moving.length === 0) return [];
  await tx.insert(dialogueHandovers).values(
    moving.map(({ id }) => ({
      id: newId(),
      dialogueId: id,
      fromCommitteeId: committeeId,
      toCommitteeId: successorId,
      at: now,
    })),
  );
  await tx.update(dialogues).set({ committeeId: successorId }).where(eq(dialogues.committeeId, committeeId));
  return moving.map(({ id }) => ({ type: 'dialogue.handed-over', dialogueId: id, committeeId: successorId }));
}

/** Nämnder that have ended and still hold dialogues which another one takes over. */
export async function dueToHandOver(): Promise<string[]> {
  const db = database('owner');
  const held = db.select({ one: sql`1` }).from(dialogues).where(eq(dialogues.committeeId, committees.id));
  const rows = await db
    .select({ id: committees.id })
    .from(committees)
    .where(and(isNotNull(committees.successorId), sql`${committees.validTo} < ${today}`, exists(held)))
    .orderBy(asc(committees.validTo));
  return rows.map(({ id }) => id);
}
