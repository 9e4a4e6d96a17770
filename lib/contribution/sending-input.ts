import { z } from 'zod';

/**
 * What every form that a resident sends carries besides its words. What belongs to the machinery of the form
 * is forgiven when it is missing or odd, so that a text never stops at it.
 */
export const sendingFields = {
  /** The dialogue's public address. */
  slug: z.string().max(200),
  language: z.enum(['sv', 'en']).catch('sv'),
  /** The idempotency key. */
  key: z.uuid().catch(() => crypto.randomUUID()),
  /** When the form was opened, signed. */
  opened: z.string().max(80).catch(''),
  /** The draft that it was written in, which goes when it is sent. */
  draft: z.string().max(40).optional().catch(undefined),
  /** A field that people do not see, and machines fill. */
  website: z.string().catch(''),
  /** "I have read the advice: send it as it is." */
  asIs: z.literal('ja').optional().catch(undefined),
};
