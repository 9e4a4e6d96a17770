import { z } from 'zod';
import { dispositionFields, dispositions, whatIsOwed } from '@/lib/response/model';
import type { QuestionResult } from '@/lib/survey/model';

/** `interim`: "Det här sa ni". `final`: "Det här beslutades". */
export const reportKinds = ['interim', 'final'] as const;
export type ReportKind = (typeof reportKinds)[number];

/** What the nämnd decided in the matter itself. */
export const matterOutcomes = ['asProposed', 'changed', 'rejected', 'returned'] as const;
export type MatterOutcome = (typeof matterOutcomes)[number];

/** Who enters what the nämnd adopted. */
export const adoptingRoles = ['politicalOwner', 'registrar'] as const;
export type AdoptingRole = (typeof adoptingRoles)[number];

/** How many submissions came from each group; null is a number that is kept back, never stored. */
export type BackgroundFigures = {
  question: string;
  groups: { answer: string; submissions: number | null }[];
};

/** The frozen numbers of a published version. Different kinds, never added to each other. */
export type ReportFigures = {
  submissions: number;
  headcount: number;
  received: number;
  answered: number;
  excluded: number;
  mentions: number;
  /** The headcount of a channel is left out in versions published before it was counted. */
  byChannel: Record<string, { submissions: number; contributions: number; headcount?: number }>;
  /** As it may be shown: what is kept back is not here. Left out in versions published before it was counted. */
  background?: BackgroundFigures[];
  /** The closed questions of the survey, as they may be shown. Left out where nobody answered one. */
  questions?: QuestionResult[];
  municipalityOnly: number;
  withheld: number;
  withdrawn: number;
};

const required = (error: string, longest = 400) =>
  z.string().trim().min(1, { error }).max(longest, { error: 'report.error.tooLong' });
const words = z.string().trim().max(6000, { error: 'report.error.tooLong' }).default('');
const how = z.string().trim().max(400, { error: 'report.error.tooLong' }).default('');
const day = z.iso.date({ error: 'report.error.date' });
const ids = z.preprocess(
  (value) => (typeof value === 'string' ? [value] : value),
  z
    .array(z.uuid(), { error: 'report.error.contributions' })
    .min(1, { error: 'report.error.contributions' })
    .max(500, { error: 'report.error.tooMany' }),
);
/** Chosen from a list that begins with nothing chosen. */
const chosen = (error: string) => z.uuid({ error });

export const draftInput = z.object({ dialogueId: z.uuid(), kind: z.enum(reportKinds) });

export const reportTextsInput = z.object({
  reportId: z.uuid(),
  revision: z.coerce.number().int().min(0),
  summary: words,
  method: words,
  unknown: words,
});

export const lineInput = z.object({
  reportId: z.uuid(),
  /** Left out: a new line, last. */
  lineId: z.preprocess((value) => (value === '' ? undefined : value), z.uuid().optional()),
  heading: required('report.error.heading', 200),
  body: required('report.error.body', 6000),
});

/** One step up or down among the lines of a draft. */
export const lineMoveInput = z.object({
  lineId: z.uuid(),
  direction: z.enum(['up', 'down']).default('up'),
});

export const lineRemovalInput = z.object({ lineId: z.uuid() });

/** Links a line to everything under a theme, or to contributions that were searched for or picked. */
export const themeLinkInput = z.object({ lineId: z.uuid(), themeId: chosen('report.error.theme'), how });
export const contributionLinkInput = z.object({
  lineId: chosen('report.error.line'),
  contributionIds: ids,
  via: z.enum(['search', 'pick']).default('pick'),
  how,
});
/** Links a line to a closed question of the survey: its counts stand under the line. */
export const questionLinkInput = z.object({
  lineId: z.uuid(),
  questionId: z.uuid({ error: 'report.error.question' }),
  how,
});
export const unlinkInput = z.object({
  lineId: z.uuid(),
  questionId: z.uuid().optional(),
  themeId: z.uuid().optional(),
  contributionId: z.uuid().optional(),
});

/** A quotation is given by its words; what is stored is their place. */
export const quotationInput = z.object({
  lineId: z.uuid(),
  contributionId: z.uuid(),
  words: required('report.error.quotation', 2000),
});
export const quotationRemovalInput = z.object({ quotationId: z.uuid() });

export const matterDecisionInput = z.object({
  dialogueId: z.uuid(),
  organ: required('report.error.organ'),
  decidedOn: day,
  paragraph: required('report.error.paragraph', 60),
  registryNumber: required('report.error.registryNumber', 60),
  outcome: z.enum(matterOutcomes, { error: 'report.error.outcome' }),
  body: required('report.error.decided', 6000),
  dissent: words.transform((value) => value || null),
});

/** The political response to a theme, as adopted with the decision. */
export const answerInput = z
  .object({
    themeId: z.uuid(),
    body: required('report.error.answer', 6000),
    change: words.transform((value) => value || null),
    ...dispositionFields,
  })
  .superRefine((fields, context) => {
    for (const [path, message] of Object.entries(whatIsOwed(fields))) {
      context.addIssue({ code: 'custom', path: [path], message });
    }
  });

/** An adopted disposition of one pair; left out, the pair inherits its theme's again. */
export const pairAnswerInput = z
  .object({
    contributionId: z.uuid(),
    themeId: z.uuid(),
    ...dispositionFields,
    disposition: z
      .preprocess((value) => (value === '' ? undefined : value), z.enum(dispositions).optional())
      .transform((value) => value ?? null),
  })
  .superRefine((fields, context) => {
    for (const [path, message] of Object.entries(whatIsOwed(fields))) {
      context.addIssue({ code: 'custom', path: [path], message });
    }
  });

export const publicationInput = z.object({ reportId: z.uuid() });
