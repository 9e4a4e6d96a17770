import { z } from 'zod';
import type { Transaction } from '@/db/client';
import { principleStatements } from '@/db/schema/principles';
import { type Actor, type Role, staffIdOf } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import { dayOf } from '@/lib/core/time';
import { lockDialogue } from '@/lib/dialogue/move-to';
import { principleSetInForce } from '@/lib/principles/queries';

/** Words about one principle in one dialogue. A tick is not enough. */
export const statementInput = z.object({
  dialogueId: z.uuid(),
  principleId: z.uuid(),
  words: z
    .string()
    .trim()
    .min(20, { error: 'principles.error.words' })
    .max(4000, { error: 'principles.error.tooLong' }),
});

type StatementInput = z.output<typeof statementInput>;

/** The dialogue, locked, with the principle as the set in force has it. */
export async function lockStatement(tx: Transaction, input: StatementInput, now: Date) {
  const dialogue = await lockDialogue(tx, input.dialogueId);
  const set = await principleSetInForce(tx, dayOf(now));
  const principle = set?.principles.find(({ id }) => id === input.principleId);
  return dialogue && principle ? { dialogue, principle } : undefined;
}

/** Adds what was stated. Earlier statements are never changed: the latest of its kind counts. */
export async function addStatement(
  { tx, actor, now }: { tx: Transaction; actor: Actor; now: Date },
  { dialogueId, principleId, words }: StatementInput,
  { kind, role }: { kind: 'attested' | 'overridden' | 'withdrawn'; role: Role },
): Promise<void> {
  await tx.insert(principleStatements).values({
    id: newId(),
    dialogueId,
    principleId,
    kind,
    words,
    role,
    statedBy: staffIdOf(actor),
    at: now,
  });
}
