import { date, index, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { MeasureStatus } from '@/lib/followup/model';
import { moment } from './columns';
import { dialogues } from './dialogue';
import { principles } from './principles';
import { reportLines } from './report';

/** A promise made in the report: what will be done, by which part of the municipality. */
export const measures = pgTable(
  'measure',
  {
    id: uuid().primaryKey(),
    dialogueId: uuid()
      .notNull()
      .references(() => dialogues.id),
    title: text().notNull(),
    /** A unit or office, never a person's name. */
    owner: text().notNull(),
    registeredBy: uuid().notNull(),
    registeredAt: moment().notNull(),
  },
  (table) => [index().on(table.dialogueId)],
);

/** The published lines that promise a measure. */
export const measureLines = pgTable(
  'measure_line',
  {
    measureId: uuid()
      .notNull()
      .references(() => measures.id),
    lineId: uuid()
      .notNull()
      .references(() => reportLines.id),
  },
  (table) => [primaryKey({ columns: [table.measureId, table.lineId] }), index().on(table.lineId)],
);

/** Where a measure stands and when it is due, told in public. Append-only; the latest counts. */
export const measureReports = pgTable(
  'measure_report',
  {
    id: uuid().primaryKey(),
    measureId: uuid()
      .notNull()
      .references(() => measures.id),
    status: text().$type<MeasureStatus>().notNull(),
    dueOn: date({ mode: 'string' }).notNull(),
    words: text().notNull(),
    reportedBy: uuid().notNull(),
    at: moment().notNull(),
  },
  (table) => [index().on(table.measureId)],
);

/** What was learnt, before the dialogue is archived. */
export const evaluations = pgTable('evaluation', {
  dialogueId: uuid()
    .primaryKey()
    .references(() => dialogues.id),
  language: text().notNull().default('sv'),
  learning: text().notNull(),
  writtenBy: uuid().notNull(),
  at: moment().notNull(),
});

/** What was promised and whether it was kept, principle by principle. */
export const evaluatedPrinciples = pgTable(
  'evaluated_principle',
  {
    dialogueId: uuid()
      .notNull()
      .references(() => evaluations.dialogueId),
    principleId: uuid()
      .notNull()
      .references(() => principles.id),
    kept: text().$type<'yes' | 'partly' | 'no'>().notNull(),
    words: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.dialogueId, table.principleId] })],
);
