import { date, index, integer, pgTable, text, unique, uuid } from 'drizzle-orm/pg-core';
import type { Role } from '@/lib/core/actor';
import { moment } from './columns';
import { dialogues } from './dialogue';

/** One adopted version of the municipality's principles. Never changed; a new decision makes a new version. */
export const principleSets = pgTable('principle_set', {
  id: uuid().primaryKey(),
  version: integer().notNull().unique(),
  title: text().notNull(),
  organ: text().notNull(),
  adoptedOn: date({ mode: 'string' }).notNull(),
  paragraph: text().notNull(),
  registryNumber: text().notNull(),
});

/** A principle as adopted, with how it is checked and who may override it. */
export const principles = pgTable(
  'principle',
  {
    id: uuid().primaryKey(),
    setId: uuid()
      .notNull()
      .references(() => principleSets.id),
    /** Cluster P1 to P13, the same in every municipality's set: it picks the automatic check. */
    cluster: text().notNull(),
    position: integer().notNull(),
    title: text().notNull(),
    body: text().notNull(),
    promise: text().notNull(),
    checkKind: text().$type<'automatic' | 'attested' | 'notCheckable'>().notNull(),
    stage: text().$type<'plan' | 'publication' | 'report' | 'end'>().notNull(),
    severity: text().$type<'block' | 'warn' | 'inform'>().notNull(),
    overrideRole: text().$type<Role>(),
  },
  (table) => [unique().on(table.setId, table.cluster)],
);

/** A written attestation, or an override with its reason. Append-only; the latest of its kind counts. */
export const principleStatements = pgTable(
  'principle_statement',
  {
    id: uuid().primaryKey(),
    dialogueId: uuid()
      .notNull()
      .references(() => dialogues.id),
    principleId: uuid()
      .notNull()
      .references(() => principles.id),
    kind: text().$type<'attested' | 'overridden' | 'withdrawn'>().notNull(),
    words: text().notNull(),
    role: text().$type<Role>().notNull(),
    statedBy: uuid().notNull(),
    at: moment().notNull(),
  },
  (table) => [index().on(table.dialogueId)],
);
