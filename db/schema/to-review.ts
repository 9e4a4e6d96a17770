import { pgView, text, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns';

/** Answers that were given when less of the text was hidden, and that nobody has read again since. */
export const answersToReview = pgView('answer_to_review', {
  dialogueId: uuid().notNull(),
  contributionId: uuid().notNull(),
  kind: text().$type<'adopted' | 'proposed' | 'public' | 'version'>().notNull(),
  /** Of an answer of its own: under this theme. */
  themeId: uuid(),
  /** Of a published version: which. */
  reportId: uuid(),
  hidden: text().$type<'masked' | 'withheld' | 'erased'>().notNull(),
  hiddenAt: moment().notNull(),
}).existing();
