import type { Metadata } from 'next';
import { OfflineNav } from '@/components/offline/offline-nav';
import { ProseSection, Stack } from '@/components/page/layout';
import { Button, ButtonLink } from '@/components/ui/button';
import { PageHeading } from '@/components/ui/page-heading';
import { offlinePolicy } from '@/lib/contribution/offline';
import { texts } from '@/lib/text/server';
import { dialogueInOffice } from '../load';
import { offlinePagesFor } from './pages-for';

export const metadata: Metadata = { title: texts('sv')('offline.disclosure.title') };

/** Somebody asks for a copy: of everything in the dialogue, or of one contribution. Nobody is asked who. */
export default async function DisclosurePage({
  params,
}: PageProps<'/[locale]/kontor/dialoger/[id]/utlamnande'>) {
  const { actor, dialogue } = await params.then(({ id }) => dialogueInOffice(id));
  const verdict = offlinePolicy.disclose(actor, dialogue);
  const say = texts('sv');
  const page = `/kontor/dialoger/${dialogue.id}/utlamnande`;
  return (
    <Stack>
      <OfflineNav
        dialogueId={dialogue.id}
        current="disclosure"
        shown={offlinePagesFor(actor, dialogue)}
        say={say}
      />
      <PageHeading title={say('offline.disclosure.title')} lead={say('offline.disclosure.lead')} />
      {verdict.allowed ? (
        <>
          <ProseSection heading={say('offline.disclosure.whole')}>
            <p className="flex flex-wrap gap-4">
              <ButtonLink variant="primary" href={`${page}/kopia`}>
                {say('offline.disclosure.print')}
              </ButtonLink>
              <ButtonLink href={`${page}/csv`}>{say('offline.disclosure.csv')}</ButtonLink>
            </p>
          </ProseSection>
          <ProseSection heading={say('offline.disclosure.one')}>
            <form className="form" action={`${page}/kopia`} method="get">
              <div className="field">
                <label className="field-label" htmlFor="f-inlagg">
                  {say('offline.disclosure.target')}
                </label>
                <div className="field-hint" id="f-inlagg-hint">
                  {say('offline.disclosure.oneHint')}
                </div>
                <input
                  className="input"
                  id="f-inlagg"
                  name="inlagg"
                  required
                  autoComplete="off"
                  aria-describedby="f-inlagg-hint"
                />
              </div>
              <p>
                <Button type="submit">{say('offline.disclosure.show')}</Button>
              </p>
            </form>
          </ProseSection>
        </>
      ) : (
        <p>{say(verdict.reason)}</p>
      )}
    </Stack>
  );
}
