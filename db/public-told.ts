import { integer, pgView, text, uuid } from 'drizzle-orm/pg-core';
import type { Told } from '@/lib/feed/told';
import { moment } from './schema/columns';

/** What the public was told and when: rows of the log, with the thing that each one is about. */
export const publicHappenings = pgView('public_happening', {
  id: uuid().notNull(),
  dialogueId: uuid().notNull(),
  type: text().$type<Told>().notNull(),
  at: moment().notNull(),
  /** Which edition of the page, where one was published. */
  edition: integer(),
  noticeId: uuid(),
  reportId: uuid(),
  measureId: uuid(),
}).existing();

/** An activity that was taken away before its day: when it would have been, without its words. */
export const publicDroppedActivities = pgView('public_dropped_activity', {
  dialogueId: uuid().notNull(),
  activityId: text().notNull(),
  startsAt: text().notNull(),
  endsAt: text(),
}).existing();

/** Which dialogue a short address leads to. */
export const publicShortAddresses = pgView('public_short_address', {
  code: text().notNull(),
  slug: text().notNull(),
}).existing();
