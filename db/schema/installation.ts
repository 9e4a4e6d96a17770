import { boolean, integer, interval, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import type { DemoCase } from '@/lib/contribution/model';
import { bytes, moment } from './columns';
import { dialogues } from './dialogue';

/** The municipality that this installation serves. One row. */
export const installations = pgTable('installation', {
  only: boolean().primaryKey().default(true),
  municipality: text().notNull(),
  demo: boolean().notNull().default(false),
  accentColour: text().notNull(),
  /** Who provides the service and how to reach them (BBS-lagen, contact in the same place everywhere). */
  serviceProvider: text().notNull(),
  contactEmail: text().notNull(),
  contactPhone: text().notNull(),
  contactHours: text().notNull(),
  installedAt: moment().notNull(),
});

/** How far the clock of a demo or test has been moved. No row, or zero, means real time. */
export const demoClocks = pgTable('demo_clock', {
  only: boolean().primaryKey().default(true),
  advance: interval().notNull().default('0'),
});

/** Receipts that the demo municipality shows to everyone. No other installation stores a code. */
export const demoReceipts = pgTable('demo_receipt', {
  code: text().primaryKey(),
  position: integer().notNull(),
  dialogueId: uuid()
    .notNull()
    .references(() => dialogues.id),
  about: text().$type<DemoCase>().notNull(),
});

/** How long each kind of row is kept, and why; read by the purge job and by the public notice. */
export const retentionClasses = pgTable('retention_class', {
  name: text().primaryKey(),
  keepDays: integer(),
  basis: text().notNull(),
});

/** Which retention class each table belongs to. A table without one fails a test. */
export const tableRetentions = pgTable('table_retention', {
  tableName: text().primaryKey(),
  retentionClass: text()
    .notNull()
    .references(() => retentionClasses.name),
});

/** Counters of the rate limiter. The key is a keyed hash with a salt of the day, never an address. */
export const rateLimits = pgTable('rate_limit', {
  key: text().primaryKey(),
  points: integer().notNull(),
  expiresAt: moment().notNull(),
});

/** Half-written and refused input, readable only by its id; not allmän handling, purged by a job. */
export const drafts = pgTable('draft', {
  idHash: bytes().primaryKey(),
  form: text().notNull(),
  subject: text().notNull(),
  values: text().notNull(),
  errors: text().notNull(),
  createdAt: moment().notNull(),
  expiresAt: moment().notNull(),
});
