import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  check,
  date,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  unique,
  uniqueIndex,
  uuid,
} from 'drizzle-orm/pg-core';
import type { MatterOutcome, ReportFigures, ReportKind } from '@/lib/report/model';
import { themes } from './analysis';
import { moment } from './columns';
import { contributions } from './contribution';
import { dialogues } from './dialogue';
import { surveyQuestions } from './survey';

/** The nämnd's decision in the matter, on a named version of the report. Never changed. */
export const matterDecisions = pgTable(
  'matter_decision',
  {
    id: uuid().primaryKey(),
    dialogueId: uuid()
      .notNull()
      .references(() => dialogues.id),
    reportId: uuid()
      .notNull()
      .references((): AnyPgColumn => reports.id),
    organ: text().notNull(),
    decidedOn: date({ mode: 'string' }).notNull(),
    paragraph: text().notNull(),
    registryNumber: text().notNull(),
    outcome: text().$type<MatterOutcome>().notNull(),
    /** What was decided, as the public reads it. */
    body: text().notNull(),
    dissent: text(),
    recordedBy: uuid().notNull(),
    recordedAt: moment().notNull(),
  },
  (table) => [index().on(table.dialogueId)],
);

/** A version of the outcome report: a draft until published, then an immutable structure with its own texts. */
export const reports = pgTable(
  'report',
  {
    id: uuid().primaryKey(),
    dialogueId: uuid()
      .notNull()
      .references(() => dialogues.id),
    kind: text().$type<ReportKind>().notNull(),
    number: integer().notNull(),
    language: text().notNull().default('sv'),
    /** Three sentences that say it all. */
    summary: text().notNull().default(''),
    /** How it was done. */
    method: text().notNull().default(''),
    /** Who did not take part, and what cannot be known. */
    unknown: text().notNull().default(''),
    /** A final version rests on the decision in the matter. */
    decisionId: uuid().references(() => matterDecisions.id),
    revision: integer().notNull().default(0),
    writtenBy: uuid().notNull(),
    writtenAt: moment().notNull(),
    /** Everything that arrived up to here is accounted for. */
    cutOff: moment(),
    figures: jsonb().$type<ReportFigures>(),
    publishedBy: uuid(),
    publishedAt: moment(),
  },
  (table) => [
    unique().on(table.dialogueId, table.kind, table.number),
    uniqueIndex('one_draft_of_a_kind')
      .on(table.dialogueId, table.kind)
      .where(sql`${table.publishedAt} is null`),
    check(
      'published_whole',
      sql`(${table.publishedAt} is null) = (${table.cutOff} is null)
        and (${table.publishedAt} is null) = (${table.figures} is null)
        and (${table.publishedAt} is null or ${table.kind} = 'interim' or ${table.decisionId} is not null)`,
    ),
  ],
);

/** A numbered, written line of a version. */
export const reportLines = pgTable(
  'report_line',
  {
    id: uuid().primaryKey(),
    reportId: uuid()
      .notNull()
      .references(() => reports.id),
    /** The same in every version that the line is carried over to; its number is only its place in one. */
    identity: uuid().notNull().defaultRandom(),
    number: integer().notNull(),
    heading: text().notNull(),
    body: text().notNull(),
  },
  (table) => [index().on(table.reportId, table.number), unique().on(table.identity, table.reportId)],
);

/** The line builds on everything coded with the theme. */
export const reportLineThemes = pgTable(
  'report_line_theme',
  {
    lineId: uuid()
      .notNull()
      .references(() => reportLines.id),
    themeId: uuid()
      .notNull()
      .references(() => themes.id),
    how: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.lineId, table.themeId] })],
);

/** The line builds on this contribution. Publishing writes out those that came by theme. */
export const reportLineContributions = pgTable(
  'report_line_contribution',
  {
    lineId: uuid()
      .notNull()
      .references(() => reportLines.id),
    contributionId: uuid()
      .notNull()
      .references(() => contributions.id),
    how: text().notNull(),
    via: text().$type<'theme' | 'search' | 'pick'>().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.lineId, table.contributionId] }),
    index().on(table.contributionId),
  ],
);

/** The line answers a closed question of the survey: its counts stand under the line. */
export const reportLineQuestions = pgTable(
  'report_line_question',
  {
    lineId: uuid()
      .notNull()
      .references(() => reportLines.id),
    versionId: uuid().notNull(),
    questionId: uuid().notNull(),
    how: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.lineId, table.questionId] }),
    index().on(table.questionId),
    foreignKey({
      name: 'report_line_question_asked',
      columns: [table.versionId, table.questionId],
      foreignColumns: [surveyQuestions.versionId, surveyQuestions.questionId],
    }),
  ],
);

/** A quotation is a span of a stored text, never a copy of it. */
export const quotations = pgTable(
  'quotation',
  {
    id: uuid().primaryKey(),
    lineId: uuid()
      .notNull()
      .references(() => reportLines.id),
    contributionId: uuid()
      .notNull()
      .references(() => contributions.id),
    textVersion: integer().notNull(),
    start: integer().notNull(),
    end: integer().notNull(),
    position: integer().notNull(),
  },
  (table) => [
    index().on(table.lineId),
    index().on(table.contributionId),
    check('quotation_is_a_span', sql`${table.start} >= 0 and ${table.end} > ${table.start}`),
  ],
);

/** A moderator's release of a municipality-only contribution for quoting. */
export const quotationReleases = pgTable('quotation_release', {
  contributionId: uuid()
    .primaryKey()
    .references(() => contributions.id),
  reason: text().notNull(),
  releasedBy: uuid().notNull(),
  at: moment().notNull(),
});
