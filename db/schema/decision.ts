import { date, index, integer, pgTable, pgView, text, unique, uuid } from 'drizzle-orm/pg-core';
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

/**
 * What the minutes really say, where the decision was recorded with a typing error. The latest one is read; what
 * the decision binds, its plan version and its outcome, has no column here. Append-only.
 */
export const decisionCorrections = pgTable(
  'decision_correction',
  {
    id: uuid().primaryKey(),
    decisionId: uuid()
      .notNull()
      .references(() => decisions.id),
    number: integer().notNull(),
    organ: text().notNull(),
    decidedOn: date({ mode: 'string' }).notNull(),
    paragraph: text().notNull(),
    registryNumber: text().notNull(),
    reason: text(),
    conditions: text(),
    dissent: text(),
    because: text().notNull(),
    correctedBy: uuid().notNull(),
    correctedAt: moment().notNull(),
  },
  (table) => [unique().on(table.decisionId, table.number)],
);

/** Every decision as it is read: with its latest correction, where it has one. */
export const correctedDecisions = pgView('corrected_decision', {
  id: uuid().notNull(),
  dialogueId: uuid().notNull(),
  planVersionId: uuid().notNull(),
  organ: text().notNull(),
  decidedOn: date({ mode: 'string' }).notNull(),
  paragraph: text().notNull(),
  registryNumber: text().notNull(),
  outcome: text().$type<'held' | 'declined' | 'returned'>().notNull(),
  reason: text(),
  conditions: text(),
  dissent: text(),
  recordedBy: uuid().notNull(),
  recordedAt: moment().notNull(),
}).existing();
