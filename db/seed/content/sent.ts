import type { ContributionContent, DemoDialogue } from './types';

/** Every contribution of a dialogue, whichever way it came. */
export function everythingSent({ sent, meetings, imported }: DemoDialogue): ContributionContent[] {
  return [...sent, ...meetings.flatMap(({ points }) => points), ...(imported?.rows ?? [])];
}
