import { day, howLate } from '@/components/dialogue/in-time';
import type { Reader } from '@/components/dialogue/reader';
import { Thread, type ThreadItem } from '@/components/thread/thread';
import type { ReceiptStep } from '@/lib/contribution/receipt-thread';
import type { TextKey } from '@/lib/text/keys';

type Props = {
  steps: readonly ReceiptStep[];
  /** The dialogue was broken off: what was written before that is answered all the same. */
  interrupted: boolean;
  /** None of it is answered: it was left out, for a reason that is told. */
  leftOut: boolean;
  reader: Reader;
};

/** The way of one submission, with the days of what has not happened yet. */
export function ReceiptWay({ steps, interrupted, leftOut, reader }: Props) {
  const { say } = reader;
  const items = steps.map((step): ThreadItem => {
    const overdue = step.state === 'overdue';
    const promised = overdue ? say('receipt.thread.promised', { date: day(step.on, reader) }) : undefined;
    return {
      title: say(titleOf(step, interrupted, leftOut)),
      date: promised ?? (step.on ? day(step.on, reader) : undefined),
      dateTime: step.on ?? undefined,
      detail: detailOf(step, interrupted, reader),
      state: step.state,
      stateText: overdue
        ? say('receipt.thread.overdue', { late: howLate(step.daysLate, reader) })
        : say(`receipt.thread.${isAhead(step) ? 'next' : (step.state as 'past' | 'present' | 'future')}`),
    };
  });
  return <Thread label={say('receipt.page.way')} items={items} />;
}

/** Reading goes on now; of the rest, what is not there yet is next. */
const isAhead = ({ step, state }: ReceiptStep) =>
  state === 'present' && step !== 'reading' && step !== 'cancelled';

function titleOf({ step, state }: ReceiptStep, interrupted: boolean, leftOut: boolean): TextKey {
  if (step === 'final' && leftOut) return 'receipt.thread.finalWithout';
  if (state === 'past' && step === 'reading') return 'receipt.thread.read';
  if (state === 'past' && step === 'answering')
    return interrupted ? 'receipt.thread.interrupted' : 'receipt.thread.answered';
  if (state === 'past' && step === 'evaluation') return 'receipt.thread.evaluated';
  return `receipt.thread.${step}`;
}

function detailOf(
  { step, state, on }: ReceiptStep,
  interrupted: boolean,
  { say }: Reader,
): string | undefined {
  if (step === 'answering' && interrupted) return say('receipt.thread.interruptedDetail');
  if (step === 'reading') return state === 'past' ? undefined : say('receipt.thread.readingDetail');
  if (step === 'furtherFinal') return say('receipt.thread.underWay');
  return on || state === 'past' ? undefined : say('receipt.thread.noDate');
}
