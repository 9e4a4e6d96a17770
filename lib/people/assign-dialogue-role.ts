import { eq } from 'drizzle-orm';
import { dialogues } from '@/db/schema/dialogue';
import { persons } from '@/db/schema/people';
import { roleAssignments } from '@/db/schema/roles';
import { personIdOf } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import { invalid } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import { refuseHeldRole } from './held-already';
import { requireMandate } from './mandate';
import { dialogueRoleInput } from './model';
import { peoplePolicy } from './policy';

/** An official of the nämnd appoints somebody to work with one of its dialogues. */
export const assignDialogueRole = defineUseCase({
  name: 'people.assign-dialogue-role',
  input: dialogueRoleInput,
  load: async (tx, { dialogueId }) =>
    (
      await tx
        .select({ id: dialogues.id, committeeId: dialogues.committeeId })
        .from(dialogues)
        .where(eq(dialogues.id, dialogueId))
        .for('update')
    )[0],
  allow: peoplePolicy.appoint,
  run: async ({ tx, actor, now }, given) => {
    const { dialogueId, personId, role, validFrom, validTo } = given;
    const [person] = await tx.select({ id: persons.id }).from(persons).where(eq(persons.id, personId));
    if (!person) throw invalid({ personId: 'people.error.person' });
    await refuseHeldRole(tx, given);
    if (role === 'politicalOwner') await requireMandate(tx, given);
    const assignmentId = newId();
    await tx.insert(roleAssignments).values({
      id: assignmentId,
      personId,
      role,
      dialogueId,
      validFrom,
      validTo,
      assignedBy: personIdOf(actor),
      assignedAt: now,
    });
    return {
      value: { dialogueId, assignmentId },
      events: [{ type: 'role.assigned', dialogueId, personId, assignmentId }],
    };
  },
});
