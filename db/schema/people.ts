import { type AnyPgColumn, date, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import { bytes, moment } from './columns';

/** A nämnd or styrelse: the unit that rights are scoped to. Reorganised by dates, never deleted. */
export const committees = pgTable(
  'committee',
  {
    id: uuid().primaryKey(),
    name: text().notNull(),
    validFrom: date({ mode: 'string' }).notNull(),
    validTo: date({ mode: 'string' }),
    /** The nämnd that answers for the dialogues of this one from the day after its last. */
    successorId: uuid().references((): AnyPgColumn => committees.id),
  },
  (table) => [unique().on(table.name, table.validFrom)],
);

/** A name that a nämnd has had, and why it has another one now. Append-only. */
export const committeeNames = pgTable(
  'committee_name',
  {
    id: uuid().primaryKey(),
    committeeId: uuid()
      .notNull()
      .references(() => committees.id),
    number: integer().notNull(),
    /** As it was until now. */
    name: text().notNull(),
    because: text().notNull(),
    replacedBy: uuid().notNull(),
    replacedAt: moment().notNull(),
  },
  (table) => [unique().on(table.committeeId, table.number)],
);

/** A politician or official with an account. Residents have none. */
export const persons = pgTable('person', {
  id: uuid().primaryKey(),
  name: text().notNull(),
  createdAt: moment().notNull(),
});

/** How a person is recognised at sign-in and reached; apart from the name, with its own retention. */
export const personContacts = pgTable('person_contact', {
  personId: uuid()
    .primaryKey()
    .references(() => persons.id),
  /** Lower case, as the identity provider states it. */
  email: text().notNull().unique(),
  /** `issuer subject` of the identity provider, bound at the first sign-in. */
  oidcSubject: text().unique(),
});

/** A signed-in browser. The cookie holds a random id; here lies its hash. */
export const sessions = pgTable(
  'session',
  {
    idHash: bytes().primaryKey(),
    personId: uuid()
      .notNull()
      .references(() => persons.id),
    createdAt: moment().notNull(),
    expiresAt: moment().notNull(),
    endedAt: moment(),
  },
  (table) => [index().on(table.personId)],
);
