import { and, asc, count, desc, eq, sql } from 'drizzle-orm';
import { alias } from 'drizzle-orm/pg-core';
import { officeDb } from '@/db/client';
import { dialogues } from '@/db/schema/dialogue';
import { installations } from '@/db/schema/installation';
import { committeeNames, committees, personContacts, persons } from '@/db/schema/people';
import { roleAssignments } from '@/db/schema/roles';
import type { Role } from '@/lib/core/actor';
import { rolesInForce, today } from './in-force';

/** The municipality's settings as their form shows them. */
export async function installationSettings() {
  const [row] = await officeDb()
    .select({
      municipality: installations.municipality,
      serviceProvider: installations.serviceProvider,
      contactEmail: installations.contactEmail,
      contactPhone: installations.contactPhone,
      contactHours: installations.contactHours,
      accentColour: installations.accentColour,
    })
    .from(installations);
  return row;
}

const successor = alias(committees, 'successor');

/** Every nämnd that is or was, those without an end first, with the one that takes over. */
export async function committeeList() {
  return officeDb()
    .select({
      id: committees.id,
      name: committees.name,
      validFrom: committees.validFrom,
      validTo: committees.validTo,
      successorId: committees.successorId,
      successor: successor.name,
      isInOffice: sql<boolean>`${committees.validTo} is null or ${committees.validTo} >= ${today}`,
    })
    .from(committees)
    .leftJoin(successor, eq(successor.id, committees.successorId))
    .orderBy(sql`${committees.validTo} is not null`, asc(committees.name));
}

export type ListedCommittee = Awaited<ReturnType<typeof committeeList>>[number];

/** One nämnd's earlier names, the latest first, and how many dialogues it answers for. */
export async function committeeHistory(committeeId: string) {
  const db = officeDb();
  const [names, [held]] = await Promise.all([
    db
      .select({
        number: committeeNames.number,
        name: committeeNames.name,
        because: committeeNames.because,
        by: persons.name,
        at: committeeNames.replacedAt,
      })
      .from(committeeNames)
      .leftJoin(persons, eq(persons.id, committeeNames.replacedBy))
      .where(eq(committeeNames.committeeId, committeeId))
      .orderBy(desc(committeeNames.number)),
    db.select({ dialogues: count() }).from(dialogues).where(eq(dialogues.committeeId, committeeId)),
  ]);
  return { names, dialogues: held?.dialogues ?? 0 };
}

/** Everybody who can sign in, by name, with the roles in force. No contact data: those are never listed. */
export async function personList() {
  return officeDb()
    .select({
      id: persons.id,
      name: persons.name,
      roles: sql<Role[]>`coalesce(array_agg(distinct ${roleAssignments.role})
        filter (where ${roleAssignments.role} is not null), '{}')`,
    })
    .from(persons)
    .leftJoin(roleAssignments, and(eq(roleAssignments.personId, persons.id), rolesInForce()))
    .groupBy(persons.id)
    .orderBy(asc(persons.name));
}

/** One person with address, for the form of an administrator. Ask `peoplePolicy.administer` first. */
export async function personForEditing(personId: string) {
  const [row] = await officeDb()
    .select({ id: persons.id, name: persons.name, email: personContacts.email })
    .from(persons)
    .leftJoin(personContacts, eq(personContacts.personId, persons.id))
    .where(eq(persons.id, personId));
  return row;
}

const roleColumns = {
  assignmentId: roleAssignments.id,
  role: roleAssignments.role,
  committee: committees.name,
  dialogue: dialogues.title,
  validFrom: roleAssignments.validFrom,
  validTo: roleAssignments.validTo,
  isInForce: sql<boolean>`${rolesInForce()}`,
};

/** All that a person holds or has held, the latest first. */
export async function rolesOfPerson(personId: string) {
  return officeDb()
    .select(roleColumns)
    .from(roleAssignments)
    .leftJoin(committees, eq(committees.id, roleAssignments.committeeId))
    .leftJoin(dialogues, eq(dialogues.id, roleAssignments.dialogueId))
    .where(eq(roleAssignments.personId, personId))
    .orderBy(desc(roleAssignments.validFrom), asc(roleAssignments.role));
}

/** Who works with a dialogue, and who has. Names only. */
export async function rolesInDialogue(dialogueId: string) {
  return officeDb()
    .select({
      assignmentId: roleAssignments.id,
      personId: persons.id,
      name: persons.name,
      role: roleAssignments.role,
      validFrom: roleAssignments.validFrom,
      validTo: roleAssignments.validTo,
      isInForce: sql<boolean>`${rolesInForce()}`,
    })
    .from(roleAssignments)
    .innerJoin(persons, eq(persons.id, roleAssignments.personId))
    .where(eq(roleAssignments.dialogueId, dialogueId))
    .orderBy(desc(sql`${rolesInForce()}`), asc(roleAssignments.role), asc(persons.name));
}

/** The names that an official may appoint from. */
export async function staffNames() {
  return officeDb().select({ id: persons.id, name: persons.name }).from(persons).orderBy(asc(persons.name));
}
