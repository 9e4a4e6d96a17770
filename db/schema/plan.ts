import { integer, jsonb, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import type { PlanContent } from '@/lib/plan/model';
import type { PrincipleResult } from '@/lib/principles/model';
import { moment } from './columns';
import { dialogues } from './dialogue';

/** The plan being written. `revision` counts saves, so that two writers notice each other. */
export const plans = pgTable('plan', {
  dialogueId: uuid()
    .primaryKey()
    .references(() => dialogues.id),
  content: jsonb().$type<PlanContent>().notNull(),
  revision: integer().notNull(),
  savedBy: uuid().notNull(),
  savedAt: moment().notNull(),
});

/** A plan as it was submitted for decision, with what the principles said. Never changed. */
export const planVersions = pgTable(
  'plan_version',
  {
    id: uuid().primaryKey(),
    dialogueId: uuid()
      .notNull()
      .references(() => dialogues.id),
    number: integer().notNull(),
    principleSetId: uuid().notNull(),
    content: jsonb().$type<PlanContent>().notNull(),
    /** Fingerprint of influence scope and level: what a new decision is needed to change. */
    commitment: text().notNull(),
    principles: jsonb().$type<PrincipleResult[]>().notNull(),
    submittedBy: uuid().notNull(),
    submittedAt: moment().notNull(),
  },
  (table) => [unique().on(table.dialogueId, table.number)],
);
