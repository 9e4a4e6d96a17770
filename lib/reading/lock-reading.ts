import { and, eq, isNotNull, isNull, ne, type SQL } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { contributions } from '@/db/schema/contribution';
import { countedContributions as counted } from '@/db/schema/counted';
import { dialogues } from '@/db/schema/dialogue';

/** Somebody has looked for secrecy in it, it counts, and its words are there. */
export const isReadable: SQL | undefined = and(
  isNotNull(contributions.moderationId),
  isNull(counted.excluded),
  ne(counted.standing, 'erased'),
);

/**
 * One contribution of a dialogue, held so that its text is not erased while something is written to it;
 * `readable` says whether there is anything to read.
 */
export async function lockReading(
  tx: Transaction,
  { dialogueId, contributionId }: { dialogueId: string; contributionId: string },
) {
  const [dialogue] = await tx
    .select({ id: dialogues.id, committeeId: dialogues.committeeId })
    .from(dialogues)
    .innerJoin(contributions, eq(contributions.dialogueId, dialogues.id))
    .where(and(eq(dialogues.id, dialogueId), eq(contributions.id, contributionId)))
    .for('share', { of: contributions });
  return dialogue && { dialogue, readable: await isToBeRead(tx, dialogueId, contributionId) };
}

/** Is this one of the contributions that the dialogue's nämnd reads? */
export async function isToBeRead(
  tx: Transaction,
  dialogueId: string,
  contributionId: string,
): Promise<boolean> {
  const [found] = await tx
    .select({ id: counted.id })
    .from(counted)
    .innerJoin(contributions, eq(contributions.id, counted.id))
    .where(and(eq(counted.id, contributionId), eq(counted.dialogueId, dialogueId), isReadable));
  return found !== undefined;
}
