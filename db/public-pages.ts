import { integer, jsonb, pgTable, pgView, text, uuid } from 'drizzle-orm/pg-core';
import type { EditedPage, PageLanguage, PageParts } from '@/lib/pages/model';
import { moment } from './schema/columns';

/** The pages that the municipality words itself, as they stand now. */
export const publicPageTexts = pgView('public_page_text', {
  page: text().$type<EditedPage>().notNull(),
  language: text().$type<PageLanguage>().notNull(),
  version: integer().notNull(),
  parts: jsonb().$type<PageParts>().notNull(),
  writtenAt: moment().notNull(),
}).existing();

/** Just the columns that a report from the website may name. */
export const residentBarrierReports = pgTable('barrier_report', {
  id: uuid().primaryKey(),
  postHash: text().notNull(),
  what: text().notNull(),
  place: text().notNull(),
  language: text().$type<PageLanguage>().notNull(),
  receivedAt: moment().notNull(),
});

export const residentBarrierContacts = pgTable('barrier_contact', {
  reportId: uuid().notNull(),
  contact: text().notNull(),
});
