import { boolean, date, index, integer, pgTable, pgView, text, unique, uuid } from 'drizzle-orm/pg-core';
import { moment } from './columns';
import { dialogues } from './dialogue';

/** The political initiative that a dialogue rests on. */
export const initiatives = pgTable('initiative', {
  dialogueId: uuid()
    .primaryKey()
    .references(() => dialogues.id),
  organ: text().notNull(),
  /** Protocol or other document where the initiative stands. */
  reference: text().notNull(),
  paragraph: text(),
  takenOn: date({ mode: 'string' }).notNull(),
  question: text().notNull(),
  why: text().notNull(),
  registeredBy: uuid().notNull(),
  registeredAt: moment().notNull(),
});

/** What stood in an initiative before a typing error in it was mended, and why it was. Append-only. */
export const initiativeCorrections = pgTable(
  'initiative_correction',
  {
    id: uuid().primaryKey(),
    dialogueId: uuid()
      .notNull()
      .references(() => initiatives.dialogueId),
    number: integer().notNull(),
    organ: text().notNull(),
    reference: text().notNull(),
    paragraph: text(),
    takenOn: date({ mode: 'string' }).notNull(),
    question: text().notNull(),
    why: text().notNull(),
    registryNumber: text().notNull(),
    because: text().notNull(),
    correctedBy: uuid().notNull(),
    correctedAt: moment().notNull(),
  },
  (table) => [unique().on(table.dialogueId, table.number)],
);

/** An answered assessment of suitability. Append-only; the latest one counts. */
export const assessments = pgTable(
  'assessment',
  {
    id: uuid().primaryKey(),
    dialogueId: uuid()
      .notNull()
      .references(() => dialogues.id),
    influenceable: boolean().notNull(),
    influenceableWhy: text().notNull(),
    decisionMakers: boolean().notNull(),
    decisionMakersWhy: text().notNull(),
    time: boolean().notNull(),
    timeWhy: text().notNull(),
    resources: boolean().notNull(),
    resourcesWhy: text().notNull(),
    outcome: text().$type<'dialogue' | 'informationOnly'>().notNull(),
    assessedBy: uuid().notNull(),
    at: moment().notNull(),
  },
  (table) => [index().on(table.dialogueId)],
);

/** Why an initiative ended before there was a plan: kept, and public. */
export const earlyEnds = pgTable('early_end', {
  dialogueId: uuid()
    .primaryKey()
    .references(() => dialogues.id),
  outcome: text().$type<'declined' | 'informationOnly'>().notNull(),
  organ: text().notNull(),
  decidedOn: date({ mode: 'string' }).notNull(),
  paragraph: text(),
  language: text().notNull().default('sv'),
  publicReason: text().notNull(),
  translation: text().$type<'original' | 'draft' | 'reviewed'>().notNull().default('original'),
  recordedBy: uuid().notNull(),
  recordedAt: moment().notNull(),
});

/** What the decision to end early really says, where it was recorded with a typing error. Append-only. */
export const earlyEndCorrections = pgTable(
  'early_end_correction',
  {
    id: uuid().primaryKey(),
    dialogueId: uuid()
      .notNull()
      .references(() => earlyEnds.dialogueId),
    number: integer().notNull(),
    organ: text().notNull(),
    decidedOn: date({ mode: 'string' }).notNull(),
    paragraph: text(),
    publicReason: text().notNull(),
    because: text().notNull(),
    correctedBy: uuid().notNull(),
    correctedAt: moment().notNull(),
  },
  (table) => [unique().on(table.dialogueId, table.number)],
);

/** Every early end as it is read: with its latest correction, where it has one. */
export const correctedEarlyEnds = pgView('corrected_early_end', {
  dialogueId: uuid().notNull(),
  outcome: text().$type<'declined' | 'informationOnly'>().notNull(),
  organ: text().notNull(),
  decidedOn: date({ mode: 'string' }).notNull(),
  paragraph: text(),
  publicReason: text().notNull(),
}).existing();
