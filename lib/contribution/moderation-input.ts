import { z } from 'zod';
import { type MaskReason, maskReasons, moderationVerdicts, withholdReasons } from './model';
import { freeText } from './text';

const longestExplanation = 1000;

/** A masked span as one form value: `12-18-personalData`, in code points, half open. */
const span = z
  .string()
  .regex(new RegExp(`^\\d{1,6}-\\d{1,6}-(${maskReasons.join('|')})$`), { error: 'moderation.error.span' })
  .transform((value) => {
    const [start, end, reason] = value.split('-');
    return { start: Number(start), end: Number(end), reason: reason as MaskReason };
  })
  .refine(({ start, end }) => end > start, { error: 'moderation.error.span' });

const phrase = z.object({
  words: z.string().max(400, { error: 'moderation.error.phraseTooLong' }).default(''),
  reason: z.union([z.literal(''), z.enum(maskReasons)]).default(''),
});

/** A moderator's verdict as the form sends it. */
export const moderationInput = z.object({
  contributionId: z.uuid(),
  textVersion: z.coerce.number().int().positive(),
  /** The moderation that the page showed; blank when the contribution waited. */
  seen: z.union([z.literal(''), z.uuid()]),
  verdict: z.enum(moderationVerdicts, { error: 'moderation.error.verdict' }),
  /** Spans that were marked in the text, or that stay from before. */
  masks: z.union([z.array(span).max(200), span.transform((one) => [one])]).default([]),
  /** The reports that the page showed: the verdict is the answer to them. */
  complaints: z.union([z.array(z.uuid()).max(500), z.uuid().transform((one) => [one])]).default([]),
  /** Words that are masked wherever they stand. */
  phrases: z.array(phrase).max(20).default([]),
  reason: z.union([z.literal(''), z.enum(withholdReasons)]).default(''),
  explanation: z
    .union([
      z.literal(''),
      freeText(longestExplanation, {
        empty: 'moderation.error.explanation',
        tooLong: 'moderation.error.explanationTooLong',
        unreadable: 'form.error.invalid',
      }),
    ])
    .default(''),
});

export type ModerationInput = z.output<typeof moderationInput>;
