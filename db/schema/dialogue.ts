import { boolean, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import type { DialogueState } from '@/lib/dialogue/model';
import { moment } from './columns';
import { committees } from './people';

/** The spine row: made at initiative, it carries id, address, nämnd, registry number and state to the end. */
export const dialogues = pgTable(
  'dialogue',
  {
    id: uuid().primaryKey(),
    slug: text().notNull().unique(),
    title: text().notNull(),
    committeeId: uuid()
      .notNull()
      .references(() => committees.id),
    registryNumber: text().notNull(),
    state: text().$type<DialogueState>().notNull(),
    /** Where a paused dialogue returns to. */
    pausedFrom: text().$type<DialogueState>(),
    /** Cancelled after something was received: the chain goes on, marked "avbruten". */
    interrupted: boolean().notNull().default(false),
    opensAt: moment(),
    closesAt: moment(),
    createdAt: moment().notNull(),
  },
  (table) => [index().on(table.committeeId), index().on(table.state)],
);

/** From which nämnd to which a dialogue has gone, when the one ended and the other took over. Append-only. */
export const dialogueHandovers = pgTable(
  'dialogue_handover',
  {
    id: uuid().primaryKey(),
    dialogueId: uuid()
      .notNull()
      .references(() => dialogues.id),
    fromCommitteeId: uuid()
      .notNull()
      .references(() => committees.id),
    toCommitteeId: uuid()
      .notNull()
      .references(() => committees.id),
    at: moment().notNull(),
  },
  (table) => [index().on(table.dialogueId)],
);

/** Addresses that a dialogue has had; they keep redirecting. */
export const dialogueSlugs = pgTable('dialogue_slug', {
  slug: text().primaryKey(),
  dialogueId: uuid()
    .notNull()
    .references(() => dialogues.id),
  replacedAt: moment().notNull(),
});

/** What the public was told when a dialogue was paused, resumed, extended, closed early or cancelled. */
export const publicNotices = pgTable(
  'public_notice',
  {
    id: uuid().primaryKey(),
    dialogueId: uuid()
      .notNull()
      .references(() => dialogues.id),
    kind: text().$type<'paused' | 'resumed' | 'extended' | 'closedEarly' | 'cancelled'>().notNull(),
    language: text().notNull().default('sv'),
    body: text().notNull(),
    translation: text().$type<'original' | 'draft' | 'reviewed'>().notNull().default('original'),
    closesAtBefore: moment(),
    closesAtAfter: moment(),
    writtenBy: uuid().notNull(),
    at: moment().notNull(),
  },
  (table) => [index().on(table.dialogueId)],
);
