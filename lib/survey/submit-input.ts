import { z } from 'zod';

const answers = z.record(z.string().max(80), z.union([z.string(), z.array(z.string()).max(60)]));

/** A survey as it is sent when its last page is done: everything that was answered on the way. */
export const submitInput = z.object({
  /** The dialogue's public address. */
  slug: z.string().max(200),
  /** A fingerprint of the questions that were shown. */
  asked: z.string().max(64).catch(''),
  /** What was answered on the last page, */
  values: answers,
  /** and on the pages before it. */
  before: answers.default({}),
  /** The code of the draft that held them, which goes when they are sent. */
  draft: z.string().max(40).optional(),
  language: z.enum(['sv', 'en']).catch('sv'),
  /** The idempotency key. */
  key: z.uuid().catch(() => crypto.randomUUID()),
  /** When the form was opened, signed. */
  opened: z.string().max(80).catch(''),
  /** A field that people do not see, and machines fill. */
  website: z.string().catch(''),
});

export type SubmitInput = z.output<typeof submitInput>;
