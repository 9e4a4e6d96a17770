import { and, eq, gt, isNull, notInArray, or } from 'drizzle-orm';
import { dialogues } from '@/db/schema/dialogue';
import { committees } from '@/db/schema/people';
import { roleAssignments } from '@/db/schema/roles';
import { conflict, invalid } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import type { GenklangEvent } from '@/lib/events';
import { committeeEnd } from './model';
import { peoplePolicy } from './policy';

/**
 * A nämnd ends on a day, and the mandates in it with it. A nämnd that still has dialogues on their way cannot
 * end: somebody owes their answers.
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
  run: async ({ tx, subject: committee }, { committeeId, validTo }) => {
    if (committee.validTo) throw conflict('people.error.committeeEnded');
    if (validTo < committee.validFrom) throw invalid({ validTo: 'people.error.order' });
    const [onItsWay] = await tx
      .select({ id: dialogues.id })
      .from(dialogues)
      .where(
        and(
          eq(dialogues.committeeId, committeeId),
          notInArray(dialogues.state, ['declined', 'informationOnly', 'cancelled', 'archived']),
        ),
      )
      .limit(1);
    if (onItsWay) throw conflict('people.error.dialoguesRemain');
    await tx.update(committees).set({ validTo }).where(eq(committees.id, committeeId));
    const ended = await tx
      .update(roleAssignments)
      .set({ validTo })
      .where(
        and(
          eq(roleAssignments.committeeId, committeeId),
          or(isNull(roleAssignments.validTo), gt(roleAssignments.validTo, validTo)),
        ),
      )
      .returning({ assignmentId: roleAssignments.id, personId: roleAssignments.personId });
    const roles = ended.map((role): GenklangEvent => ({ type: 'role.ended', ...role }));
    return { value: { committeeId }, events: [{ type: 'committee.ended', committeeId }, ...roles] };
  },
});
