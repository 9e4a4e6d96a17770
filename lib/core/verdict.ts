import type { TextKey } from '@/lib/text/keys';

/** The answer to "may they?", with a reason that can be read out when it is no. */
export type Verdict = { allowed: true } | { allowed: false; reason: TextKey };

export const allowed: Verdict = { allowed: true };

/** A no, with its reason as a key of the text catalogue. */
export function denied(reason: TextKey): Verdict {
  return { allowed: false, reason };
}
