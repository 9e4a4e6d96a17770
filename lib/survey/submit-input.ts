import { z } from 'zod';

/** A survey as it is sent when its last page is done: everything that was answered on the way. */
export const submitInput = z.object({
  /** The dialogue's public address. */
  slug: z.string().max(200),
  /** A fingerprint of the questions that were shown. */
  asked: z.string().max(64).catch(''),
  values: z.record(z.string().max(80), z.union([z.string(), z.array(z.string()).max(60)])),
  language: z.enum(['sv', 'en']).catch('sv'),
  /** The idempotency key. */
  key: z.uuid().catch(() => crypto.randomUUID()),
  /** When the form was opened, signed. */
  opened: z.string().max(80).catch(''),
  /** A field that people do not see, and machines fill. */
  website: z.string().catch(''),
});

export type SubmitInput = z.output<typeof submitInput>;
