import { boolean, date, pgView, text, uuid } from 'drizzle-orm/pg-core';
import type { AdoptingRole } from '@/lib/report/model';
import type { Disposition } from '@/lib/response/model';
import { disposed, moment } from './columns';

/** One contribution's own answer that is not what a final version says: changed since, or in the one after it. */
export const changedPairs = pgView('changed_pair', {
  reportId: uuid().notNull(),
  /** Nothing: changed after publication, and no version says so yet. */
  laterReportId: uuid(),
  contributionId: uuid().notNull(),
  themeId: uuid().notNull(),
  own: boolean().notNull(),
  ...disposed(),
  laterOwn: boolean().notNull(),
  laterDisposition: text().$type<Disposition>(),
  laterReason: text(),
  laterForwardedTo: text(),
  laterDeferredUntil: date({ mode: 'string' }),
  changedAt: moment(),
  changedAs: text().$type<AdoptingRole>(),
  changedBy: uuid(),
}).existing();
