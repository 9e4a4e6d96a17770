import { eq } from 'drizzle-orm';
import { committees, persons } from '@/db/schema/people';
import { roleAssignments } from '@/db/schema/roles';
import { personIdOf } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import { invalid } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import { refuseHeldRole } from './held-already';
import { roleInput } from './model';
import { peoplePolicy } from './policy';

/** A person gets a role in a nämnd, or for the installation, from a day on and perhaps to a day. */
export const assignRole = defineUseCase({
  name: 'people.assign-role',
  input: roleInput,
  load: async (tx, { personId }) =>
    (await tx.select({ id: persons.id }).from(persons).where(eq(persons.id, personId)).for('update'))[0],
  allow: peoplePolicy.administer,
  run: async ({ tx, actor, now }, given) => {
    const { personId, role, committeeId, validFrom, validTo } = given;
    if (committeeId) {
      const [committee] = await tx
        .select({ validFrom: committees.validFrom, validTo: committees.validTo })
        .from(committees)
        .where(eq(committees.id, committeeId))
        .for('update');
      if (!committee) throw invalid({ committeeId: 'people.error.committee' });
      if (validFrom < committee.validFrom) throw invalid({ validFrom: 'people.error.beforeCommittee' });
      if (committee.validTo && (validTo ?? '9999-12-31') > committee.validTo) {
        throw invalid({ validTo: 'people.error.committeeEnded' });
      }
    }
    await refuseHeldRole(tx, given);
    const assignmentId = newId();
    await tx.insert(roleAssignments).values({
      id: assignmentId,
      personId,
      role,
      committeeId,
      validFrom,
      validTo,
      assignedBy: personIdOf(actor),
      assignedAt: now,
    });
    return { value: { personId, assignmentId }, events: [{ type: 'role.assigned', personId, assignmentId }] };
  },
});
