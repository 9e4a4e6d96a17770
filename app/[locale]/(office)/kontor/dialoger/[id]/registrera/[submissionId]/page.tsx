import type { Metadata } from 'next';
import { forbidden, notFound } from 'next/navigation';
import { WayToList } from '@/components/moderation/way-to-list';
import { PrintedReceipt } from '@/components/offline/printed-receipt';
import { Stack } from '@/components/page/layout';
import { ButtonLink } from '@/components/ui/button';
import { PageHeading } from '@/components/ui/page-heading';
import { offlinePolicy } from '@/lib/contribution/offline';
import { receiptsToPrint } from '@/lib/contribution/offline-queries';
import { contributionPolicy } from '@/lib/contribution/policy';
import { waitingInSource } from '@/lib/contribution/recorded-source';
import { texts } from '@/lib/text/server';
import { publicOrigin } from '@/lib/web/origin';
import { dialogueInOffice } from '../../load';

export const metadata: Metadata = { title: texts('sv')('offline.receipts.one') };

/** The receipt of what was just written in, or earlier, to print and hand over. */
export default async function RecordedReceiptPage({
  params,
}: PageProps<'/[locale]/kontor/dialoger/[id]/registrera/[submissionId]'>) {
  const { id, submissionId } = await params;
  const [{ actor, dialogue }, [receipt]] = await Promise.all([
    dialogueInOffice(id),
    receiptsToPrint({ dialogueId: id, submissionId, size: 1 }),
  ]);
  if (!receipt) notFound();
  if (!offlinePolicy.printReceipts(actor, { ...dialogue, recordedBy: receipt.recordedBy }).allowed)
    forbidden();
  const waiting = contributionPolicy.moderate(actor, dialogue).allowed
    ? await waitingInSource(id, submissionId)
    : 0;
  const say = texts('sv');
  return (
    <Stack>
      <div className="print:hidden">
        <PageHeading title={say('offline.receipts.one')} lead={say('offline.receipts.lead')}>
          <p>{say('offline.receipts.howPrint')}</p>
          <WayToList dialogueId={dialogue.id} sourceId={submissionId} waiting={waiting} />
          <p>
            <ButtonLink href={`/kontor/dialoger/${dialogue.id}/registrera`}>
              {say('offline.receipts.back')}
            </ButtonLink>
          </p>
        </PageHeading>
      </div>
      <PrintedReceipt receipt={receipt} dialogue={dialogue} address={`${publicOrigin()}/kvitto`} say={say} />
    </Stack>
  );
}
