import { sql } from 'drizzle-orm';
import {
  boolean,
  foreignKey,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import { moment } from './columns';
import { contributions } from './contribution';
import { dialogues } from './dialogue';

/** A theme of a dialogue's code book. Every book has the reserved theme "inget tema". */
export const themes = pgTable(
  'theme',
  {
    id: uuid().primaryKey(),
    dialogueId: uuid()
      .notNull()
      .references(() => dialogues.id),
    reserved: boolean().notNull().default(false),
    position: integer().notNull(),
    createdBy: uuid().notNull(),
    createdAt: moment().notNull(),
  },
  (table) => [
    index().on(table.dialogueId),
    uniqueIndex('one_no_theme').on(table.dialogueId).where(sql`${table.reserved}`),
  ],
);

/** A theme as worded at one time; append-only, the highest version counts. */
export const themeVersions = pgTable(
  'theme_version',
  {
    themeId: uuid()
      .notNull()
      .references(() => themes.id),
    version: integer().notNull(),
    label: text().notNull(),
    definition: text().notNull(),
    example: text().notNull(),
    counterExample: text().notNull(),
    retired: boolean().notNull(),
    editedBy: uuid().notNull(),
    at: moment().notNull(),
  },
  (table) => [primaryKey({ columns: [table.themeId, table.version] })],
);

/** The pair: this contribution raises this theme. Taking one away is an event. */
export const codings = pgTable(
  'coding',
  {
    contributionId: uuid()
      .notNull()
      .references(() => contributions.id),
    themeId: uuid()
      .notNull()
      .references(() => themes.id),
    codedBy: uuid().notNull(),
    codedAt: moment().notNull(),
  },
  (table) => [primaryKey({ columns: [table.contributionId, table.themeId] }), index().on(table.themeId)],
);

/** The marked passage that raises the theme, in code points, where not the whole text does. */
export const codingPassages = pgTable(
  'coding_passage',
  {
    contributionId: uuid().notNull(),
    themeId: uuid().notNull(),
    textVersion: integer().notNull(),
    start: integer().notNull(),
    end: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.contributionId, table.themeId, table.textVersion, table.start] }),
    foreignKey({
      columns: [table.contributionId, table.themeId],
      foreignColumns: [codings.contributionId, codings.themeId],
    }).onDelete('cascade'),
  ],
);
