import { sql } from 'drizzle-orm';
import { boolean, check, doublePrecision, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns';
import { contributions } from './contribution';

/**
 * A proposal's parts, as lengths in its one text: title, what, why and place, each after the other with an
 * empty line between. So masks, erasure, coding and quotation are one thing for every contribution.
 */
export const proposals = pgTable(
  'proposal',
  {
    contributionId: uuid()
      .primaryKey()
      .references(() => contributions.id),
    titleLength: integer().notNull(),
    whatLength: integer().notNull(),
    /** 0 where nothing was said. */
    whyLength: integer().notNull(),
    placeLength: integer().notNull(),
    /** Where its author placed it on the map. Taken away when the text is erased. */
    latitude: doublePrecision(),
    longitude: doublePrecision(),
  },
  (table) => [
    check(
      'parts_have_lengths',
      sql`${table.titleLength} > 0 and ${table.whatLength} > 0
      and ${table.whyLength} >= 0 and ${table.placeLength} >= 0`,
    ),
    check(
      'point_is_on_earth',
      sql`(${table.latitude} is null) = (${table.longitude} is null)
      and (${table.latitude} is null or (${table.latitude} between -90 and 90
        and ${table.longitude} between -180 and 180 and ${table.placeLength} > 0))`,
    ),
  ],
);

/** One person's "I support this". Says nothing about who; one per form that was opened. */
export const supports = pgTable(
  'support',
  {
    id: uuid().primaryKey(),
    contributionId: uuid()
      .notNull()
      .references(() => contributions.id),
    keyHash: text().notNull().unique(),
    supportedAt: moment().notNull(),
    /** Looks like a machine's work: kept, and not counted. */
    suspicious: boolean().notNull(),
  },
  (table) => [index().on(table.contributionId)],
);
