import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import type { AdoptingRole } from '@/lib/report/model';
import type { Disposition } from '@/lib/response/model';
import { themes } from './analysis';
import { disposed, moment } from './columns';
import { contributions } from './contribution';
import { matterDecisions } from './report';

/** Who entered it, in which role; nothing where that was not kept. */
const entered = {
  writtenBy: uuid().notNull(),
  writtenAs: text().$type<AdoptingRole>(),
  at: moment().notNull(),
};

/** The political response to a theme, adopted with the decision. Append-only; the latest counts. */
export const themeAnswers = pgTable(
  'theme_answer',
  {
    id: uuid().primaryKey(),
    themeId: uuid()
      .notNull()
      .references(() => themes.id),
    decisionId: uuid()
      .notNull()
      .references(() => matterDecisions.id),
    body: text().notNull(),
    ...disposed(),
    disposition: text().$type<Disposition>().notNull(),
    /** What changes because of it. */
    change: text(),
    ...entered,
  },
  (table) => [index().on(table.themeId)],
);

/** An adopted disposition of one pair that differs from its theme's; none means that it inherits again. */
export const pairAnswers = pgTable(
  'pair_answer',
  {
    id: uuid().primaryKey(),
    contributionId: uuid()
      .notNull()
      .references(() => contributions.id),
    themeId: uuid()
      .notNull()
      .references(() => themes.id),
    decisionId: uuid()
      .notNull()
      .references(() => matterDecisions.id),
    ...disposed(),
    ...entered,
  },
  (table) => [index().on(table.contributionId, table.themeId)],
);

/** Somebody has read what was answered to a text again, after more of the text was hidden. Append-only. */
export const answerReviews = pgTable(
  'answer_review',
  {
    id: uuid().primaryKey(),
    contributionId: uuid()
      .notNull()
      .references(() => contributions.id),
    reviewedBy: uuid().notNull(),
    at: moment().notNull(),
  },
  (table) => [index().on(table.contributionId)],
);
