import { date, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns';
import { dialogues } from './dialogue';
import { planVersions } from './plan';

/** The nämnd's minuted decision to hold a dialogue, on one version of its plan. Never changed. */
export const decisions = pgTable(
  'decision',
  {
    id: uuid().primaryKey(),
    dialogueId: uuid()
      .notNull()
      .references(() => dialogues.id),
    planVersionId: uuid()
      .notNull()
      .references(() => planVersions.id),
    organ: text().notNull(),
    decidedOn: date({ mode: 'string' }).notNull(),
    paragraph: text().notNull(),
    registryNumber: text().notNull(),
    outcome: text().$type<'held' | 'declined' | 'returned'>().notNull(),
    /** The public reason of a no. */
    reason: text(),
    conditions: text(),
    dissent: text(),
    recordedBy: uuid().notNull(),
    recordedAt: moment().notNull(),
  },
  (table) => [index().on(table.dialogueId), index().on(table.planVersionId)],
);
