import { z } from 'zod';
import { momentOf } from '@/lib/core/time';
import { ageBandOf } from './background';
import { audiences } from './model';
import { recordedChannels } from './offline';
import { cleanText, codePointLength, freeText } from './text';

/** The longest text of one letter or one noted point, in code points. */
export const longestRecorded = 20_000;
const mostTexts = 200;
const mostRepresentatives = 50;

/** One line of words that may be left out. */
const shortLine = z
  .string()
  .transform((typed) => cleanText(typed).replace(/\s+/g, ' '))
  .refine((text) => codePointLength(text) <= 200, { error: 'offline.error.lineTooLong' })
  .optional()
  .transform((text) => text || undefined);

/** One name a line. Empty lines are not there, and nobody is there twice. */
const namesInLines = z
  .string()
  .transform((typed) => [
    ...new Set(
      typed
        .split(/\r?\n/)
        .map((line) => cleanText(line).replace(/\s+/g, ' '))
        .filter((name) => name !== ''),
    ),
  ])
  .refine((names) => names.length <= mostRepresentatives && names.every((n) => codePointLength(n) <= 120), {
    error: 'offline.error.representatives',
  })
  .default([]);

/** A Swedish day, with an hour where it is known: `2027-03-12` or `2027-03-12T18:30`. */
const dayAndHour = z
  .string({ error: 'offline.error.when' })
  .regex(/^\d{4}-\d{2}-\d{2}(T\d{2}:\d{2}(:\d{2})?)?$/, { error: 'offline.error.when' })
  .refine(isRealDay, { error: 'offline.error.when' });

export const recordedText = freeText(longestRecorded, {
  empty: 'offline.error.text',
  tooLong: 'offline.error.tooLong',
  unreadable: 'contribution.error.unreadable',
});

const ageBand = z.string().transform((written, context) => {
  const band = ageBandOf(written);
  if (written.trim() !== '' && !band) {
    context.issues.push({ code: 'custom', message: 'offline.error.ageBand', input: written });
  }
  return band;
});

const audience = z.enum(audiences, { error: 'contribution.error.audience' }).optional();
const language = z.enum(['sv', 'en']).catch('sv');

/** Rows that were left empty are not there. */
const texts = z
  .array(z.object({ text: z.string(), audience, language: z.enum(['sv', 'en']).optional() }))
  .transform((rows) => rows.filter(({ text }) => text.trim() !== ''))
  .pipe(
    z
      .array(z.object({ text: recordedText, audience, language: z.enum(['sv', 'en']).optional() }))
      .min(1, { error: 'offline.error.text' })
      .max(mostTexts, { error: 'offline.error.tooMany' }),
  );

const common = {
  dialogueId: z.uuid(),
  language,
  audience,
  place: shortLine,
  texts,
  /** The form's idempotency key. */
  key: z.uuid().optional(),
};

/** A letter, call, visit, paper or e-mail as the form sends it. One sender, one receipt, one or more texts. */
export const submissionInput = z.object({
  ...common,
  channel: z.enum(recordedChannels, { error: 'offline.error.channel' }),
  receivedAt: dayAndHour,
  organisation: shortLine,
  ageBand: ageBand.optional(),
});

/** A meeting as the form sends it: one headcount, and the points that were noted. */
export const meetingInput = z.object({
  ...common,
  title: shortLine.refine((title) => title !== undefined, { error: 'offline.error.title' }),
  heldAt: dayAndHour,
  place: shortLine.refine((place) => place !== undefined, { error: 'offline.error.place' }),
  hosts: shortLine,
  representatives: namesInLines,
  headcount: z.coerce
    .number({ error: 'offline.error.headcount' })
    .int({ error: 'offline.error.headcount' })
    .min(1, { error: 'offline.error.headcount' })
    .max(100_000, { error: 'offline.error.headcount' }),
});

/** The moment that was meant. A day without an hour is its noon, or now where noon is still to come. */
export function momentMeant(typed: string, now: Date): Date {
  const [day = '', hour] = typed.split('T');
  if (hour) return momentOf(day, hour);
  const noon = momentOf(day, '12:00');
  const isToday = momentOf(day, '00:00') <= now;
  return noon > now && isToday ? now : noon;
}

function isRealDay(typed: string): boolean {
  try {
    momentMeant(typed, new Date(0));
    return true;
  } catch {
    return false;
  }
}
