import { and, eq } from 'drizzle-orm';
import { personContacts, persons } from '@/db/schema/people';
import { roleAssignments } from '@/db/schema/roles';
import { newId } from '@/lib/core/ids';
import { conflict } from '@/lib/core/refusal';
import { dayOf } from '@/lib/core/time';
import { defineUseCase } from '@/lib/core/use-case';
import type { GenklangEvent } from '@/lib/events';
import { rolesInForce } from './in-force';
import { firstAdministrator } from './model';
import { peoplePolicy } from './policy';

/**
 * Whoever operates the installation makes an administrator, who lets everybody else in. The person is
 * recognised at their first sign-in by the address that the identity provider states.
 */
export const makeFirstAdministrator = defineUseCase({
  name: 'people.make-first-administrator',
  input: firstAdministrator,
  load: async (tx, { email }) => ({
    known: (
      await tx
        .select({ personId: personContacts.personId })
        .from(personContacts)
        .where(eq(personContacts.email, email))
        .for('update')
    )[0],
  }),
  allow: peoplePolicy.makeFirstAdministrator,
  run: async ({ tx, now, subject: { known } }, { email, name }) => {
    const personId = known?.personId ?? newId();
    const assignmentId = newId();
    const assigned: GenklangEvent = { type: 'role.assigned', personId, assignmentId };
    if (!known) {
      await tx.insert(persons).values({ id: personId, name: name ?? email, createdAt: now });
      await tx.insert(personContacts).values({ personId, email });
    }
    const [held] = await tx
      .select({ id: roleAssignments.id })
      .from(roleAssignments)
      .where(
        and(
          eq(roleAssignments.personId, personId),
          eq(roleAssignments.role, 'administrator'),
          rolesInForce(),
        ),
      );
    if (held) throw conflict('people.error.alreadyAdministrator');
    await tx.insert(roleAssignments).values({
      id: assignmentId,
      personId,
      role: 'administrator',
      validFrom: dayOf(now),
      assignedAt: now,
    });
    return {
      value: { personId },
      events: known ? [assigned] : [{ type: 'person.added', personId }, assigned],
    };
  },
});
