import { dayOf } from '@/lib/core/time';
import { type ThreadDialogue, type ThreadStepName, threadOf } from '@/lib/dialogue/thread';

export type ReceiptStepName =
  | Exclude<ThreadStepName, 'initiative' | 'decision' | 'declined' | 'informationOnly'>
  | 'received'
  | 'reading';

export type ReceiptStep = {
  step: ReceiptStepName;
  state: 'past' | 'present' | 'future' | 'overdue';
  on: string | null;
  daysLate: number;
};

/** When a submission came, and when its texts had all been read by a moderator, if they have. */
export type ReceiptMoments = { receivedAt: Date; readAt: Date | null };

/**
 * The way of one submission: it came, it was read, and then the dialogue's own way with the promised days.
 * What waits for its moderator is there, whatever stage the dialogue has come to.
 */
export function receiptThread(receipt: ReceiptMoments, dialogue: ThreadDialogue, now: Date): ReceiptStep[] {
  const { receivedAt, readAt } = receipt;
  const own: ReceiptStep[] = [
    { step: 'received', state: 'past', on: dayOf(receivedAt), daysLate: 0 },
    { step: 'reading', state: readAt ? 'past' : 'present', on: readAt && dayOf(readAt), daysLate: 0 },
  ];
  const rest = threadOf(dialogue, now).flatMap(({ step, state, on, daysLate }): ReceiptStep[] => {
    if (step === 'initiative' || step === 'decision' || step === 'declined' || step === 'informationOnly')
      return [];
    return [{ step, state: state === 'present' && !readAt ? 'future' : state, on, daysLate }];
  });
  return [...own, ...rest];
}
