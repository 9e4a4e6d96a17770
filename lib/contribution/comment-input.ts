import { z } from 'zod';
import { commentAudience, commentText } from './comment-checks';
import { sendingFields } from './sending-input';

/** A comment as it is posted; fields that are not named here are not looked at. */
export const commentInput = z.object({
  ...sendingFields,
  text: commentText,
  audience: z.optional(commentAudience),
});

export type CommentInput = z.output<typeof commentInput>;
