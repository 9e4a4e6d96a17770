import { eq } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { contributions } from '@/db/schema/contribution';
import { dialogues } from '@/db/schema/dialogue';
import { committees } from '@/db/schema/people';

/** The contribution's dialogue, kept from moving on, and from two takings-back at once. */
export async function lockAnsweredDialogue(tx: Transaction, contributionId: string) {
  const [dialogue] = await tx
    .select({
      id: dialogues.id,
      committeeId: dialogues.committeeId,
      state: dialogues.state,
      committee: committees.name,
    })
    .from(contributions)
    .innerJoin(dialogues, eq(dialogues.id, contributions.dialogueId))
    .innerJoin(committees, eq(committees.id, dialogues.committeeId))
    .where(eq(contributions.id, contributionId))
    .for('update', { of: dialogues });
  return dialogue;
}
