import { newId } from '@/lib/core/ids';
import { invalid } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import { offlinePolicy } from './offline';
import { momentMeant, submissionInput } from './offline-input';
import { sendingIdentity } from './receipt';
import { lockForRecording, storeRecorded } from './store-recorded';

/**
 * A letter, call, visit, paper or e-mail is written in by somebody at the municipality, and gets a receipt
 * like everything else. Late arrivals too. The answer holds ids only: the code is derived when it is shown.
 */
export const recordSubmission = defineUseCase({
  name: 'contribution.record-submission',
  input: submissionInput,
  load: (tx, { dialogueId }) => lockForRecording(tx, dialogueId),
  allow: offlinePolicy.record,
  run: async ({ tx, actor, now, subject: dialogue }, { dialogueId, key, ...input }) => {
    const receivedAt = momentMeant(input.receivedAt, now);
    if (receivedAt > now) throw invalid({ receivedAt: 'offline.error.future' });
    const words = input.texts.map(({ text }) => text);
    const identity = sendingIdentity(key ?? newId(), [dialogueId, input.channel, input.receivedAt, ...words]);
    const [stored] = await storeRecorded({ tx, actor, now }, dialogue, [{ ...input, receivedAt, identity }]);
    if (!stored) throw new Error('Nothing was stored.');
    return {
      value: { dialogueId, ...stored },
      events: [{ type: 'submission.recorded', dialogueId, submissionId: stored.submissionId }],
    };
  },
});
