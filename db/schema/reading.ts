import { sql } from 'drizzle-orm';
import { index, pgPolicy, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns';
import { contributions } from './contribution';
import { dialogues } from './dialogue';
import { persons } from './people';

/** The elected representative whose row it is, and the contribution that it is about. */
const readerOf = {
  personId: uuid()
    .notNull()
    .references(() => persons.id),
  contributionId: uuid()
    .notNull()
    .references(() => contributions.id),
};

/**
 * Rows of these tables are seen and changed only by the person whom the transaction speaks for, and made only
 * of what the person's nämnd may read. The nämnd's numbers come from `committee_reading`, without names.
 */
const onlyTheirOwn = (table: string, name: string) =>
  pgPolicy(name, {
    using: sql.raw(`"${table}"."person_id" = reading_person()`),
    withCheck: sql.raw(
      `"${table}"."person_id" = reading_person() AND reads_for_committee("${table}"."person_id", "${table}"."contribution_id")`,
    ),
  });

/** An elected representative has read a contribution. Who has read what is told to nobody else. */
export const readings = pgTable('reading', { ...readerOf, readAt: moment().notNull() }, (table) => [
  primaryKey({ columns: [table.personId, table.contributionId] }),
  index().on(table.contributionId),
  onlyTheirOwn('reading', 'own_reading'),
]);

/** Where a reader stopped in a dialogue. */
export const readingPlaces = pgTable(
  'reading_place',
  {
    ...readerOf,
    dialogueId: uuid()
      .notNull()
      .references(() => dialogues.id),
    keptAt: moment().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.personId, table.dialogueId] }),
    index().on(table.contributionId),
    onlyTheirOwn('reading_place', 'own_place'),
  ],
);

/** A reader's own note: minnesanteckning, for its author's eyes alone. */
export const readingNotes = pgTable(
  'reading_note',
  { ...readerOf, body: text().notNull(), writtenAt: moment().notNull() },
  (table) => [
    primaryKey({ columns: [table.personId, table.contributionId] }),
    index().on(table.contributionId),
    onlyTheirOwn('reading_note', 'own_note'),
  ],
);

/** A reader wants the nämnd to talk about a contribution. That somebody does is the nämnd's to see; who is not. */
export const discussionMarks = pgTable(
  'discussion_mark',
  { ...readerOf, markedAt: moment().notNull() },
  (table) => [
    primaryKey({ columns: [table.personId, table.contributionId] }),
    index().on(table.contributionId),
    onlyTheirOwn('discussion_mark', 'own_mark'),
  ],
);
