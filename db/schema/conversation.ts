import { sql } from 'drizzle-orm';
import { boolean, check, index, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import type { AnsweringLanguage, AnsweringRole, ComplaintReason } from '@/lib/contribution/model';
import { moment } from './columns';
import { contributions, moderations } from './contribution';

/**
 * What the municipality answers in public to one contribution. Neither a contribution nor a disposition: it
 * is signed with name, role and nämnd as they were that day, and never changed.
 */
export const officialAnswers = pgTable(
  'official_answer',
  {
    id: uuid().primaryKey(),
    contributionId: uuid()
      .notNull()
      .references(() => contributions.id),
    body: text().notNull(),
    language: text().$type<AnsweringLanguage>().notNull(),
    role: text().$type<AnsweringRole>().notNull(),
    name: text().notNull(),
    committee: text().notNull(),
    writtenBy: uuid().notNull(),
    writtenAt: moment().notNull(),
  },
  (table) => [
    index().on(table.contributionId),
    check('answered_as_somebody', sql`${table.role} in ('politician', 'official')`),
  ],
);

/** An answer that was taken back: its words are no longer shown, that and why it was is. */
export const officialAnswerRetractions = pgTable('official_answer_retraction', {
  answerId: uuid()
    .primaryKey()
    .references(() => officialAnswers.id),
  reason: text().notNull(),
  retractedBy: uuid().notNull(),
  retractedAt: moment().notNull(),
});

/**
 * Somebody thinks that a published contribution should not be shown. Hides nothing by itself: it waits for a
 * moderator, whose next verdict on the contribution is the answer to it.
 */
export const complaints = pgTable(
  'complaint',
  {
    id: uuid().primaryKey(),
    contributionId: uuid()
      .notNull()
      .references(() => contributions.id),
    reason: text().$type<ComplaintReason>().notNull(),
    words: text().notNull(),
    keyHash: text().notNull().unique(),
    suspicious: boolean().notNull(),
    reportedAt: moment().notNull(),
    /** The verdict that it led to, whatever it was. */
    moderationId: uuid().references(() => moderations.id),
  },
  (table) => [index().on(table.contributionId)],
);
