import type { Transaction } from '@/db/client';
import { invalid } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import { contributionPolicy } from './policy';
import { earlierSending, sendingIdentity } from './receipt';
import { type ReplyInput, replyInput } from './reply-input';
import { isShownIn } from './shown';
import { adviceOn, lockTakingDialogue, storeSent } from './store-sent';

/**
 * A resident replies to a published contribution. A reply is a contribution like any other: it waits for a
 * moderator, has a receipt, is coded, counted and answered. It is for everyone, as what it replies to is.
 */
export const submitReply = defineUseCase({
  name: 'contribution.submit-reply',
  input: replyInput,
  replay: async (db, input) => (await earlierSending(db, identityOf(input))).receipt,
  load: lockReplied,
  allow: contributionPolicy.send,
  run: async ({ tx, now, subject: dialogue }, input) => {
    const advice = input.asIs ? {} : adviceOn(input.text);
    if (Object.keys(advice).length > 0) throw invalid(advice);
    const { receipt } = await storeSent(tx, now, {
      ...input,
      dialogueId: dialogue.id,
      identity: identityOf(input),
      kind: 'reply',
      audience: 'public',
      parentId: input.contributionId,
    });
    const { submissionId } = receipt;
    return {
      value: receipt,
      events: [{ type: 'submission.received', dialogueId: dialogue.id, submissionId }],
    };
  },
});

function identityOf({ key, slug, contributionId, text, language }: ReplyInput) {
  return sendingIdentity(key, [slug, contributionId, text, language]);
}

/** The dialogue, where what is replied to is shown in it and is not itself a reply, and texts are for everyone. */
async function lockReplied(tx: Transaction, { slug, contributionId }: ReplyInput, now: Date) {
  const dialogue = await lockTakingDialogue(tx, slug, now);
  if (!dialogue || dialogue.audienceChoice === 'municipality') return undefined;
  const parent = await isShownIn(tx, dialogue.id, contributionId);
  return parent && parent.kind !== 'reply' ? dialogue : undefined;
}
