import { z } from 'zod';
import { exclusionReasons } from '@/lib/contribution/model';

const line = (error: string) =>
  z.string().trim().min(1, { error }).max(120, { error: 'analysis.error.tooLong' });
const words = z.string().trim().max(2000, { error: 'analysis.error.tooLong' }).default('');
const many = z.preprocess(
  (value) => (typeof value === 'string' ? [value] : value),
  z
    .array(z.uuid())
    .min(1, { error: 'analysis.error.nothingChosen' })
    .max(500, { error: 'analysis.error.tooMany' }),
);

/** What a theme is called, what belongs to it, and what does not. */
const wording = {
  label: line('analysis.error.label'),
  definition: words,
  example: words,
  counterExample: words,
};

export const newThemeInput = z.object({ dialogueId: z.uuid(), ...wording });

export const themeWordingInput = z.object({
  themeId: z.uuid(),
  ...wording,
  retired: z.union([z.boolean(), z.literal('on').transform(() => true)]).default(false),
});

/** A marked passage, in code points of one text version, half open. */
const passage = z
  .object({
    textVersion: z.coerce.number().int().min(1),
    start: z.coerce.number().int().min(0),
    end: z.coerce.number().int().min(1),
  })
  .refine(({ start, end }) => end > start, { error: 'analysis.error.passage' });

/** One theme for one contribution, on its whole text or on a passage; or for many found by a search. */
export const codingInput = z.object({
  dialogueId: z.uuid(),
  contributionIds: many,
  themeId: z.uuid(),
  passage: passage.optional(),
});

export const uncodingInput = z.object({ dialogueId: z.uuid(), contributionId: z.uuid(), themeId: z.uuid() });

export const exclusionInput = z.object({
  dialogueId: z.uuid(),
  contributionId: z.uuid(),
  /** Left out: the contribution counts again. */
  reason: z.enum(exclusionReasons, { error: 'analysis.error.reason' }).optional(),
  words: z
    .string()
    .trim()
    .min(1, { error: 'analysis.error.why' })
    .max(2000, { error: 'analysis.error.tooLong' }),
});

/** Which contributions a coder wants to see. */
export const codingFilters = ['left', 'coded', 'excluded', 'all'] as const;
export type CodingFilter = (typeof codingFilters)[number];
