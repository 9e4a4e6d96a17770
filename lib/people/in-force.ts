import { and, isNull, lte, or, type SQL, sql } from 'drizzle-orm';
import { roleAssignments } from '@/db/schema/roles';

/** Today, as the product's clock and the Swedish calendar have it. */
export const today = sql`(clock_now() at time zone 'Europe/Stockholm')::date`;

/** The condition that a role assignment is in force today; its first and last days count. */
export function rolesInForce(): SQL | undefined {
  return and(
    lte(roleAssignments.validFrom, today),
    or(isNull(roleAssignments.validTo), sql`${roleAssignments.validTo} >= ${today}`),
  );
}
