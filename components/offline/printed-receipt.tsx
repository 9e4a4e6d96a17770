import { ReceiptCode } from '@/components/ui/receipt-code';
import type { PrintedReceipt as Receipt } from '@/lib/contribution/offline-queries';
import { writtenOut } from '@/lib/core/time';
import type { Say } from '@/lib/text/server';

type Props = {
  receipt: Receipt;
  dialogue: { title: string; committee: string; registryNumber: string };
  /** Where codes are typed in. */
  address: string;
  say: Say;
};

/** One receipt to cut out and hand over. Nothing of what was said stands on it. */
export function PrintedReceipt({ receipt, dialogue, address, say }: Props) {
  const facts = [
    say('offline.receipts.received', {
      when: writtenOut(receipt.receivedAt, 'sv'),
      channel: say(`receipt.channel.${receipt.channel}`),
    }),
    receipt.title ?? '',
    receipt.place ? say('offline.receipts.place', { place: receipt.place }) : '',
    receipt.headcount ? say('offline.receipts.headcount', { count: receipt.headcount }) : '',
    say('offline.receipts.texts', { count: receipt.texts }),
    receipt.externalId ? say('offline.receipts.externalId', { id: receipt.externalId }) : '',
  ].filter((fact) => fact !== '');
  return (
    <article
      className="break-inside-avoid border-t border-dashed border-current py-6 [&>p+p]:mt-2"
      aria-label={receipt.code}
    >
      <ReceiptCode label={say('offline.receipts.code')} code={receipt.code} />
      <p>
        <strong>{dialogue.title}</strong>
        <br />
        {dialogue.committee}, {dialogue.registryNumber}
      </p>
      <p>{facts.join(' · ')}</p>
      <p>{say('offline.receipts.how', { address })}</p>
    </article>
  );
}
