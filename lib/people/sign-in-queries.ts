import { asc, eq, isNull, or, sql } from 'drizzle-orm';
import { officeDb } from '@/db/client';
import { dialogues } from '@/db/schema/dialogue';
import { installations } from '@/db/schema/installation';
import { committees, personContacts, persons } from '@/db/schema/people';
import { roleAssignments } from '@/db/schema/roles';
import type { Role } from '@/lib/core/actor';
import { rolesInForce } from './in-force';

export type KnownPerson = { personId: string; name: string };

/**
 * The person that an identity provider vouches for: by the bound subject, else by an e-mail address that no
 * subject is bound to yet.
 */
export async function personOfIdentity(identity: {
  oidcSubject: string;
  email: string;
}): Promise<KnownPerson | undefined> {
  const rows = await officeDb()
    .select({ personId: persons.id, name: persons.name, oidcSubject: personContacts.oidcSubject })
    .from(personContacts)
    .innerJoin(persons, eq(persons.id, personContacts.personId))
    .where(
      or(
        eq(personContacts.oidcSubject, identity.oidcSubject),
        sql`${personContacts.email} = ${identity.email.toLowerCase()} and ${personContacts.oidcSubject} is null`,
      ),
    );
  const found = rows.find((row) => row.oidcSubject === identity.oidcSubject) ?? rows[0];
  return found && { personId: found.personId, name: found.name };
}

/** Is this the made-up municipality, where anybody may sign in as anybody? Two things must both say so. */
export async function isDemo(): Promise<boolean> {
  if (process.env.GENKLANG_DEMO !== '1') return false;
  const [row] = await officeDb().select({ demo: installations.demo }).from(installations);
  return row?.demo === true;
}

export type DemoAccount = KnownPerson & { roles: { role: Role; place: string | null }[] };

/** The made-up persons of a demo with what they may do now. Nothing in any other installation. */
export async function demoAccounts(): Promise<DemoAccount[]> {
  if (!(await isDemo())) return [];
  const rows = await officeDb()
    .select({
      personId: persons.id,
      name: persons.name,
      role: roleAssignments.role,
      committee: committees.name,
      dialogue: dialogues.title,
    })
    .from(persons)
    .innerJoin(personContacts, eq(personContacts.personId, persons.id))
    .leftJoin(roleAssignments, sql`${roleAssignments.personId} = ${persons.id} and ${rolesInForce()}`)
    .leftJoin(committees, eq(committees.id, roleAssignments.committeeId))
    .leftJoin(dialogues, eq(dialogues.id, roleAssignments.dialogueId))
    .where(isNull(personContacts.oidcSubject))
    .orderBy(asc(persons.name), asc(roleAssignments.validFrom));
  const accounts = new Map<string, DemoAccount>();
  for (const { personId, name, role, committee, dialogue } of rows) {
    const account = accounts.get(personId) ?? { personId, name, roles: [] };
    if (role) account.roles.push({ role, place: committee ?? dialogue });
    accounts.set(personId, account);
  }
  return [...accounts.values()];
}
