import { and, eq, isNull, ne } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { dialogues } from '@/db/schema/dialogue';
import { installations } from '@/db/schema/installation';
import { committees } from '@/db/schema/people';
import { roleAssignments } from '@/db/schema/roles';
import { conflict, invalid } from '@/lib/core/refusal';
import { addDays, dayOf } from '@/lib/core/time';
import { defineUseCase } from '@/lib/core/use-case';
import { rolesInForce } from './in-force';
import { roleEnd } from './model';
import { peoplePolicy, type RoleScope } from './policy';

type EndingRole = RoleScope & {
  personId: string;
  role: string;
  dialogueId: string | null;
  validFrom: string;
  validTo: string | null;
  committeeEnds: string | null;
};

/**
 * A role ends: on a day, or now. A role that ends now was last in force yesterday, so that it bites at the
 * very next request.
 */
export const endRole = defineUseCase({
  name: 'people.end-role',
  input: roleEnd,
  load: async (tx, { assignmentId }) => endingRole(tx, assignmentId),
  allow: peoplePolicy.endRole,
  run: async ({ tx, now, subject: ending }, { assignmentId, validTo }) => {
    const yesterday = addDays(dayOf(now), -1);
    const lastDay = validTo ?? yesterday;
    if (ending.validTo && ending.validTo <= yesterday) throw conflict('people.error.roleEnded');
    if (validTo && validTo < ending.validFrom) throw invalid({ validTo: 'people.error.order' });
    if (ending.committeeEnds && lastDay > ending.committeeEnds) {
      throw invalid({ validTo: 'people.error.committeeEnded' });
    }
    if (ending.role === 'administrator') await refuseLastAdministrator(tx, assignmentId);
    await tx.update(roleAssignments).set({ validTo: lastDay }).where(eq(roleAssignments.id, assignmentId));
    const { personId, dialogueId } = ending;
    return {
      value: { personId, dialogueId },
      events: [{ type: 'role.ended', personId, assignmentId, ...(dialogueId && { dialogueId }) }],
    };
  },
});

async function endingRole(tx: Transaction, assignmentId: string): Promise<EndingRole | undefined> {
  const [found] = await tx
    .select({
      personId: roleAssignments.personId,
      role: roleAssignments.role,
      committeeId: roleAssignments.committeeId,
      dialogueId: roleAssignments.dialogueId,
      validFrom: roleAssignments.validFrom,
      validTo: roleAssignments.validTo,
      dialogueCommitteeId: dialogues.committeeId,
      committeeEnds: committees.validTo,
    })
    .from(roleAssignments)
    .leftJoin(dialogues, eq(dialogues.id, roleAssignments.dialogueId))
    .leftJoin(committees, eq(committees.id, roleAssignments.committeeId))
    .where(eq(roleAssignments.id, assignmentId))
    .for('update', { of: roleAssignments });
  if (!found) return undefined;
  const { committeeId, dialogueCommitteeId, ...role } = found;
  if (dialogueCommitteeId) return { ...role, kind: 'dialogue', dialogueCommitteeId };
  return { ...role, kind: committeeId ? 'committee' : 'installation' };
}

/** Somebody must be able to let others in. The lock keeps two administrators from ending each other. */
async function refuseLastAdministrator(tx: Transaction, assignmentId: string): Promise<void> {
  await tx.select({ only: installations.only }).from(installations).for('update');
  const [other] = await tx
    .select({ id: roleAssignments.id })
    .from(roleAssignments)
    .where(
      and(
        eq(roleAssignments.role, 'administrator'),
        ne(roleAssignments.id, assignmentId),
        rolesInForce(),
        isNull(roleAssignments.validTo),
      ),
    )
    .limit(1);
  if (!other) throw conflict('people.error.lastAdministrator');
}
