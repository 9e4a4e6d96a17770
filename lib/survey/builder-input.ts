import { z } from 'zod';
import { cleanText } from '@/lib/contribution/text';
import { arrangements } from './arrange';
import { itemKinds, longest, topics } from './model';

/** Words from the builder, cleaned as a resident's are; how long they may be is the definition's to say. */
const words = z.string().transform(cleanText).default('');
const ticked = z
  .literal('on')
  .optional()
  .transform((value) => value === 'on');
const number = z
  .string()
  .trim()
  .default('')
  .transform((typed) => (typed === '' ? null : Number(typed)));

/** The head of a survey: its title, what it says first, and what its pages are called. */
export const headInput = z.object({
  dialogueId: z.uuid(),
  /** The revision that was read; 0 where there was no survey. */
  revision: z.coerce.number().int().min(0),
  title: z
    .string()
    .transform(cleanText)
    .pipe(
      z
        .string()
        .min(1, { error: 'surveyOffice.error.title' })
        .max(longest.title, { error: 'surveyOffice.error.tooLong' }),
    ),
  intro: words.pipe(z.string().max(longest.words, { error: 'surveyOffice.error.tooLong' })),
  pages: z
    .array(
      z.object({
        id: z.uuid(),
        title: words.pipe(z.string().max(longest.title, { error: 'surveyOffice.error.tooLong' })),
      }),
    )
    .default([]),
});

/** One question or section, as its form sends it. Fields of other kinds are not looked at. */
export const itemInput = z.object({
  dialogueId: z.uuid(),
  pageId: z.uuid(),
  /** Left out: a new one. */
  itemId: z.preprocess((value) => (value === '' ? undefined : value), z.uuid().optional()),
  /** A fingerprint of what was read. */
  seen: z.string().max(64).default(''),
  kind: z.enum(itemKinds, { error: 'surveyOffice.error.kind' }),
  label: words,
  help: words,
  required: ticked,
  options: z
    .array(z.object({ id: z.string().max(36).default(''), label: words }))
    .max(60)
    .default([]),
  other: ticked,
  most: number,
  points: number,
  low: words,
  high: words,
  heading: words,
  body: words,
  topic: z.preprocess(
    (value) => (value === '' ? undefined : value),
    z.enum(topics, { error: 'surveyOffice.error.topic' }).optional(),
  ),
});
export type ItemInput = z.output<typeof itemInput>;

export const arrangeInput = z.object({
  dialogueId: z.uuid(),
  act: z.enum([...arrangements, 'restore']),
  /** The question, section or page that it is done to. */
  target: z.preprocess((value) => (value === '' ? undefined : value), z.uuid().optional()),
});

export const publishInput = z.object({
  dialogueId: z.uuid(),
  revision: z.coerce.number().int().min(1),
});
