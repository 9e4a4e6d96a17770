import { invalid } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import { type CommentInput, commentInput } from './comment-input';
import { contributionPolicy } from './policy';
import { earlierSending, sendingIdentity } from './receipt';
import { adviceOn, audienceOf, lockTakingDialogue, storeSent } from './store-sent';

/** A resident sends a comment, without account, and gets a receipt. Everything waits for a moderator. */
export const submitComment = defineUseCase({
  name: 'contribution.submit-comment',
  input: commentInput,
  replay: async (db, input) => (await earlierSending(db, identityOf(input))).receipt,
  load: (tx, { slug }, now) => lockTakingDialogue(tx, slug, now),
  allow: contributionPolicy.send,
  run: async ({ tx, now, subject: dialogue }, input) => {
    const audience = audienceOf(dialogue.audienceChoice, input.audience);
    const advice = input.asIs ? {} : adviceOn(input.text);
    if (Object.keys(advice).length > 0) throw invalid(advice);
    const sent = { dialogueId: dialogue.id, identity: identityOf(input), kind: 'comment' as const, audience };
    const { receipt } = await storeSent(tx, now, { ...input, ...sent });
    const { submissionId } = receipt;
    return {
      value: receipt,
      events: [{ type: 'submission.received', dialogueId: dialogue.id, submissionId }],
    };
  },
});

function identityOf({ key, slug, text, audience, language }: CommentInput) {
  return sendingIdentity(key, [slug, text, audience, language]);
}
