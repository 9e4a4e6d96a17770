import { boolean, integer, jsonb, pgTable, pgView, text, uuid } from 'drizzle-orm/pg-core';
import type { SurveyDefinition, Topic } from '@/lib/survey/model';

/** What the public key sees and writes of surveys. */

/** The version of a public dialogue's survey that is asked now. */
export const publicSurveys = pgView('public_survey', {
  dialogueId: uuid().notNull(),
  versionId: uuid().notNull(),
  number: integer().notNull(),
  definition: jsonb().$type<SurveyDefinition>().notNull(),
}).existing();

/** Just the columns that the public key may insert. */
export const residentResponses = pgTable('survey_response', {
  submissionId: uuid().notNull(),
  versionId: uuid().notNull(),
});

export const residentAnswers = pgTable('survey_answer', {
  submissionId: uuid().notNull(),
  versionId: uuid().notNull(),
  questionId: uuid().notNull(),
  optionId: text().notNull(),
});

export const residentSurveyTexts = pgTable('survey_text', {
  contributionId: uuid().notNull(),
  versionId: uuid().notNull(),
  questionId: uuid().notNull(),
  other: boolean().notNull(),
});

export const residentBackgrounds = pgTable('background_answer', {
  submissionId: uuid().notNull(),
  question: text().$type<Topic>().notNull(),
  answer: text().notNull(),
});
