import { z } from 'zod';
import { commentAudience } from './comment-checks';
import { proposalParts } from './proposal-checks';
import { sendingFields } from './sending-input';

/** A degree as the map writes it; what is not one is as if nobody had touched the map. */
const degrees = (most: number) =>
  z
    .string()
    .regex(/^-?\d{1,3}(\.\d{1,20})?$/)
    .transform((typed) => Math.round(Number(typed) * 1e5) / 1e5)
    .refine((number) => Math.abs(number) <= most)
    .optional()
    .catch(undefined);

/** A proposal as it is posted; fields that are not named here are not looked at. */
export const proposalInput = z.object({
  ...sendingFields,
  title: proposalParts.title,
  what: proposalParts.what,
  why: z.optional(proposalParts.why),
  place: z.optional(proposalParts.place),
  latitude: degrees(90),
  longitude: degrees(180),
  audience: z.optional(commentAudience),
  /** "I have seen the proposals that are like mine." What else may be pointed out still is. */
  similarSeen: z.literal('ja').optional().catch(undefined),
});

export type ProposalInput = z.output<typeof proposalInput>;
