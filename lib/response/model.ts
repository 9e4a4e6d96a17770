import { z } from 'zod';

/** What becomes of a contribution under one of its themes. */
export const dispositions = [
  'accommodated',
  'partly',
  'alreadyInPlace',
  'notAccommodated',
  'outOfScope',
  'deferred',
  'noted',
] as const;
export type Disposition = (typeof dispositions)[number];

/** Dispositions that owe their author a written reason. */
export const needsReason: readonly Disposition[] = ['notAccommodated', 'outOfScope', 'deferred', 'noted'];

const blankAsNothing = (value: unknown) => (value === '' ? undefined : value);
const words = z
  .preprocess(blankAsNothing, z.string().trim().max(4000, { error: 'response.error.tooLong' }).optional())
  .transform((value) => value ?? null);

/** A disposition with what it owes. Blank fields are nothing. */
export const dispositionFields = {
  disposition: z.enum(dispositions, { error: 'response.error.disposition' }),
  reason: words,
  forwardedTo: words,
  deferredUntil: z
    .preprocess(blankAsNothing, z.iso.date({ error: 'response.error.date' }).optional())
    .transform((value) => value ?? null),
};

export type Answered = {
  disposition: Disposition | null;
  reason: string | null;
  forwardedTo: string | null;
  deferredUntil: string | null;
};

const longWords = z
  .string()
  .trim()
  .min(1, { error: 'response.error.body' })
  .max(6000, { error: 'response.error.tooLong' });

/** The officials' assessment of a theme, with the disposition they propose. */
export const assessmentInput = z
  .object({ themeId: z.uuid(), body: longWords, ...dispositionFields })
  .superRefine((fields, context) => {
    for (const [path, message] of Object.entries(whatIsOwed(fields))) {
      context.addIssue({ code: 'custom', path: [path], message });
    }
  });

/** A proposed disposition of one pair; left out, the pair inherits its theme's again. */
export const pairProposalInput = z
  .object({
    contributionId: z.uuid(),
    themeId: z.uuid(),
    ...dispositionFields,
    disposition: z
      .preprocess(blankAsNothing, z.enum(dispositions).optional())
      .transform((value) => value ?? null),
  })
  .superRefine((fields, context) => {
    for (const [path, message] of Object.entries(whatIsOwed(fields))) {
      context.addIssue({ code: 'custom', path: [path], message });
    }
  });

/** What a disposition lacks, by field, as text keys: the reason, where it was sent, until when. */
export function whatIsOwed(answer: Answered): Partial<Record<keyof Answered, string>> {
  const { disposition } = answer;
  if (disposition === null) return {};
  return {
    ...(needsReason.includes(disposition) && !answer.reason && { reason: 'response.error.reason' }),
    ...(disposition === 'outOfScope' && !answer.forwardedTo && { forwardedTo: 'response.error.forwardedTo' }),
    ...(disposition === 'deferred' &&
      !answer.deferredUntil && { deferredUntil: 'response.error.deferredUntil' }),
  };
}
