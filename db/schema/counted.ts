import { boolean, integer, pgView, text, uuid } from 'drizzle-orm/pg-core';
import type { Audience, Channel, ContributionKind, ExclusionReason } from '@/lib/contribution/model';
import { moment } from './columns';

/** Every contribution that counts as received, minus its masks, with whether it is coded or excluded. */
export const countedContributions = pgView('counted_contribution', {
  id: uuid().notNull(),
  dialogueId: uuid().notNull(),
  submissionId: uuid().notNull(),
  position: integer().notNull(),
  kind: text().$type<ContributionKind>().notNull(),
  audience: text().$type<Audience>().notNull(),
  language: text().notNull(),
  parentId: uuid(),
  channel: text().$type<Channel>().notNull(),
  receivedAt: moment().notNull(),
  place: text(),
  headcount: integer(),
  standing: text()
    .$type<'awaiting' | 'published' | 'cleared' | 'withheld' | 'withdrawn' | 'erased'>()
    .notNull(),
  /** Null before moderation and after erasure. */
  body: text(),
  textVersion: integer().notNull(),
  length: integer().notNull(),
  excluded: text().$type<ExclusionReason>(),
  coded: boolean().notNull(),
  /** What it came with: its file, else its submission. Its position is its place there. */
  sourceId: uuid().notNull(),
  /** When the municipality had it on record: what came on the web at once, a letter when somebody entered it. */
  recordedAt: moment().notNull(),
}).existing();
