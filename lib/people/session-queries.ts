import { and, eq, isNull, sql } from 'drizzle-orm';
import { officeDb } from '@/db/client';
import { persons, sessions } from '@/db/schema/people';
import { roleAssignments } from '@/db/schema/roles';
import type { HeldRole, Role, StaffActor } from '@/lib/core/actor';
import { clockNow } from '@/lib/core/clock';
import { rolesInForce } from './in-force';
import { isDozing, sessionEnd } from './session-limits';

export type FoundSession = { actor: StaffActor; isDozing: boolean };

/** The person of a living session, with the roles that are in force today, in one query. */
export async function actorOfSession(idHash: Buffer): Promise<FoundSession | undefined> {
  const rows = await officeDb()
    .select({
      personId: persons.id,
      name: persons.name,
      createdAt: sessions.createdAt,
      expiresAt: sessions.expiresAt,
      now: sql<number>`(extract(epoch from clock_now()) * 1000)::float8`,
      role: roleAssignments.role,
      committeeId: roleAssignments.committeeId,
      dialogueId: roleAssignments.dialogueId,
    })
    .from(sessions)
    .innerJoin(persons, eq(persons.id, sessions.personId))
    .leftJoin(roleAssignments, and(eq(roleAssignments.personId, persons.id), rolesInForce()))
    .where(
      and(eq(sessions.idHash, idHash), isNull(sessions.endedAt), sql`${sessions.expiresAt} > clock_now()`),
    );
  const [first] = rows;
  if (!first) return undefined;
  const roles = rows.flatMap(({ role, ...scope }) => (role ? [heldRole(role, scope)] : []));
  return {
    actor: { kind: 'staff', personId: first.personId, name: first.name, roles },
    isDozing: isDozing(first, new Date(first.now)),
  };
}

/** Moves the end of a session that is in use. A technical date, not an event. */
export async function keepSessionAwake(idHash: Buffer): Promise<void> {
  const db = officeDb();
  const now = await clockNow(db);
  const [session] = await db
    .select({ createdAt: sessions.createdAt })
    .from(sessions)
    .where(eq(sessions.idHash, idHash));
  if (!session) return;
  await db
    .update(sessions)
    .set({ expiresAt: sessionEnd(session.createdAt, now) })
    .where(and(eq(sessions.idHash, idHash), isNull(sessions.endedAt)));
}

/** A role as it stands in the table, with what it is scoped to. */
export function heldRole(
  role: Role,
  scope: { committeeId: string | null; dialogueId: string | null },
): HeldRole {
  // The table's own check holds role and scope together.
  return {
    role,
    ...(scope.committeeId && { committeeId: scope.committeeId }),
    ...(scope.dialogueId && { dialogueId: scope.dialogueId }),
  } as HeldRole;
}
