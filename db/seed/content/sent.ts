import { composed } from '@/lib/contribution/proposal-parts';
import type { ContributionContent, DemoDialogue, SentProposal } from './types';

/** Every contribution of a dialogue, whichever way it came. */
export function everythingSent(demo: DemoDialogue): ContributionContent[] {
  const { sent, meetings, imported, proposals = [], survey } = demo;
  const points = meetings.flatMap((meeting) => meeting.points);
  return [...sent, ...points, ...(imported?.rows ?? []), ...proposals.map(asText), ...(survey?.texts ?? [])];
}

/** A proposal is stored as one text. */
function asText(proposal: SentProposal): ContributionContent {
  const { title, what, why = '', place = '' } = proposal;
  return { ...proposal, text: composed({ title, what, why, place }).text };
}
