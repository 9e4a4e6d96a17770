import { and, eq, gt, gte, isNull, or } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { dialogues } from '@/db/schema/dialogue';
import { committees } from '@/db/schema/people';
import { roleAssignments } from '@/db/schema/roles';
import { conflict, invalid } from '@/lib/core/refusal';
import { dayOf } from '@/lib/core/time';
import { defineUseCase } from '@/lib/core/use-case';
import type { GenklangEvent } from '@/lib/events';
import { takesOver } from './committee-days';
import { handOver } from './hand-over';
import { committeeEnd } from './model';
import { peoplePolicy } from './policy';

/**
 * A nämnd ends on a day, and the mandates in it with it. From the day after, another nämnd answers for its
 * dialogues, ended ones too: somebody hands them out and closes their files. Until the day has passed, the day
 * and the successor can be set anew.
 */
export const endCommittee = defineUseCase({
  name: 'people.end-committee',
  input: committeeEnd,
  load: async (tx, { committeeId }) =>
    (
      await tx
        .select({ id: committees.id, validFrom: committees.validFrom, validTo: committees.validTo })
        .from(committees)
        .where(eq(committees.id, committeeId))
        .for('update')
    )[0],
  allow: peoplePolicy.administer,
  run: async ({ tx, now, subject: committee }, { committeeId, validTo, successorId }) => {
    const today = dayOf(now);
    if (committee.validTo && committee.validTo < today) throw conflict('people.error.committeeHasEnded');
    if (validTo < committee.validFrom) throw invalid({ validTo: 'people.error.order' });
    await refuseIfAwaited(tx, { committeeId, validTo });
    await requireSuccessor(tx, { committeeId, validTo, successorId });

    await tx.update(committees).set({ validTo, successorId }).where(eq(committees.id, committeeId));
    const roles = await endRolesIn(tx, { committeeId, validTo, before: committee.validTo });
    const handedOver =
      successorId && validTo < today ? await handOver(tx, { committeeId, successorId }, now) : [];
    return {
      value: { committeeId },
      events: [{ type: 'committee.ended', committeeId }, ...roles, ...handedOver],
    };
  },
});

type Ending = { committeeId: string; validTo: string; successorId?: string };

/** A nämnd that is to take over from another one has to be there when that one ends. */
async function refuseIfAwaited(tx: Transaction, { committeeId, validTo }: Ending): Promise<void> {
  const [other] = await tx
    .select({ id: committees.id })
    .from(committees)
    .where(and(eq(committees.successorId, committeeId), gte(committees.validTo, validTo)))
    .limit(1);
  if (other) throw invalid({ validTo: 'people.error.isSuccessor' });
}

async function requireSuccessor(
  tx: Transaction,
  { committeeId, validTo, successorId }: Ending,
): Promise<void> {
  if (!successorId) {
    const [held] = await tx
      .select({ id: dialogues.id })
      .from(dialogues)
      .where(eq(dialogues.committeeId, committeeId))
      .limit(1);
    if (held) throw invalid({ successorId: 'people.error.successorNeeded' });
    return;
  }
  const [successor] = await tx
    .select({
      id: committees.id,
      validFrom: committees.validFrom,
      validTo: committees.validTo,
      successorId: committees.successorId,
    })
    .from(committees)
    .where(eq(committees.id, successorId))
    .for('share');
  if (!successor || successor.id === committeeId || !takesOver(successor, validTo)) {
    throw invalid({ successorId: 'people.error.successor' });
  }
}

/** The mandates that would last longer, or that were to end with the nämnd as it was said before. */
async function endRolesIn(
  tx: Transaction,
  { committeeId, validTo, before }: Ending & { before: string | null },
): Promise<GenklangEvent[]> {
  const ended = await tx
    .update(roleAssignments)
    .set({ validTo })
    .where(
      and(
        eq(roleAssignments.committeeId, committeeId),
        or(
          isNull(roleAssignments.validTo),
          gt(roleAssignments.validTo, validTo),
          before ? eq(roleAssignments.validTo, before) : undefined,
        ),
      ),
    )
    .returning({ assignmentId: roleAssignments.id, personId: roleAssignments.personId });
  return ended.map((role): GenklangEvent => ({ type: 'role.ended', ...role }));
}
