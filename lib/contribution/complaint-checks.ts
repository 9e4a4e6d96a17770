import '@/lib/web/checks-without-eval';
import * as z from 'zod/mini';
import { complaintReasons, longestComplaint } from './model';
import { freeText } from './text';

const keys = { tooLong: 'complaint.error.tooLong', unreadable: 'contribution.error.unreadable' };

/** What the page itself checks before a report is sent. */
export const complaintFormChecks = z
  .object({
    reason: z.enum(complaintReasons, { error: 'complaint.error.reason' }),
    words: freeText(longestComplaint, keys),
  })
  .check(
    z.refine(({ reason, words }) => reason !== 'other' || words !== '', {
      path: ['words'],
      error: 'complaint.error.words',
    }),
  );
