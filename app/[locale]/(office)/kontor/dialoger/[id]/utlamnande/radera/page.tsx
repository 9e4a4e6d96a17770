import type { Metadata } from 'next';
import { forbidden } from 'next/navigation';
import { OfficeForm } from '@/components/form/office-form';
import { TextInput } from '@/components/form/text-input';
import { ErasureForm } from '@/components/offline/erasure-form';
import { OfflineNav } from '@/components/offline/offline-nav';
import { Stack } from '@/components/page/layout';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { disclosedContributions } from '@/lib/contribution/disclosure';
import { offlinePolicy } from '@/lib/contribution/offline';
import { newId } from '@/lib/core/ids';
import { sv } from '@/lib/text/catalogue';
import { texts } from '@/lib/text/server';
import { dialogueInOffice } from '../../load';
import { offlinePagesFor } from '../pages-for';
import { erase, find } from './actions';

export const metadata: Metadata = { title: texts('sv')('offline.erase.title') };

const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The data protection officer has decided that a text is to go: find it, choose, say why. */
export default async function ErasurePage({
  params,
  searchParams,
}: PageProps<'/[locale]/kontor/dialoger/[id]/utlamnande/radera'>) {
  const [{ actor, dialogue }, { sandning, klart }] = await Promise.all([
    params.then(({ id }) => dialogueInOffice(id)),
    searchParams,
  ]);
  if (!offlinePolicy.erase(actor).allowed) forbidden();
  const chosen = typeof sandning === 'string' && isId.test(sandning) ? sandning : undefined;
  const items = chosen ? await disclosedContributions(dialogue.id, { submissionId: chosen }) : [];
  const left = items.filter(({ standing }) => standing !== 'erased');
  const say = texts('sv');
  const hidden = <input type="hidden" name="dialogueId" value={dialogue.id} />;
  return (
    <Stack>
      <OfflineNav
        dialogueId={dialogue.id}
        current="erase"
        shown={offlinePagesFor(actor, dialogue)}
        say={say}
      />
      <PageHeading title={say('offline.erase.title')} lead={say('offline.erase.lead')} />
      {klart ? (
        <Notice kind="success" heading={say('offline.erase.done')} announce>
          <p>{say('offline.erase.doneText')}</p>
        </Notice>
      ) : null}
      {chosen && left.length === 0 ? <Notice heading={say('offline.conflict.erased')} /> : null}
      {left.length > 0 ? (
        <ErasureForm action={erase} items={left} idempotencyKey={newId()} say={say}>
          {hidden}
        </ErasureForm>
      ) : (
        <OfficeForm
          action={find}
          labels={sv.form}
          fieldOrder={['target']}
          submitLabel={say('offline.erase.search')}
        >
          {hidden}
          <TextInput
            name="target"
            label={say('offline.erase.target')}
            hint={say('offline.erase.targetHint')}
            autoComplete="off"
            spellCheck={false}
            required
          />
        </OfficeForm>
      )}
    </Stack>
  );
}
