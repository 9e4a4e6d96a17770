import { sql } from 'drizzle-orm';
import {
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import type { ItemKind, SurveyDefinition } from '@/lib/survey/model';
import { moment } from './columns';
import { contributions, submissions } from './contribution';
import { dialogues } from './dialogue';

/** The survey of a dialogue as it is being written. Its published versions are what is asked. */
export const surveys = pgTable('survey', {
  id: uuid().primaryKey(),
  dialogueId: uuid()
    .notNull()
    .unique()
    .references(() => dialogues.id),
  definition: jsonb().$type<SurveyDefinition>().notNull(),
  revision: integer().notNull(),
  savedBy: uuid().notNull(),
  savedAt: moment().notNull(),
});

/** A survey as it was published, never changed. The latest is asked. */
export const surveyVersions = pgTable(
  'survey_version',
  {
    id: uuid().primaryKey(),
    surveyId: uuid()
      .notNull()
      .references(() => surveys.id),
    dialogueId: uuid()
      .notNull()
      .references(() => dialogues.id),
    number: integer().notNull(),
    definition: jsonb().$type<SurveyDefinition>().notNull(),
    publishedBy: uuid().notNull(),
    publishedAt: moment().notNull(),
  },
  (table) => [unique().on(table.surveyId, table.number), index().on(table.dialogueId)],
);

/** A question of a published version, written out of its definition by the database itself. */
export const surveyQuestions = pgTable(
  'survey_question',
  {
    versionId: uuid()
      .notNull()
      .references(() => surveyVersions.id),
    questionId: uuid().notNull(),
    position: integer().notNull(),
    kind: text().$type<Exclude<ItemKind, 'section'>>().notNull(),
    /** Empty for a background question, whose words stand in the catalogue. */
    label: text().notNull(),
    /** Answered by choosing, and answered in the report by a line. */
    closed: boolean().notNull(),
    /** How many may be chosen, of a closed question; null is any number. */
    most: integer(),
    /** Which background question it is. */
    topic: text(),
  },
  (table) => [primaryKey({ columns: [table.versionId, table.questionId] })],
);

/** What a closed question of a version can be answered with. */
export const surveyOptions = pgTable(
  'survey_option',
  {
    versionId: uuid().notNull(),
    questionId: uuid().notNull(),
    optionId: text().notNull(),
    position: integer().notNull(),
    /** Null for "other", whose word stands in the catalogue. */
    label: text(),
  },
  (table) => [
    primaryKey({ columns: [table.versionId, table.questionId, table.optionId] }),
    foreignKey({
      name: 'survey_option_question',
      columns: [table.versionId, table.questionId],
      foreignColumns: [surveyQuestions.versionId, surveyQuestions.questionId],
    }),
  ],
);

/** A submission that answered a survey, and the version that was asked. */
export const surveyResponses = pgTable(
  'survey_response',
  {
    submissionId: uuid()
      .primaryKey()
      .references(() => submissions.id),
    versionId: uuid()
      .notNull()
      .references(() => surveyVersions.id),
  },
  (table) => [
    index().on(table.versionId),
    unique('survey_response_version').on(table.submissionId, table.versionId),
  ],
);

/** A choice that was made: only what was asked can be stored. */
export const surveyAnswers = pgTable(
  'survey_answer',
  {
    submissionId: uuid().notNull(),
    versionId: uuid().notNull(),
    questionId: uuid().notNull(),
    optionId: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.submissionId, table.questionId, table.optionId] }),
    foreignKey({
      name: 'survey_answer_response',
      columns: [table.submissionId, table.versionId],
      foreignColumns: [surveyResponses.submissionId, surveyResponses.versionId],
    }),
    foreignKey({
      name: 'survey_answer_option',
      columns: [table.versionId, table.questionId, table.optionId],
      foreignColumns: [surveyOptions.versionId, surveyOptions.questionId, surveyOptions.optionId],
    }),
    index().on(table.versionId, table.questionId),
  ],
);

/** Which question a free-text answer answers; the words are a contribution like any other. */
export const surveyTexts = pgTable(
  'survey_text',
  {
    contributionId: uuid()
      .primaryKey()
      .references(() => contributions.id),
    versionId: uuid().notNull(),
    questionId: uuid().notNull(),
    /** The words beside "other". */
    other: boolean().notNull().default(sql`false`),
  },
  (table) => [
    foreignKey({
      name: 'survey_text_question',
      columns: [table.versionId, table.questionId],
      foreignColumns: [surveyQuestions.versionId, surveyQuestions.questionId],
    }),
  ],
);
