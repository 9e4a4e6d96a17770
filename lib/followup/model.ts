import { z } from 'zod';

/** Where a measure stands. */
export const measureStatuses = ['planned', 'started', 'done', 'stopped'] as const;
export type MeasureStatus = (typeof measureStatuses)[number];

const line = (error: string) =>
  z.string().trim().min(1, { error }).max(200, { error: 'followup.error.tooLong' });
const words = (error: string) =>
  z.string().trim().min(1, { error }).max(4000, { error: 'followup.error.tooLong' });
const day = z.iso.date({ error: 'followup.error.date' });
const status = z.enum(measureStatuses, { error: 'followup.error.status' });

export const measureInput = z.object({
  dialogueId: z.uuid(),
  title: line('followup.error.title'),
  /** A unit or office, never a person's name. */
  owner: line('followup.error.owner'),
  /** Lines of a published version that promise it. */
  lineIds: z.preprocess(
    (value) => (typeof value === 'string' ? [value] : value),
    z.array(z.uuid(), { error: 'followup.error.line' }).min(1, { error: 'followup.error.line' }),
  ),
  status,
  dueOn: day,
  words: words('followup.error.words'),
});

export const measureReportInput = z.object({
  measureId: z.uuid(),
  status,
  dueOn: day,
  words: words('followup.error.words'),
});

export const evaluationInput = z.object({
  dialogueId: z.uuid(),
  learning: words('followup.error.learning'),
  principles: z
    .array(
      z.object({
        principleId: z.uuid(),
        kept: z.enum(['yes', 'partly', 'no'], { error: 'followup.error.kept' }),
        words: words('followup.error.how'),
      }),
    )
    .min(1, { error: 'followup.error.principles' }),
});
