import { z } from 'zod';
import { because } from '@/lib/people/model';

/** How a nämnd can decide about a plan: hold the dialogue, do not hold it, send the plan back. */
export const decisionOutcomes = ['held', 'declined', 'returned'] as const;
export type DecisionOutcome = (typeof decisionOutcomes)[number];

const line = (error: string) =>
  z.string({ error }).trim().min(1, { error }).max(400, { error: 'decision.error.tooLong' });
const words = z
  .string()
  .trim()
  .max(6000, { error: 'decision.error.tooLong' })
  .default('')
  .transform((text) => (text === '' ? null : text));

/** What the minutes say around the outcome. */
const minuted = {
  organ: line('decision.error.organ'),
  decidedOn: z.iso.date({ error: 'decision.error.date' }),
  paragraph: line('decision.error.paragraph'),
  registryNumber: line('decision.error.registryNumber'),
  reason: words,
  conditions: words,
  dissent: words,
};

/** What was minuted. A no, and a plan sent back, need their reason: residents and officials read it. */
export const decisionInput = z
  .object({
    dialogueId: z.uuid(),
    /** The version that the registrar read; another one may have been submitted since. */
    planVersionId: z.uuid(),
    outcome: z.enum(decisionOutcomes, { error: 'decision.error.outcome' }),
    ...minuted,
  })
  .refine(({ outcome, reason }) => outcome === 'held' || reason !== null, {
    path: ['reason'],
    error: 'decision.error.reason',
  });

/** What can be mended in a recorded decision, in the order of its form. */
export const minutedFields = [
  'organ',
  'decidedOn',
  'paragraph',
  'registryNumber',
  'reason',
  'conditions',
  'dissent',
] as const;

export const decisionCorrection = z.object({ decisionId: z.uuid(), ...minuted, because });
