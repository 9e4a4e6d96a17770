import { z } from 'zod';
import { because } from '@/lib/people/model';

const filled = (error: string, longest = 400) =>
  z.string().trim().min(1, { error }).max(longest, { error: 'initiative.error.tooLong' });
const paragraph = z
  .string()
  .trim()
  .max(40, { error: 'initiative.error.tooLong' })
  .default('')
  .transform((text) => (text === '' ? null : text));
const day = z.iso.date({ error: 'initiative.error.date' });

const initiativeWords = {
  registryNumber: filled('initiative.error.registryNumber', 60),
  organ: filled('initiative.error.organ'),
  reference: filled('initiative.error.reference'),
  paragraph,
  takenOn: day,
  question: filled('initiative.error.question'),
  why: filled('initiative.error.whyAsked', 6000),
};

/** What is registered when politicians take an initiative. */
export const initiativeInput = z.object({
  committeeId: z.uuid({ error: 'initiative.error.committee' }),
  title: filled('initiative.error.title', 120),
  ...initiativeWords,
});

/** What can be mended in a registered initiative, in the order of its form. */
export const initiativeFields = [
  'question',
  'why',
  'organ',
  'reference',
  'paragraph',
  'takenOn',
  'registryNumber',
] as const;

export const initiativeCorrection = z.object({ dialogueId: z.uuid(), ...initiativeWords, because });

/** The four questions of suitability, in the order they are asked. */
export const assessmentQuestions = ['influenceable', 'decisionMakers', 'time', 'resources'] as const;
export type AssessmentQuestion = (typeof assessmentQuestions)[number];

const answer = z.union([z.boolean(), z.enum(['yes', 'no']).transform((word) => word === 'yes')], {
  error: 'initiative.error.answer',
});
const why = z
  .string({ error: 'initiative.error.why' })
  .trim()
  .min(10, { error: 'initiative.error.why' })
  .max(2000, { error: 'initiative.error.tooLong' });

/** Each question answered yes or no, with the reason in words. */
export const assessmentInput = z.object({
  dialogueId: z.uuid(),
  influenceable: answer,
  influenceableWhy: why,
  decisionMakers: answer,
  decisionMakersWhy: why,
  time: answer,
  timeWhy: why,
  resources: answer,
  resourcesWhy: why,
});

/** How an initiative ends before there is a plan: who decided, when, where minuted, and the public reason. */
export const earlyEndInput = z.object({
  dialogueId: z.uuid(),
  organ: filled('initiative.error.decidedBy'),
  decidedOn: day,
  paragraph,
  publicReason: z
    .string({ error: 'initiative.error.reason' })
    .trim()
    .min(20, { error: 'initiative.error.reason' })
    .max(6000, { error: 'initiative.error.tooLong' }),
});

/** What can be mended in how it ended. */
export const earlyEndFields = ['organ', 'decidedOn', 'paragraph', 'publicReason'] as const;

export const earlyEndCorrection = earlyEndInput.extend({ because });

export type EarlyEndInput = z.output<typeof earlyEndInput>;
