import { newId } from '@/lib/core/ids';
import { invalid } from '@/lib/core/refusal';
import { dayOf } from '@/lib/core/time';
import { defineUseCase } from '@/lib/core/use-case';
import { offlinePolicy } from './offline';
import { meetingInput, momentMeant } from './offline-input';
import { sendingIdentity } from './receipt';
import { lockForRecording, storeRecorded } from './store-recorded';

/**
 * A meeting is one submission with one headcount and one receipt; the points noted at it are its
 * contributions, each of them answered.
 */
export const recordMeeting = defineUseCase({
  name: 'contribution.record-meeting',
  input: meetingInput,
  load: (tx, { dialogueId }) => lockForRecording(tx, dialogueId),
  allow: offlinePolicy.record,
  run: async ({ tx, actor, now, subject: dialogue }, { dialogueId, key, heldAt, ...input }) => {
    const receivedAt = momentMeant(heldAt, now);
    if (receivedAt > now) throw invalid({ heldAt: 'offline.error.future' });
    const words = input.texts.map(({ text }) => text);
    const identity = sendingIdentity(key ?? newId(), [dialogueId, 'meeting', heldAt, ...words]);
    const [stored] = await storeRecorded({ tx, actor, now }, dialogue, [
      { ...input, channel: 'meeting', receivedAt, heldOn: dayOf(receivedAt), identity },
    ]);
    if (!stored) throw new Error('Nothing was stored.');
    return {
      value: { dialogueId, ...stored },
      events: [{ type: 'submission.recorded', dialogueId, submissionId: stored.submissionId }],
    };
  },
});
