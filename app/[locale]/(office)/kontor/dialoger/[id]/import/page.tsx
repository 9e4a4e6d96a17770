import type { Metadata } from 'next';
import { ImportList } from '@/components/offline/import-list';
import { OfflineNav } from '@/components/offline/offline-nav';
import { UploadForm } from '@/components/offline/upload-form';
import { ProseSection, Stack } from '@/components/page/layout';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { fileKept } from '@/lib/contribution/import/pending-file';
import { offlinePolicy } from '@/lib/contribution/offline';
import { importsOf } from '@/lib/contribution/offline-queries';
import { texts } from '@/lib/text/server';
import { dialogueInOffice } from '../load';
import { offlinePagesFor } from '../utlamnande/pages-for';
import { FilePreview } from './file-preview';

type Props = PageProps<'/[locale]/kontor/dialoger/[id]/import'>;

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const say = texts('sv');
  const title = say('offline.import.title');
  return { title: (await searchParams).fel ? `${say('form.errorTitle')} ${title}` : title };
}

/** What does the file hold, and what has been read in before? */
export default async function ImportPage({ params, searchParams }: Props) {
  const [{ actor, dialogue }, { utkast, fel, lasare }] = await Promise.all([
    params.then(({ id }) => dialogueInOffice(id)),
    searchParams,
  ]);
  const verdict = offlinePolicy.import(actor, dialogue);
  const mayUpload = verdict.allowed;
  const [file, imports] = await Promise.all([
    mayUpload && typeof utkast === 'string' ? fileKept(utkast, dialogue.id) : undefined,
    importsOf(dialogue.id),
  ]);
  const say = texts('sv');
  const failed = fel === 'stor' || fel === 'fil' ? say(`offline.import.failed.${fel}`) : undefined;
  return (
    <Stack>
      <OfflineNav
        dialogueId={dialogue.id}
        current="import"
        shown={offlinePagesFor(actor, dialogue)}
        say={say}
      />
      <PageHeading
        title={say(file ? 'offline.import.previewTitle' : 'offline.import.title')}
        lead={say(file ? 'offline.import.previewLead' : 'offline.import.lead')}
      />
      {!verdict.allowed ? <p>{say(verdict.reason)}</p> : null}
      {file && typeof utkast === 'string' ? <FilePreview file={file} token={utkast} /> : null}
      {mayUpload && utkast && !file ? (
        <Notice kind="error" heading={say('offline.error.draft')} announce />
      ) : null}
      {mayUpload && !file ? (
        <UploadForm
          dialogueId={dialogue.id}
          audience={lasare === 'public' ? 'public' : 'municipality'}
          error={failed}
          say={say}
        />
      ) : null}
      {file ? null : (
        <ProseSection heading={say('offline.import.list')} wide>
          <ImportList dialogueId={dialogue.id} imports={imports} say={say} />
        </ProseSection>
      )}
    </Stack>
  );
}
