import { index, integer, pgTable, pgView, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { TextField, TranslatedLanguage } from '@/lib/translation/model';
import { moment } from './columns';
import { dialogues } from './dialogue';

/**
 * A published text in another language, with the Swedish text that it was made from; append-only, the highest
 * version counts, and one without words is taken back.
 */
export const translations = pgTable(
  'translation',
  {
    dialogueId: uuid()
      .notNull()
      .references(() => dialogues.id),
    field: text().$type<TextField>().notNull(),
    paragraphId: text().notNull(),
    language: text().$type<TranslatedLanguage>().notNull(),
    version: integer().notNull(),
    source: text().notNull(),
    body: text().notNull(),
    writtenBy: uuid().notNull(),
    writtenAt: moment().notNull(),
  },
  (table) => [
    primaryKey({
      columns: [table.dialogueId, table.field, table.paragraphId, table.language, table.version],
    }),
    index().on(table.dialogueId, table.language),
  ],
);

/** Everything that is published in Swedish and can be translated: of the page, and of each version of the report. */
export const translatableTexts = pgView('translatable_text', {
  dialogueId: uuid().notNull(),
  /** `page`, or the version of the report. */
  part: text().notNull(),
  field: text().$type<Exclude<TextField, 'heading'>>().notNull(),
  paragraphId: text().notNull(),
  position: integer().notNull(),
  body: text().notNull(),
}).existing();
