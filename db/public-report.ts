import { boolean, date, integer, jsonb, pgView, text, uuid } from 'drizzle-orm/pg-core';
import type { DemoCase, ExclusionReason } from '@/lib/contribution/model';
import type { MeasureStatus } from '@/lib/followup/model';
import type { AdoptingRole, MatterOutcome, ReportFigures, ReportKind } from '@/lib/report/model';
import type { Disposition } from '@/lib/response/model';
import { disposed, moment } from './schema/columns';

/** What the public key sees of the way back: published versions and what has come of them. */

/** A published version, with the decision that a final one rests on. */
export const publicReports = pgView('public_report', {
  id: uuid().notNull(),
  dialogueId: uuid().notNull(),
  kind: text().$type<ReportKind>().notNull(),
  number: integer().notNull(),
  language: text().notNull(),
  summary: text().notNull(),
  method: text().notNull(),
  unknown: text().notNull(),
  cutOff: moment().notNull(),
  figures: jsonb().$type<ReportFigures>().notNull(),
  publishedAt: moment().notNull(),
  decisionOrgan: text(),
  decidedOn: date({ mode: 'string' }),
  decisionParagraph: text(),
  decisionRegistryNumber: text(),
  decisionOutcome: text().$type<MatterOutcome>(),
  decisionBody: text(),
  decisionDissent: text(),
  /** Contributions that came after the cut-off. */
  receivedAfter: integer().notNull(),
}).existing();

export const publicReportLines = pgView('public_report_line', {
  id: uuid().notNull(),
  reportId: uuid().notNull(),
  number: integer().notNull(),
  heading: text().notNull(),
  body: text().notNull(),
  /** All that it builds on, public or not. */
  contributions: integer().notNull(),
  /** The same in every version of the dialogue that has the line. */
  identity: uuid().notNull(),
}).existing();

/** From a line to a contribution that is shown in public now. */
export const publicReportLinks = pgView('public_report_link', {
  lineId: uuid().notNull(),
  contributionId: uuid().notNull(),
  how: text().notNull(),
  reportId: uuid().notNull(),
}).existing();

/** A theme as the version froze it, and the answer in force where it was changed afterwards. */
export const publicReportThemes = pgView('public_report_theme', {
  reportId: uuid().notNull(),
  themeId: uuid().notNull(),
  reserved: boolean().notNull(),
  position: integer().notNull(),
  label: text().notNull(),
  definition: text().notNull(),
  contributions: integer().notNull(),
  assessment: text(),
  answer: text(),
  disposition: text().$type<Disposition>(),
  reason: text(),
  forwardedTo: text(),
  deferredUntil: date({ mode: 'string' }),
  change: text(),
  laterAnswer: text(),
  laterDisposition: text().$type<Disposition>(),
  laterReason: text(),
  changedAt: moment(),
  laterForwardedTo: text(),
  laterDeferredUntil: date({ mode: 'string' }),
  laterChange: text(),
  changedAs: text().$type<AdoptingRole>(),
}).existing();

/**
 * One contribution's own answer that is not what a final version says any longer: changed since, or in the
 * final version after it. Words only where the contribution has a page of its own.
 */
export const publicChangedPairs = pgView('public_changed_pair', {
  reportId: uuid().notNull(),
  laterReportId: uuid(),
  contributionId: uuid(),
  themeId: uuid().notNull(),
  ...disposed(),
  laterDisposition: text().$type<Disposition>(),
  laterReason: text(),
  laterForwardedTo: text(),
  laterDeferredUntil: date({ mode: 'string' }),
  changedAt: moment(),
  changedAs: text().$type<AdoptingRole>(),
}).existing();

/** What one contribution was answered with apart from its theme. Words only where it has a page of its own. */
export const publicOwnAnswers = pgView('public_own_answer', {
  reportId: uuid().notNull(),
  themeId: uuid().notNull(),
  contributionId: uuid(),
  ...disposed(),
}).existing();

export const publicReportLineThemes = pgView('public_report_line_theme', {
  lineId: uuid().notNull(),
  themeId: uuid().notNull(),
  how: text().notNull(),
  reportId: uuid().notNull(),
}).existing();

/** Which closed question of the survey a line answers; what it was answered with stands in the figures. */
export const publicReportLineQuestions = pgView('public_report_line_question', {
  lineId: uuid().notNull(),
  questionId: uuid().notNull(),
  how: text().notNull(),
  reportId: uuid().notNull(),
}).existing();

/** A quotation minus its masks; no words where its source is no longer shown. */
export const publicQuotations = pgView('public_quotation', {
  id: uuid().notNull(),
  lineId: uuid().notNull(),
  reportId: uuid().notNull(),
  position: integer().notNull(),
  language: text().notNull(),
  body: text(),
  standing: text().$type<'published' | 'withheld' | 'withdrawn' | 'erased'>().notNull(),
  /** Only where the contribution has a page of its own. */
  contributionId: uuid(),
}).existing();

export const publicReportExclusions = pgView('public_report_exclusion', {
  reportId: uuid().notNull(),
  reason: text().$type<ExclusionReason>().notNull(),
  contributions: integer().notNull(),
}).existing();

export const publicMeasures = pgView('public_measure', {
  id: uuid().notNull(),
  dialogueId: uuid().notNull(),
  title: text().notNull(),
  owner: text().notNull(),
  registeredAt: moment().notNull(),
}).existing();

export const publicMeasureLines = pgView('public_measure_line', {
  measureId: uuid().notNull(),
  lineId: uuid().notNull(),
  reportId: uuid().notNull(),
  number: integer().notNull(),
}).existing();

export const publicMeasureReports = pgView('public_measure_report', {
  measureId: uuid().notNull(),
  status: text().$type<MeasureStatus>().notNull(),
  dueOn: date({ mode: 'string' }).notNull(),
  words: text().notNull(),
  at: moment().notNull(),
}).existing();

export const publicEvaluations = pgView('public_evaluation', {
  dialogueId: uuid().notNull(),
  language: text().notNull(),
  learning: text().notNull(),
  at: moment().notNull(),
}).existing();

export const publicEvaluatedPrinciples = pgView('public_evaluated_principle', {
  dialogueId: uuid().notNull(),
  position: integer().notNull(),
  title: text().notNull(),
  kept: text().$type<'yes' | 'partly' | 'no'>().notNull(),
  words: text().notNull(),
}).existing();

/** What the demo suggests to try the receipt page with; empty in every other installation. */
export const publicDemoReceipts = pgView('public_demo_receipt', {
  code: text().notNull(),
  position: integer().notNull(),
  dialogueId: uuid().notNull(),
  title: text().notNull(),
  about: text().$type<DemoCase>().notNull(),
}).existing();
