import { type SQL, sql } from 'drizzle-orm';

/** Today, as the product's clock and the Swedish calendar have it. */
export const today = sql`(clock_now() at time zone 'Europe/Stockholm')::date`;

const isToday = sql`role_assignment.valid_from <= ${today}
  and coalesce(role_assignment.valid_to, 'infinity') >= ${today}`;

/**
 * The condition that a role assignment is in force today; its first and last days count. The political owner of a
 * dialogue is an elected representative: without a mandate in some nämnd the role sleeps.
 */
export function rolesInForce(): SQL {
  return sql`(${isToday} and (role_assignment.role <> 'politicalOwner' or exists (
    select 1 from role_assignment mandate
    where mandate.person_id = role_assignment.person_id and mandate.role = 'politician'
      and mandate.valid_from <= ${today} and coalesce(mandate.valid_to, 'infinity') >= ${today})))`;
}
