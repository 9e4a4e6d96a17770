import { and, eq } from 'drizzle-orm';
import { officeDb } from '@/db/client';
import { personContacts, persons } from '@/db/schema/people';
import { roleAssignments } from '@/db/schema/roles';
import type { StaffActor } from '@/lib/core/actor';
import { rolesInForce } from './in-force';
import { heldRole } from './session-queries';

/** The member of staff in whose name an operator runs a command, with the roles that are in force today. */
export async function staffByEmail(email: string): Promise<StaffActor | undefined> {
  const rows = await officeDb()
    .select({
      personId: persons.id,
      name: persons.name,
      role: roleAssignments.role,
      committeeId: roleAssignments.committeeId,
      dialogueId: roleAssignments.dialogueId,
    })
    .from(personContacts)
    .innerJoin(persons, eq(persons.id, personContacts.personId))
    .leftJoin(roleAssignments, and(eq(roleAssignments.personId, persons.id), rolesInForce()))
    .where(eq(personContacts.email, email.trim().normalize('NFKC').toLowerCase()));
  const [first] = rows;
  if (!first) return undefined;
  const roles = rows.flatMap(({ role, ...scope }) => (role ? [heldRole(role, scope)] : []));
  return { kind: 'staff', personId: first.personId, name: first.name, roles };
}
