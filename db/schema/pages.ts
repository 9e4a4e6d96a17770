import { integer, jsonb, pgTable, primaryKey, text, uniqueIndex, uuid } from 'drizzle-orm/pg-core';
import type { EditedPage, PageLanguage, PageParts } from '@/lib/pages/model';
import { moment } from './columns';

/** A page as worded at one time; append-only, the highest version counts. The first has no writer. */
export const pageTexts = pgTable(
  'page_text',
  {
    page: text().$type<EditedPage>().notNull(),
    language: text().$type<PageLanguage>().notNull(),
    version: integer().notNull(),
    parts: jsonb().$type<PageParts>().notNull(),
    writtenBy: uuid(),
    writtenAt: moment().notNull(),
  },
  (table) => [primaryKey({ columns: [table.page, table.language, table.version] })],
);

/** Something that somebody could not use, as they told it. Source: SFS 2018:1937, 13 §. */
export const barrierReports = pgTable(
  'barrier_report',
  {
    id: uuid().primaryKey(),
    /** Of the form's key and all that was written: the same post again is the same report. */
    postHash: text().notNull(),
    what: text().notNull(),
    place: text().notNull(),
    language: text().$type<PageLanguage>().notNull(),
    receivedAt: moment().notNull(),
    handling: text(),
    handledBy: uuid(),
    handledAt: moment(),
  },
  (table) => [uniqueIndex('one_report_a_post').on(table.postHash)],
);

/** How somebody who reported an obstacle wants to be answered; apart, and kept for a shorter time. */
export const barrierContacts = pgTable('barrier_contact', {
  reportId: uuid()
    .primaryKey()
    .references(() => barrierReports.id),
  contact: text().notNull(),
});
