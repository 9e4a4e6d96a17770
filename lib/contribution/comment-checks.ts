import '@/lib/web/checks-without-eval';
import * as z from 'zod/mini';
import { audiences, longestComment } from './model';
import { freeText } from './text';

export const commentText = freeText(longestComment, {
  empty: 'contribution.error.text',
  tooLong: 'contribution.error.tooLong',
  unreadable: 'contribution.error.unreadable',
});

export const commentAudience = z.enum(audiences, { error: 'contribution.error.audience' });

/** What the page itself checks before sending: with a choice of audience where the dialogue gives one. */
export const commentFormChecks = {
  withChoice: z.object({ text: commentText, audience: commentAudience }),
  plain: z.object({ text: commentText }),
};
