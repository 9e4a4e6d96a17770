import { date, integer, jsonb, pgTable, primaryKey, text, unique, uuid } from 'drizzle-orm/pg-core';
import type { ParticipationLevel } from '@/lib/dialogue/model';
import type { PublishedActivity } from '@/lib/publication/model';
import { moment } from './columns';
import { decisions } from './decision';
import { dialogues } from './dialogue';
import { planVersions } from './plan';

/** A published edition of a dialogue's page: what the public reads. Never changed; a new one replaces it. */
export const publications = pgTable(
  'publication',
  {
    id: uuid().primaryKey(),
    dialogueId: uuid()
      .notNull()
      .references(() => dialogues.id),
    number: integer().notNull(),
    planVersionId: uuid()
      .notNull()
      .references(() => planVersions.id),
    decisionId: uuid()
      .notNull()
      .references(() => decisions.id),
    level: text().$type<ParticipationLevel>().notNull(),
    decidingOrgan: text().notNull(),
    decisionOn: date({ mode: 'string' }).notNull(),
    interimFeedbackOn: date({ mode: 'string' }).notNull(),
    finalFeedbackOn: date({ mode: 'string' }).notNull(),
    evaluationOn: date({ mode: 'string' }).notNull(),
    activities: jsonb().$type<PublishedActivity[]>().notNull(),
    /** May the resident choose who sees a comment? Otherwise every comment is public after moderation. */
    audienceChoice: text().$type<'public' | 'choice' | 'municipality'>().notNull(),
    publishedBy: uuid().notNull(),
    publishedAt: moment().notNull(),
  },
  (table) => [unique().on(table.dialogueId, table.number)],
);

/**
 * A published text, paragraph by paragraph, with a stable id that a comment or a later version can point
 * at. One row a language; only Swedish is filled at first.
 */
export const publishedTexts = pgTable(
  'published_text',
  {
    publicationId: uuid()
      .notNull()
      .references(() => publications.id),
    /** Stable over publications: the plan item's own id, or the field's name. */
    paragraphId: text().notNull(),
    field: text().notNull(),
    position: integer().notNull(),
    language: text().notNull(),
    body: text().notNull(),
    translation: text().$type<'original' | 'draft' | 'reviewed'>().notNull(),
  },
  (table) => [primaryKey({ columns: [table.publicationId, table.paragraphId, table.field, table.language] })],
);
