import '@/lib/web/checks-without-eval';
import * as z from 'zod/mini';
import { commentAudience } from './comment-checks';
import { longestPart } from './model';
import { freeLine, freeText } from './text';

const unreadable = 'contribution.error.unreadable';

/** The parts of a proposal as a person writes them. */
export const proposalParts = {
  title: freeLine(longestPart.title, {
    empty: 'proposal.error.title',
    tooLong: 'proposal.error.titleTooLong',
    unreadable,
  }),
  what: freeText(longestPart.what, {
    empty: 'proposal.error.what',
    tooLong: 'proposal.error.whatTooLong',
    unreadable,
  }),
  why: freeText(longestPart.why, { tooLong: 'proposal.error.whyTooLong', unreadable }),
  place: freeLine(longestPart.place, { tooLong: 'proposal.error.placeTooLong', unreadable }),
};

/** What the page itself checks before sending: with a choice of audience where the dialogue gives one. */
export const proposalFormChecks = {
  withChoice: z.object({ ...proposalParts, audience: commentAudience }),
  plain: z.object(proposalParts),
};
