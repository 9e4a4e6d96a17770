import type { Metadata } from 'next';
import { OfficeForm } from '@/components/form/office-form';
import { MeetingFields, meetingFieldOrder } from '@/components/offline/meeting-fields';
import { OfflineNav } from '@/components/offline/offline-nav';
import { RecordedTable } from '@/components/offline/recorded-table';
import { SubmissionFields, submissionFieldOrder } from '@/components/offline/submission-fields';
import { ProseSection, Stack } from '@/components/page/layout';
import { FilterLinks } from '@/components/ui/filter-links';
import { PageHeading } from '@/components/ui/page-heading';
import { offlinePolicy } from '@/lib/contribution/offline';
import { recordingPage } from '@/lib/contribution/offline-queries';
import { newId } from '@/lib/core/ids';
import { dayOf } from '@/lib/core/time';
import { sv } from '@/lib/text/catalogue';
import { texts } from '@/lib/text/server';
import { dialogueInOffice } from '../load';
import { offlinePagesFor } from '../utlamnande/pages-for';
import { saveMeeting, saveSubmission } from './actions';

export const metadata: Metadata = { title: texts('sv')('offline.record.title') };

/** Something reached us beside the web: write it in, and hand over its receipt. */
export default async function RecordPage({
  params,
  searchParams,
}: PageProps<'/[locale]/kontor/dialoger/[id]/registrera'>) {
  const [{ actor, dialogue }, { typ }] = await Promise.all([
    params.then(({ id }) => dialogueInOffice(id)),
    searchParams,
  ]);
  const { now, latest } = await recordingPage(dialogue.id, 20);
  const say = texts('sv');
  const isMeeting = typ === 'mote';
  const verdict = offlinePolicy.record(actor, dialogue);
  const page = `/kontor/dialoger/${dialogue.id}/registrera`;
  const until = `${dayOf(now)}T23:59`;
  const rows = latest.map((row) => ({
    ...row,
    receiptHref: offlinePolicy.printReceipts(actor, { ...dialogue, recordedBy: row.recordedBy }).allowed
      ? `${page}/${row.id}`
      : undefined,
  }));
  return (
    <Stack>
      <OfflineNav
        dialogueId={dialogue.id}
        current="record"
        shown={offlinePagesFor(actor, dialogue)}
        say={say}
      />
      <PageHeading title={say('offline.record.title')} lead={say('offline.record.lead')} />
      {verdict.allowed ? (
        <>
          <FilterLinks
            label={say('offline.record.kinds')}
            items={[
              { href: page, text: say('offline.record.one'), current: !isMeeting },
              { href: `${page}?typ=mote`, text: say('offline.record.meeting'), current: isMeeting },
            ]}
          />
          <OfficeForm
            action={isMeeting ? saveMeeting : saveSubmission}
            labels={sv.form}
            idempotencyKey={newId()}
            fieldOrder={isMeeting ? meetingFieldOrder : submissionFieldOrder}
            submitLabel={say(isMeeting ? 'offline.record.meetingSubmit' : 'offline.record.submit')}
          >
            <input type="hidden" name="dialogueId" value={dialogue.id} />
            {isMeeting ? (
              <MeetingFields latest={until} say={say} />
            ) : (
              <SubmissionFields latest={until} say={say} />
            )}
          </OfficeForm>
        </>
      ) : (
        <p>{say(verdict.reason)}</p>
      )}
      <ProseSection heading={say('offline.record.latest')} wide>
        {rows.length === 0 ? (
          <p>{say('offline.record.latestNone')}</p>
        ) : (
          <RecordedTable rows={rows} say={say} />
        )}
      </ProseSection>
    </Stack>
  );
}
