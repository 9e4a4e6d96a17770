import { and, eq, gte, isNull, lte, or } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { roleAssignments } from '@/db/schema/roles';
import { invalid } from '@/lib/core/refusal';

/**
 * Refuses whoever has no mandate as a politician on the day when they would begin to answer for a dialogue.
 * Any nämnd will do: the executive may own what another nämnd works with.
 */
export async function requireMandate(
  tx: Transaction,
  { personId, validFrom }: { personId: string; validFrom: string },
): Promise<void> {
  const [mandate] = await tx
    .select({ id: roleAssignments.id })
    .from(roleAssignments)
    .where(
      and(
        eq(roleAssignments.personId, personId),
        eq(roleAssignments.role, 'politician'),
        lte(roleAssignments.validFrom, validFrom),
        or(isNull(roleAssignments.validTo), gte(roleAssignments.validTo, validFrom)),
      ),
    )
    .limit(1);
  if (!mandate) throw invalid({ personId: 'people.error.noMandate' });
}
