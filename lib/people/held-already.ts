import { and, eq, gte, isNull, lte, or } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { roleAssignments } from '@/db/schema/roles';
import type { Role } from '@/lib/core/actor';
import { conflict } from '@/lib/core/refusal';

export type GivenRole = {
  personId: string;
  role: Role;
  committeeId?: string;
  dialogueId?: string;
  validFrom: string;
  validTo?: string;
};

/** Refuses a role that the person holds already in the same place on some of the same days. */
export async function refuseHeldRole(tx: Transaction, given: GivenRole): Promise<void> {
  const { personId, role, committeeId, dialogueId, validFrom, validTo } = given;
  const [held] = await tx
    .select({ id: roleAssignments.id })
    .from(roleAssignments)
    .where(
      and(
        eq(roleAssignments.personId, personId),
        eq(roleAssignments.role, role),
        committeeId ? eq(roleAssignments.committeeId, committeeId) : isNull(roleAssignments.committeeId),
        dialogueId ? eq(roleAssignments.dialogueId, dialogueId) : isNull(roleAssignments.dialogueId),
        or(isNull(roleAssignments.validTo), gte(roleAssignments.validTo, validFrom)),
        validTo ? lte(roleAssignments.validFrom, validTo) : undefined,
      ),
    )
    .limit(1);
  if (held) throw conflict('people.error.roleHeld');
}
