import type { Metadata } from 'next';
import { forbidden } from 'next/navigation';
import { DisclosedSubmission } from '@/components/offline/disclosed-item';
import { Stack } from '@/components/page/layout';
import { Notice } from '@/components/ui/notice';
import { PageHeading } from '@/components/ui/page-heading';
import { copyOf } from '@/lib/contribution/copy';
import { disclosedContributions } from '@/lib/contribution/disclosure';
import { offlinePolicy } from '@/lib/contribution/offline';
import { contributionNamed } from '@/lib/contribution/offline-queries';
import { disclosedChoices } from '@/lib/survey/disclosed-choices';
import { texts } from '@/lib/text/server';
import { dialogueInOffice } from '../../load';

export const metadata: Metadata = { title: texts('sv')('offline.disclosure.copyTitle') };

/** The copy itself, as it is printed: masked, in the order things came. */
export default async function CopyPage({
  params,
  searchParams,
}: PageProps<'/[locale]/kontor/dialoger/[id]/utlamnande/kopia'>) {
  const [{ actor, dialogue }, { inlagg }] = await Promise.all([
    params.then(({ id }) => dialogueInOffice(id)),
    searchParams,
  ]);
  if (!offlinePolicy.disclose(actor, dialogue).allowed) forbidden();
  const say = texts('sv');
  const only = typeof inlagg === 'string' ? (contributionNamed(inlagg) ?? 'unknown') : undefined;
  const wanted = { contributionId: only };
  const [items, choices] =
    only === 'unknown'
      ? [[], []]
      : await Promise.all([
          disclosedContributions(dialogue.id, wanted),
          disclosedChoices(dialogue.id, say, wanted),
        ]);
  const copied = copyOf(items, choices);
  const unread = items.filter(({ standing, revoked }) => standing === 'awaiting' && !revoked).length;
  return (
    <Stack>
      <PageHeading
        kicker={`${dialogue.committee}, ${dialogue.registryNumber}`}
        title={`${say('offline.disclosure.copyTitle')}: ${dialogue.title}`}
        lead={say('offline.disclosure.copyLead')}
      />
      {unread > 0 ? (
        <div className="print:hidden">
          <Notice kind="warning" heading={say('offline.disclosure.unread', { count: unread })} />
        </div>
      ) : null}
      {copied.length === 0 ? (
        <p>{say(only ? 'offline.disclosure.notFound' : 'offline.disclosure.empty')}</p>
      ) : null}
      {copied.map((one) => (
        <DisclosedSubmission key={one.id} copied={one} say={say} />
      ))}
    </Stack>
  );
}
