import '@/lib/web/checks-without-eval';
import * as z from 'zod/mini';
import { cleanText, codePointLength, freeText } from '@/lib/contribution/text';

const longest = 4000;

/** What the page itself checks before a report of an obstacle is sent. */
export const barrierChecks = z.object({
  what: freeText(longest, {
    empty: 'about.barrier.error.what',
    tooLong: 'about.barrier.error.tooLong',
    unreadable: 'about.barrier.error.unreadable',
  }),
  place: optional(500),
  contact: optional(200),
});

/** A line that may be left empty. What cannot be read in it is left out: the report matters more. */
function optional(max: number) {
  return z.pipe(
    z.pipe(
      z.optional(z.string()),
      z.transform((typed = '') => cleanText(typed.replace(/\p{Cs}/gu, '')).replaceAll('\n', ' ')),
    ),
    z
      .string()
      .check(z.refine((text) => codePointLength(text) <= max, { error: 'about.barrier.error.tooLong' })),
  );
}
