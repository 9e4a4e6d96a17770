import { boolean, index, integer, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { ExclusionReason } from '@/lib/contribution/model';
import { themes } from './analysis';
import { disposed } from './columns';
import { contributions } from './contribution';
import { reports } from './report';

/** A theme as the published version words, counts and answers it. */
export const reportThemes = pgTable(
  'report_theme',
  {
    reportId: uuid()
      .notNull()
      .references(() => reports.id),
    themeId: uuid()
      .notNull()
      .references(() => themes.id),
    reserved: boolean().notNull(),
    position: integer().notNull(),
    label: text().notNull(),
    definition: text().notNull(),
    contributions: integer().notNull(),
    assessment: text(),
    answer: text(),
    ...disposed(),
    change: text(),
  },
  (table) => [primaryKey({ columns: [table.reportId, table.themeId] })],
);

/** The ledger of a published version: every counted pair, in a final version with what became of it. */
export const reportPairs = pgTable(
  'report_pair',
  {
    reportId: uuid()
      .notNull()
      .references(() => reports.id),
    contributionId: uuid()
      .notNull()
      .references(() => contributions.id),
    themeId: uuid()
      .notNull()
      .references(() => themes.id),
    ...disposed(),
    /** Its own, where it differs from its theme's. */
    own: boolean().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.reportId, table.contributionId, table.themeId] }),
    index().on(table.contributionId),
  ],
);

/** What a published version leaves out of its count, and why. */
export const reportExclusions = pgTable(
  'report_exclusion',
  {
    reportId: uuid()
      .notNull()
      .references(() => reports.id),
    contributionId: uuid()
      .notNull()
      .references(() => contributions.id),
    reason: text().$type<ExclusionReason>().notNull(),
    words: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.reportId, table.contributionId] })],
);
