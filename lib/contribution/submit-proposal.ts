import { sql } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { residentProposals } from '@/db/public';
import { invalid } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import { pointAsPlace } from './point-place';
import { contributionPolicy } from './policy';
import { type ProposalInput, proposalInput } from './proposal-input';
import { composed, type Point } from './proposal-parts';
import { earlierSending, sendingIdentity } from './receipt';
import { similarProposals } from './similar-proposals';
import { adviceOn, audienceOf, lockTakingDialogue, storeSent } from './store-sent';

/**
 * A resident makes a proposal: what, why and where. It goes the way of every contribution. Similar proposals
 * are shown once before it is sent; the writer decides.
 */
export const submitProposal = defineUseCase({
  name: 'contribution.submit-proposal',
  input: proposalInput,
  replay: async (db, input) => (await earlierSending(db, identityOf(input))).receipt,
  load: lockProposing,
  allow: contributionPolicy.propose,
  run: async ({ tx, now, subject: dialogue }, input) => {
    const audience = audienceOf(dialogue.audienceChoice, input.audience);
    const point = pointOf(input);
    const { title, what, why = '' } = input;
    // A point without words still has a place in the text, so that it is read, coded and masked like one.
    const place = input.place || (point ? pointAsPlace(point, input.language) : '');
    const { text, lengths } = composed({ title, what, why, place });
    if (!input.asIs) {
      const similar = input.similarSeen ? [] : await similarProposals(tx, dialogue.id, title);
      const advice = {
        ...adviceOn(text),
        ...(similar.length > 0 ? { 'advice.similar': 'proposal.similar.heading' as const } : {}),
      };
      if (Object.keys(advice).length > 0) throw invalid(advice);
    }
    const sent = {
      dialogueId: dialogue.id,
      identity: identityOf(input),
      kind: 'proposal' as const,
      audience,
    };
    const { receipt, contributionId } = await storeSent(tx, now, { ...input, ...sent, text });
    await tx.insert(residentProposals).values({
      contributionId,
      ...lengths,
      latitude: point?.latitude ?? null,
      longitude: point?.longitude ?? null,
    });
    const { submissionId } = receipt;
    return {
      value: receipt,
      events: [{ type: 'submission.received', dialogueId: dialogue.id, submissionId }],
    };
  },
});

function identityOf(input: ProposalInput) {
  const { key, slug, title, what, why, place, audience, language } = input;
  const point = pointOf(input);
  return sendingIdentity(key, [
    ...[slug, title, what, why, place, audience, language],
    point && `${point.latitude} ${point.longitude}`,
  ]);
}

function pointOf({ latitude, longitude }: ProposalInput): Point | undefined {
  return latitude === undefined || longitude === undefined ? undefined : { latitude, longitude };
}

async function lockProposing(tx: Transaction, { slug }: ProposalInput, now: Date) {
  const dialogue = await lockTakingDialogue(tx, slug, now);
  if (!dialogue) return undefined;
  const [takes] = await tx.execute(
    sql`select 1 from public_dialogue d, jsonb_array_elements(d.activities) a
        where d.id = ${dialogue.id}::uuid and a ->> 'kind' = 'onlineProposals' limit 1`,
  );
  return { ...dialogue, takesProposals: takes !== undefined };
}
