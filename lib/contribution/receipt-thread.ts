import { dayOf } from '@/lib/core/time';
import { type ThreadDialogue, type ThreadStepName, threadOf } from '@/lib/dialogue/thread';

export type ReceiptStepName =
  | Exclude<ThreadStepName, 'initiative' | 'decision' | 'declined' | 'informationOnly'>
  | 'received'
  | 'reading'
  | 'furtherFinal';

export type ReceiptStep = {
  step: ReceiptStepName;
  state: 'past' | 'present' | 'future' | 'overdue';
  on: string | null;
  daysLate: number;
};

export type ReceiptMoments = {
  receivedAt: Date;
  /** When its texts had all been read by a moderator, if they have. */
  readAt: Date | null;
  /** It came after the latest final version: a further one is owed, and its answer is not there before that. */
  late?: boolean;
};

/**
 * The way of one submission: it came, it was read, and then the dialogue's own way with the promised days.
 * What waits for its moderator is there, and what came late waits for a further version, whatever stage the
 * dialogue has come to.
 */
export function receiptThread(receipt: ReceiptMoments, dialogue: ThreadDialogue, now: Date): ReceiptStep[] {
  const { receivedAt, readAt, late } = receipt;
  const waits = !readAt || late;
  const own: ReceiptStep[] = [
    { step: 'received', state: 'past', on: dayOf(receivedAt), daysLate: 0 },
    { step: 'reading', state: readAt ? 'past' : 'present', on: readAt && dayOf(readAt), daysLate: 0 },
  ];
  const rest = threadOf(dialogue, now).flatMap(({ step, state, on, daysLate }): ReceiptStep[] => {
    if (step === 'initiative' || step === 'decision' || step === 'declined' || step === 'informationOnly')
      return [];
    if (step === 'final' && late) {
      return [{ step: 'furtherFinal', state: readAt ? 'present' : 'future', on: null, daysLate: 0 }];
    }
    return [{ step, state: state === 'present' && waits ? 'future' : state, on, daysLate }];
  });
  return [...own, ...rest];
}
