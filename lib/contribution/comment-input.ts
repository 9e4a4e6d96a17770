import { z } from 'zod';
import { commentAudience, commentText } from './comment-checks';

/**
 * A comment as it is posted. What belongs to the machinery of the form is forgiven when it is missing or
 * odd, so that a text never stops at it; fields that are not named here are not looked at.
 */
export const commentInput = z.object({
  /** The dialogue's public address. */
  slug: z.string().max(200),
  text: commentText,
  audience: z.optional(commentAudience),
  language: z.enum(['sv', 'en']).catch('sv'),
  /** The idempotency key. */
  key: z.uuid().catch(() => crypto.randomUUID()),
  /** When the form was opened, signed. */
  opened: z.string().max(80).catch(''),
  /** A field that people do not see, and machines fill. */
  website: z.string().catch(''),
  /** "I have read the advice on personal data: send it as it is." */
  asIs: z.literal('ja').optional().catch(undefined),
});

export type CommentInput = z.output<typeof commentInput>;
