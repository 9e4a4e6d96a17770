import { database } from '@/db/client';
import { roleAssignments } from '@/db/schema/roles';
import { aPerson } from '@/db/testing/planned-dialogue';
import type { StaffActor } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';

/** An elected representative with a mandate in the nämnd, which may have ended. */
export async function aRepresentative(committeeId: string, ended?: string): Promise<StaffActor> {
  const role = { role: 'politician', committeeId } as const;
  const person = await aPerson(`Ledamot ${newId().slice(0, 8)}`, ended ? [] : [role]);
  await database('owner')
    .insert(roleAssignments)
    .values({
      id: newId(),
      personId: person.personId,
      ...role,
      validFrom: '2020-01-01',
      validTo: ended ?? null,
      assignedAt: new Date(),
    });
  return person;
}
