import { notFound } from 'next/navigation';
import { cache } from 'react';
import { publicProposal } from '@/lib/contribution/proposal-queries';
import { publicContribution } from '@/lib/contribution/public-queries';
import { dialogueHeadAt } from '../../load';

const randomId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The contribution of the address, and its parts where it is a proposal that is shown. */
export const contributionAt = cache(async (slug: string, id: string) => {
  const { now, dialogue } = await dialogueHeadAt(slug);
  const contribution = randomId.test(id) ? await publicContribution(dialogue.id, id) : undefined;
  if (!contribution) notFound();
  const isProposal = contribution.kind === 'proposal';
  const proposal = isProposal ? await publicProposal(dialogue.id, id) : undefined;
  return { now, dialogue, contribution, proposal };
});
