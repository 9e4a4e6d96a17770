import { and, asc, eq } from 'drizzle-orm';
import { database } from '@/db/client';
import { contributions, submissions } from '@/db/schema/contribution';
import { persons } from '@/db/schema/people';
import { roleAssignments } from '@/db/schema/roles';
import type { HeldRole, StaffActor } from '@/lib/core/actor';
import type { Outcome } from '@/lib/core/perform';
import { rolesInForce } from '@/lib/people/in-force';
import type { CommitteeKey, PersonKey } from './content/types';

/** Who and what the demo's history has made so far, by the names that its content uses. */
export class Town {
  readonly committees = new Map<CommitteeKey, string>();
  readonly people = new Map<PersonKey, string>();
  /** Contributions by `dialogue key/ref`. */
  readonly contributions = new Map<string, string>();

  committee(key: CommitteeKey): string {
    return found(this.committees, key);
  }

  person(key: PersonKey): string {
    return found(this.people, key);
  }

  contribution(dialogueKey: string, ref: string): string {
    return found(this.contributions, `${dialogueKey}/${ref}`);
  }

  /** A person as they are signed in on that day: with the roles that are in force, no others. */
  async actor(key: PersonKey): Promise<StaffActor> {
    const personId = this.person(key);
    const rows = await database('owner')
      .select({
        name: persons.name,
        role: roleAssignments.role,
        committeeId: roleAssignments.committeeId,
        dialogueId: roleAssignments.dialogueId,
      })
      .from(persons)
      .innerJoin(roleAssignments, and(eq(roleAssignments.personId, persons.id), rolesInForce()))
      .where(eq(persons.id, personId));
    const roles = rows.map(({ role, committeeId, dialogueId }) =>
      committeeId ? { role, committeeId } : dialogueId ? { role, dialogueId } : { role },
    );
    return { kind: 'staff', personId, name: rows[0]?.name ?? key, roles: roles as HeldRole[] };
  }

  /** Remembers the contributions of a submission under the names that the content gives them. */
  async remember(dialogueKey: string, submissionId: string, refs: readonly string[]): Promise<void> {
    const rows = await database('owner')
      .select({ id: contributions.id })
      .from(contributions)
      .where(eq(contributions.submissionId, submissionId))
      .orderBy(asc(contributions.position));
    for (const [index, ref] of refs.entries()) {
      const row = rows[index];
      if (!row) throw new Error(`${dialogueKey}/${ref} was not stored.`);
      this.contributions.set(`${dialogueKey}/${ref}`, row.id);
    }
  }

  /** Remembers the contributions of a file under the identities that its rows have. */
  async rememberImport(dialogueKey: string, importId: string): Promise<void> {
    const rows = await database('owner')
      .select({ id: contributions.id, ref: submissions.externalId })
      .from(contributions)
      .innerJoin(submissions, eq(submissions.id, contributions.submissionId))
      .where(eq(submissions.importId, importId));
    for (const { id, ref } of rows) this.contributions.set(`${dialogueKey}/${ref}`, id);
  }
}

/** The value of a write that has to happen for the demo's history to go on. */
export function done<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(`The demo's history was refused: ${JSON.stringify(outcome)}`);
  return outcome.value;
}

function found<Key, Value>(map: ReadonlyMap<Key, Value>, key: Key): Value {
  const value = map.get(key);
  if (value === undefined) throw new Error(`${String(key)} is not there yet.`);
  return value;
}
