import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { OfficeForm } from '@/components/form/office-form';
import { WayToList } from '@/components/moderation/way-to-list';
import { OfflineNav } from '@/components/offline/offline-nav';
import { PrintedReceipt } from '@/components/offline/printed-receipt';
import { ProseSection, Stack } from '@/components/page/layout';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { Pagination } from '@/components/ui/pagination';
import { offlinePolicy } from '@/lib/contribution/offline';
import { importOf, receiptsToPrint, whyKept } from '@/lib/contribution/offline-queries';
import { contributionPolicy } from '@/lib/contribution/policy';
import { waitingInSource } from '@/lib/contribution/recorded-source';
import { newId } from '@/lib/core/ids';
import { writtenOut } from '@/lib/core/time';
import { sv } from '@/lib/text/catalogue';
import { texts } from '@/lib/text/server';
import { publicOrigin } from '@/lib/web/origin';
import { dialogueInOffice } from '../../load';
import { offlinePagesFor } from '../../utlamnande/pages-for';
import { revoke } from '../actions';

export const metadata: Metadata = { title: texts('sv')('offline.import.pageTitle') };

const receiptsOnPage = 200;

/** One file that was read in: what is left to read of it, its receipts to print, and last taking it back. */
export default async function ImportedFilePage({
  params,
  searchParams,
}: PageProps<'/[locale]/kontor/dialoger/[id]/import/[importId]'>) {
  const [{ id, importId }, { sida }] = await Promise.all([params, searchParams]);
  const pageNumber = typeof sida === 'string' && /^[1-9]\d{0,3}$/.test(sida) ? Number(sida) : 1;
  const [{ actor, dialogue }, found] = await Promise.all([dialogueInOffice(id), importOf(id, importId)]);
  if (!found) notFound();
  const mayPrint = offlinePolicy.printReceipts(actor, { ...dialogue, recordedBy: found.importedBy }).allowed;
  const from = (pageNumber - 1) * receiptsOnPage;
  const mayModerate = contributionPolicy.moderate(actor, dialogue).allowed;
  const mayRevoke = !found.revokedAt && offlinePolicy.import(actor, dialogue).allowed;
  const [waiting, held, receipts] = await Promise.all([
    mayModerate ? waitingInSource(id, importId) : 0,
    mayRevoke ? whyKept(importId) : undefined,
    mayPrint && !found.revokedAt
      ? await receiptsToPrint({ dialogueId: id, importId, from, size: receiptsOnPage + 1 })
      : [],
  ]);
  const say = texts('sv');
  const path = `/kontor/dialoger/${dialogue.id}/import/${importId}`;
  return (
    <Stack>
      <div className={receipts.length > 0 ? 'grid gap-6 print:hidden' : 'grid gap-6'}>
        <OfflineNav
          dialogueId={dialogue.id}
          current="import"
          shown={offlinePagesFor(actor, dialogue)}
          say={say}
        />
        <PageHeading
          title={found.fileName}
          lead={[
            say('offline.import.rows', { count: found.rows }),
            say('offline.import.by', {
              when: writtenOut(found.importedAt, 'sv', true),
              name: found.by ?? '',
            }),
          ].join('. ')}
        >
          <WayToList dialogueId={dialogue.id} sourceId={importId} waiting={waiting} />
        </PageHeading>
        {found.revokedAt ? <Notice heading={say('offline.import.revokedText')} /> : null}
      </div>
      {receipts.length > 0 ? (
        <ProseSection heading={say('offline.receipts.many')}>
          <p className="print:hidden">
            {say('offline.receipts.lead')} {say('offline.receipts.howPrint')}
          </p>
          {receipts.slice(0, receiptsOnPage).map((receipt) => (
            <PrintedReceipt
              key={receipt.id}
              receipt={receipt}
              dialogue={dialogue}
              address={`${publicOrigin()}/kvitto`}
              say={say}
            />
          ))}
        </ProseSection>
      ) : null}
      <Pagination
        label={say('offline.receipts.pages')}
        previous={
          pageNumber > 1
            ? { href: `${path}?sida=${pageNumber - 1}`, text: say('offline.receipts.earlier') }
            : undefined
        }
        next={
          receipts.length > receiptsOnPage
            ? { href: `${path}?sida=${pageNumber + 1}`, text: say('offline.receipts.later') }
            : undefined
        }
      />
      {mayRevoke ? (
        <div className="print:hidden">
          <ProseSection heading={say('offline.import.revoke')}>
            {held ? (
              <p>{say(`offline.conflict.${held}`)}</p>
            ) : (
              <>
                <p>{say('offline.import.revokeText')}</p>
                <OfficeForm
                  action={revoke}
                  labels={sv.form}
                  idempotencyKey={newId()}
                  submitLabel={say('offline.import.revoke')}
                  submitVariant="danger"
                >
                  <input type="hidden" name="importId" value={importId} />
                </OfficeForm>
              </>
            )}
          </ProseSection>
        </div>
      ) : null}
    </Stack>
  );
}
