import 'server-only';
import { and, count, eq, type SQL, sql } from 'drizzle-orm';
import { publicDb } from '@/db/client';
import { publicProposals } from '@/db/public';
import type { ProposalOrder, ShownProposal } from './proposal-list';
import { type SimilarProposal, similarProposals } from './similar-proposals';

const shown = {
  id: publicProposals.id,
  receivedAt: publicProposals.receivedAt,
  language: publicProposals.language,
  // Asked for where the proposal is published: these are never blank then.
  title: sql<string>`${publicProposals.title}`,
  what: sql<string>`${publicProposals.what}`,
  why: publicProposals.why,
  place: publicProposals.place,
  latitude: publicProposals.latitude,
  longitude: publicProposals.longitude,
  support: publicProposals.support,
};

const isShown = eq(publicProposals.standing, 'published');

/** What comes first in each order; among equals the seed decides, so that nobody is first for long. */
const rankOf: Record<ProposalOrder, SQL> = {
  blandad: sql`0`,
  senaste: sql`-extract(epoch from ${publicProposals.receivedAt})`,
  stod: sql`-${publicProposals.support}`,
};

type ProposalList = {
  dialogueId: string;
  order: ProposalOrder;
  seed: string;
  /** The proposal that this page begins after, or ends before. */
  after?: string;
  before?: string;
  size: number;
};

/** One page of a dialogue's published proposals. One more is asked for, which tells whether there are more. */
export async function proposalPage({
  dialogueId,
  order,
  seed,
  after,
  before,
  size,
}: ProposalList): Promise<{ proposals: ShownProposal[]; hasPrevious: boolean; hasNext: boolean }> {
  const place = sql`(${rankOf[order]}, md5(${publicProposals.id}::text || ${seed}::text))`;
  const cursor = before ?? after;
  const backwards = before !== undefined;
  const ofDialogue = and(eq(publicProposals.dialogueId, dialogueId), isShown);
  const there = publicDb()
    .select({ rank: rankOf[order], hash: sql`md5(${publicProposals.id}::text || ${seed}::text)` })
    .from(publicProposals)
    .where(and(eq(publicProposals.dialogueId, dialogueId), eq(publicProposals.id, cursor ?? '')));
  const compare = backwards ? sql`<` : sql`>`;
  const rows = await publicDb()
    .select(shown)
    .from(publicProposals)
    .where(and(ofDialogue, cursor ? sql`${place} ${compare} (${there})` : undefined))
    .orderBy(backwards ? sql`${place} desc` : sql`${place} asc`)
    .limit(size + 1);
  const more = rows.length > size;
  const proposals = rows.slice(0, size);
  if (backwards) proposals.reverse();
  return {
    proposals,
    hasPrevious: backwards ? more : after !== undefined,
    hasNext: backwards || more,
  };
}

/** How many proposals a dialogue shows. */
export async function proposalCount(dialogueId: string): Promise<number> {
  const [row] = await publicDb()
    .select({ proposals: count() })
    .from(publicProposals)
    .where(and(eq(publicProposals.dialogueId, dialogueId), isShown));
  return row?.proposals ?? 0;
}

/** One published proposal of one dialogue. */
export async function publicProposal(dialogueId: string, id: string): Promise<ShownProposal | undefined> {
  const [row] = await publicDb()
    .select(shown)
    .from(publicProposals)
    .where(and(eq(publicProposals.dialogueId, dialogueId), eq(publicProposals.id, id), isShown));
  return row;
}

/** Proposals that somebody with this title may mean the same as. */
export async function proposalsLike(dialogueId: string, title: string): Promise<SimilarProposal[]> {
  return similarProposals(publicDb(), dialogueId, title);
}
