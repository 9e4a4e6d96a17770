import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import type { Disposition } from '@/lib/response/model';
import { themes } from './analysis';
import { disposed, moment } from './columns';
import { contributions } from './contribution';

/** The officials' assessment of a theme, with the disposition they propose. Append-only; the latest counts. */
export const themeAssessments = pgTable(
  'theme_assessment',
  {
    id: uuid().primaryKey(),
    themeId: uuid()
      .notNull()
      .references(() => themes.id),
    body: text().notNull(),
    ...disposed(),
    disposition: text().$type<Disposition>().notNull(),
    writtenBy: uuid().notNull(),
    at: moment().notNull(),
  },
  (table) => [index().on(table.themeId)],
);

/** A proposed disposition of one pair that differs from its theme's; none means that it inherits again. */
export const pairProposals = pgTable(
  'pair_proposal',
  {
    id: uuid().primaryKey(),
    contributionId: uuid()
      .notNull()
      .references(() => contributions.id),
    themeId: uuid()
      .notNull()
      .references(() => themes.id),
    ...disposed(),
    writtenBy: uuid().notNull(),
    at: moment().notNull(),
  },
  (table) => [index().on(table.contributionId, table.themeId)],
);
