import { and, eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database, Transaction } from '@/db/client';
import { publicProposals, residentSupports } from '@/db/public';
import { fingerprint, newId } from '@/lib/core/ids';
import { defineUseCase } from '@/lib/core/use-case';
import { contributionPolicy } from './policy';
import { sendingFields } from './sending-input';
import { lockTakingDialogue } from './store-sent';

const { slug, key, website } = sendingFields;
const input = z.object({ slug, key, website, contributionId: z.uuid() });
type Input = z.output<typeof input>;

/**
 * A resident supports a published proposal. Nobody is asked who they are: what is counted is forms that were
 * sent, one each, and the page says so. It cannot be undone, since nobody knows whose it was.
 */
export const supportProposal = defineUseCase({
  name: 'contribution.support-proposal',
  input,
  replay: async (db, asked) => ((await given(db, asked)) ? { supported: true } : undefined),
  load: lockSupported,
  allow: contributionPolicy.support,
  run: async ({ tx, now, subject }, asked) => {
    const { contributionId } = asked;
    await tx.insert(residentSupports).values({
      id: newId(),
      contributionId,
      keyHash: keyHashOf(asked),
      supportedAt: now,
      suspicious: asked.website !== '',
    });
    return {
      value: { supported: true },
      events: [{ type: 'proposal.supported', dialogueId: subject.id, contributionId }],
    };
  },
});

async function lockSupported(tx: Transaction, asked: Input, now: Date) {
  const dialogue = await lockTakingDialogue(tx, asked.slug, now);
  if (!dialogue) return undefined;
  const [shown] = await tx
    .select({ id: publicProposals.id })
    .from(publicProposals)
    .where(
      and(
        eq(publicProposals.id, asked.contributionId),
        eq(publicProposals.standing, 'published'),
        eq(publicProposals.dialogueId, dialogue.id),
      ),
    );
  return shown && dialogue;
}

/** The form's key is stored as a fingerprint, and means support of this one proposal. */
function keyHashOf({ key, contributionId }: Input): string {
  return fingerprint(`${contributionId} ${key}`);
}

async function given(db: Database, asked: Input): Promise<boolean> {
  const [row] = await db.execute<{ given: boolean }>(sql`select support_given(${keyHashOf(asked)}) as given`);
  return row?.given === true;
}
