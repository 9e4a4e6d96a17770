import { sql } from 'drizzle-orm';
import {
  type AnyPgColumn,
  boolean,
  check,
  index,
  integer,
  pgTable,
  primaryKey,
  text,
  unique,
  uuid,
} from 'drizzle-orm/pg-core';
import type {
  Audience,
  Channel,
  ContributionKind,
  ExclusionReason,
  ModerationVerdict,
} from '@/lib/contribution/model';
import { bytes, moment } from './columns';
import { dialogues } from './dialogue';

/** What was sent at once: one key, one receipt, one channel, one time. */
export const submissions = pgTable(
  'submission',
  {
    id: uuid().primaryKey(),
    dialogueId: uuid()
      .notNull()
      .references(() => dialogues.id),
    channel: text().$type<Channel>().notNull(),
    receivedAt: moment().notNull(),
    language: text().notNull(),
    /** The form's idempotency key, and the fingerprint of what was sent with it. */
    keyHash: text().notNull(),
    bodyHash: text().notNull(),
    receiptHash: bytes().notNull().unique(),
    receiptKeyVersion: integer().notNull(),
    /** Looks like a machine's work: waits for a person's eye like everything else, and says so. */
    suspicious: boolean().notNull().default(false),
    headcount: integer(),
    place: text(),
    heldOn: text(),
    /** A meeting's name, and the elected who took part: shown to all. Who led it is the municipality's own. */
    title: text(),
    hosts: text(),
    representatives: text().array().notNull().default([]),
    /** The organisation that speaks, where one does; never a person's name. */
    organisation: text(),
    recordedBy: uuid(),
    /** When it was written into the product; null where it was sent there. What counts for a cut-off. */
    recordedAt: moment(),
    importId: uuid().references(() => imports.id),
    externalId: text(),
  },
  (table) => [
    unique().on(table.keyHash, table.bodyHash),
    index().on(table.importId),
    index().on(table.dialogueId, table.receivedAt),
    check('headcount_is_positive', sql`${table.headcount} is null or ${table.headcount} > 0`),
  ],
);

/** An import from a file. Revocable until something in it is coded; nothing is deleted by that. */
export const imports = pgTable('import', {
  id: uuid().primaryKey(),
  dialogueId: uuid()
    .notNull()
    .references(() => dialogues.id),
  fileName: text().notNull(),
  rows: integer().notNull(),
  importedBy: uuid().notNull(),
  importedAt: moment().notNull(),
  revokedBy: uuid(),
  revokedAt: moment(),
});

/**
 * What makes an imported row the same row: its id in the source, else its cells and which of several equal
 * rows it is. Taken away when the import is revoked, so that the identity is free again.
 */
export const importedRows = pgTable(
  'imported_row',
  {
    dialogueId: uuid()
      .notNull()
      .references(() => dialogues.id),
    identity: text().notNull(),
    /** The fingerprint of the row's normalised cells. */
    cellsHash: text().notNull(),
    importId: uuid()
      .notNull()
      .references(() => imports.id),
    submissionId: uuid()
      .notNull()
      .references(() => submissions.id),
  },
  (table) => [primaryKey({ columns: [table.dialogueId, table.identity] }), index().on(table.importId)],
);

/** What a submission's sender told about themselves. Never shown beside a single contribution in public. */
export const backgroundAnswers = pgTable(
  'background_answer',
  {
    submissionId: uuid()
      .notNull()
      .references(() => submissions.id),
    question: text().notNull(),
    answer: text().notNull(),
  },
  (table) => [primaryKey({ columns: [table.submissionId, table.question] })],
);

/** The smallest thing that is moderated, coded, answered and counted. Its text lies in a table of its own. */
export const contributions = pgTable(
  'contribution',
  {
    id: uuid().primaryKey(),
    submissionId: uuid()
      .notNull()
      .references(() => submissions.id),
    dialogueId: uuid()
      .notNull()
      .references(() => dialogues.id),
    kind: text().$type<ContributionKind>().notNull(),
    audience: text().$type<Audience>().notNull(),
    /** Its place in what it came with: among the texts that were sent at once, or the row of the file. */
    position: integer().notNull(),
    language: text().notNull(),
    parentId: uuid().references((): AnyPgColumn => contributions.id),
    /** Its latest moderation; none means that it waits. */
    moderationId: uuid().references((): AnyPgColumn => moderations.id),
    withdrawnAt: moment(),
  },
  (table) => [
    unique().on(table.submissionId, table.position),
    index().on(table.dialogueId, table.moderationId),
    index().on(table.parentId),
  ],
);

/**
 * The words themselves, NFC, by version; never updated. Only the owner's `erase_contribution_text` may empty
 * one, after a recorded decision; the row, its length and the reason stay, so that totals do not change.
 */
export const contributionTexts = pgTable(
  'contribution_text',
  {
    contributionId: uuid()
      .notNull()
      .references(() => contributions.id),
    version: integer().notNull(),
    body: text().notNull(),
    /** In code points. */
    length: integer().notNull(),
    writtenAt: moment().notNull(),
    erasureId: uuid().references(() => erasures.id),
  },
  (table) => [primaryKey({ columns: [table.contributionId, table.version] })],
);

/** A recorded decision to erase (GDPR article 17) or to dispose (gallring) of a text. */
export const erasures = pgTable('erasure', {
  id: uuid().primaryKey(),
  dialogueId: uuid()
    .notNull()
    .references(() => dialogues.id),
  ground: text().$type<'erasure' | 'disposal'>().notNull(),
  reason: text().notNull(),
  decidedBy: uuid().notNull(),
  decidedAt: moment().notNull(),
});

/** A moderator's verdict on one contribution. Append-only; the contribution points at its latest. */
export const moderations = pgTable(
  'moderation',
  {
    id: uuid().primaryKey(),
    contributionId: uuid()
      .notNull()
      .references((): AnyPgColumn => contributions.id),
    textVersion: integer().notNull(),
    verdict: text().$type<ModerationVerdict>().notNull(),
    /** Withheld: one of the closed list. */
    reason: text(),
    /** Words for the author and, where withheld, for the page. */
    explanation: text(),
    moderatedBy: uuid().notNull(),
    at: moment().notNull(),
  },
  (table) => [index().on(table.contributionId)],
);

/** A masked span of a text, in code points, half open. The text is never rewritten. */
export const masks = pgTable(
  'mask',
  {
    moderationId: uuid()
      .notNull()
      .references(() => moderations.id),
    start: integer().notNull(),
    end: integer().notNull(),
    reason: text().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.moderationId, table.start] }),
    check('mask_is_a_span', sql`${table.start} >= 0 and ${table.end} > ${table.start}`),
  ],
);

/** A contribution that does not count, with a reason of the closed list; latest row counts, null reverts. */
export const exclusions = pgTable(
  'exclusion',
  {
    id: uuid().primaryKey(),
    contributionId: uuid()
      .notNull()
      .references(() => contributions.id),
    reason: text().$type<ExclusionReason>(),
    words: text().notNull(),
    excludedBy: uuid().notNull(),
    at: moment().notNull(),
  },
  (table) => [index().on(table.contributionId)],
);
