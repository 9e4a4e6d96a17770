import {
  boolean,
  date,
  doublePrecision,
  integer,
  jsonb,
  pgTable,
  pgView,
  text,
  uuid,
} from 'drizzle-orm/pg-core';
import type {
  AnsweringLanguage,
  AnsweringRole,
  Audience,
  Channel,
  ComplaintReason,
  ContributionKind,
} from '@/lib/contribution/model';
import type { DialogueState, ParticipationLevel, TranslatedNames } from '@/lib/dialogue/model';
import type { PublishedActivity } from '@/lib/publication/model';
import { bytes, moment } from './schema/columns';

/**
 * All that the public key can see and write. The views are made in the migrations and show published things
 * only; the table objects name just the columns that a resident's insert may name.
 */

/** Just the columns that the public key may insert; the rest is the database's to default. */
export const residentSubmissions = pgTable('submission', {
  id: uuid().primaryKey(),
  dialogueId: uuid().notNull(),
  channel: text().$type<Channel>().notNull(),
  receivedAt: moment().notNull(),
  language: text().notNull(),
  keyHash: text().notNull(),
  bodyHash: text().notNull(),
  receiptHash: bytes().notNull(),
  receiptKeyVersion: integer().notNull(),
  suspicious: boolean().notNull(),
});

/** A resident's contribution: no moderation, no withdrawal, nothing that is the municipality's to say. */
export const residentContributions = pgTable('contribution', {
  id: uuid().primaryKey(),
  submissionId: uuid().notNull(),
  dialogueId: uuid().notNull(),
  kind: text().$type<ContributionKind>().notNull(),
  audience: text().$type<Audience>().notNull(),
  position: integer().notNull(),
  language: text().notNull(),
  parentId: uuid(),
});

/** A resident's words. */
export const residentTexts = pgTable('contribution_text', {
  contributionId: uuid().notNull(),
  version: integer().notNull(),
  body: text().notNull(),
  length: integer().notNull(),
  writtenAt: moment().notNull(),
});

/** The municipality, as its public pages name it. */
export const publicInstallation = pgView('public_installation', {
  municipality: text().notNull(),
  demo: boolean().notNull(),
  accentColour: text().notNull(),
  serviceProvider: text().notNull(),
  contactEmail: text().notNull(),
  contactPhone: text().notNull(),
  contactHours: text().notNull(),
}).existing();

/** A dialogue from `announced` on, or an initiative that ended early. One row a dialogue. */
export const publicDialogues = pgView('public_dialogue', {
  id: uuid().notNull(),
  slug: text().notNull(),
  title: text().notNull(),
  committee: text().notNull(),
  registryNumber: text().notNull(),
  state: text().$type<DialogueState>().notNull(),
  interrupted: boolean().notNull(),
  question: text().notNull(),
  /** Why there was no dialogue: declined and informationOnly only. */
  publicReason: text(),
  endedOn: date({ mode: 'string' }),
  opensAt: moment(),
  closesAt: moment(),
  publicationId: uuid(),
  level: text().$type<ParticipationLevel>(),
  decidingOrgan: text(),
  decisionOn: date({ mode: 'string' }),
  interimFeedbackOn: date({ mode: 'string' }),
  finalFeedbackOn: date({ mode: 'string' }),
  evaluationOn: date({ mode: 'string' }),
  activities: jsonb().$type<PublishedActivity[]>(),
  audienceChoice: text().$type<'public' | 'choice' | 'municipality'>(),
  initiativeOrgan: text().notNull(),
  initiativeOn: date({ mode: 'string' }).notNull(),
  decisionOrgan: text(),
  decidedOn: date({ mode: 'string' }),
  decisionParagraph: text(),
  /** Contributions that are shown, withheld ones not counted. */
  publishedContributions: integer().notNull(),
  /** Its title and its question by language, where they are published in another. */
  translated: jsonb().$type<TranslatedNames>(),
}).existing();

/** The published paragraphs of the edition in force. */
export const publicTexts = pgView('public_text', {
  dialogueId: uuid().notNull(),
  paragraphId: text().notNull(),
  field: text().notNull(),
  position: integer().notNull(),
  language: text().notNull(),
  body: text().notNull(),
  translation: text().$type<'original' | 'draft' | 'reviewed'>().notNull(),
}).existing();

/** The last words published for a Swedish text in another language, by what sort of text it is and what it says. */
export const publicTranslations = pgView('public_translation', {
  dialogueId: uuid().notNull(),
  field: text().notNull(),
  language: text().notNull(),
  source: text().notNull(),
  body: text().notNull(),
}).existing();

/** What the public was told: paused, extended, closed early, cancelled. */
export const publicNoticeViews = pgView('public_notice_view', {
  id: uuid().notNull(),
  dialogueId: uuid().notNull(),
  kind: text().$type<'paused' | 'resumed' | 'extended' | 'closedEarly' | 'cancelled'>().notNull(),
  language: text().notNull(),
  body: text().notNull(),
  closesAtBefore: moment(),
  closesAtAfter: moment(),
  at: moment().notNull(),
}).existing();

/** A meeting that was held in a dialogue: what it was, how many came, and which of the elected took part. */
export const publicMeetings = pgView('public_meeting', {
  id: uuid().notNull(),
  dialogueId: uuid().notNull(),
  title: text(),
  heldOn: date({ mode: 'string' }).notNull(),
  place: text(),
  headcount: integer().notNull(),
  representatives: text().array().notNull(),
  /** What a version counts is what was recorded up to its cut-off. */
  recordedAt: moment().notNull(),
}).existing();

/** Where an old address leads. */
export const publicRedirects = pgView('public_redirect', {
  slug: text().notNull(),
  currentSlug: text().notNull(),
}).existing();

/** A moderated public contribution: its text minus masks, or, when withheld, the reason and no text. */
export const publicContributions = pgView('public_contribution', {
  id: uuid().notNull(),
  dialogueId: uuid().notNull(),
  kind: text().$type<ContributionKind>().notNull(),
  channel: text().$type<Channel>().notNull(),
  language: text().notNull(),
  receivedAt: moment().notNull(),
  /** Null when withheld, withdrawn or erased. */
  body: text(),
  standing: text().$type<'published' | 'withheld' | 'withdrawn' | 'erased'>().notNull(),
  withheldReason: text(),
  explanation: text(),
  masked: boolean().notNull(),
  /** What it replies to. */
  parentId: uuid(),
  /** The meeting that it was noted at, and its place among what came with it. */
  meetingId: uuid(),
  position: integer().notNull(),
}).existing();

/** Where the parts of a resident's proposal are in its text, and its point on the map. */
export const residentProposals = pgTable('proposal', {
  contributionId: uuid().notNull(),
  titleLength: integer().notNull(),
  whatLength: integer().notNull(),
  whyLength: integer().notNull(),
  placeLength: integer().notNull(),
  latitude: doublePrecision(),
  longitude: doublePrecision(),
});

/** A resident's support of a proposal. */
export const residentSupports = pgTable('support', {
  id: uuid().primaryKey(),
  contributionId: uuid().notNull(),
  keyHash: text().notNull(),
  supportedAt: moment().notNull(),
  suspicious: boolean().notNull(),
});

/** A moderated public proposal in its parts, minus masks; no parts where it is not shown. */
export const publicProposals = pgView('public_proposal', {
  id: uuid().notNull(),
  dialogueId: uuid().notNull(),
  receivedAt: moment().notNull(),
  language: text().notNull(),
  standing: text().$type<'published' | 'withheld' | 'withdrawn' | 'erased'>().notNull(),
  title: text(),
  what: text(),
  why: text(),
  place: text(),
  /** Only where its author placed it, and nothing of the place is masked. */
  latitude: doublePrecision(),
  longitude: doublePrecision(),
  support: integer().notNull(),
}).existing();

/** A resident's report of a published contribution. */
export const residentComplaints = pgTable('complaint', {
  id: uuid().primaryKey(),
  contributionId: uuid().notNull(),
  reason: text().$type<ComplaintReason>().notNull(),
  words: text().notNull(),
  keyHash: text().notNull(),
  suspicious: boolean().notNull(),
  reportedAt: moment().notNull(),
});

/** What the municipality has answered in public to a contribution that is shown; no words when taken back. */
export const publicOfficialAnswers = pgView('public_official_answer', {
  id: uuid().notNull(),
  contributionId: uuid().notNull(),
  body: text(),
  language: text().$type<AnsweringLanguage>().notNull(),
  role: text().$type<AnsweringRole>().notNull(),
  name: text().notNull(),
  committee: text().notNull(),
  writtenAt: moment().notNull(),
  retractedAt: moment(),
  retractedReason: text(),
}).existing();
