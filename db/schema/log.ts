import { bigint, index, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { bytes, moment } from './columns';

/**
 * Everything that happened, append-only: audit trail and outbox. Ids only, never personal data, never a
 * resident's identity. `position` is given by the database and is not written here: the object names just
 * the columns that an insert may name.
 */
export const events = pgTable('event', {
  id: uuid().primaryKey(),
  type: text().notNull(),
  at: moment().notNull(),
  actorKind: text().notNull(),
  actorId: uuid(),
  dialogueId: uuid(),
  subjects: jsonb().$type<Record<string, unknown>>().notNull(),
});

/** A sealed run of the log: each seal's hash covers its events and the seal before it. */
export const eventSeals = pgTable('event_seal', {
  number: integer().primaryKey(),
  fromPosition: bigint({ mode: 'number' }).notNull(),
  toPosition: bigint({ mode: 'number' }).notNull().unique(),
  events: integer().notNull(),
  previousHash: bytes().notNull(),
  hash: bytes().notNull(),
  sealedAt: moment().notNull(),
});

/** What a command with an idempotency key answered, so that a repeated request gets the same answer. */
export const performedCommands = pgTable(
  'performed_command',
  {
    command: text().primaryKey(),
    useCase: text().notNull(),
    value: jsonb(),
    at: moment().notNull(),
  },
  (table) => [index().on(table.at)],
);
