import type { Metadata } from 'next';
import { forbidden, notFound } from 'next/navigation';
import { listAddress, placeFrom, queueAddress, skippedIn } from '@/components/moderation/list-address';
import { SourcesThatWait } from '@/components/moderation/sources-that-wait';
import { TextInQueue } from '@/components/moderation/text-in-queue';
import { VerdictSaved } from '@/components/moderation/verdict-saved';
import { Stack } from '@/components/page/layout';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeading } from '@/components/ui/page-heading';
import { contributionToModerate, nextWaiting } from '@/lib/contribution/moderation-queue';
import { contributionPolicy } from '@/lib/contribution/policy';
import { reportedCount, waitingCount } from '@/lib/contribution/queue-counts';
import { sourcesThatWait } from '@/lib/contribution/recorded-source';
import { newId } from '@/lib/core/ids';
import { texts } from '@/lib/text/server';
import { dialogueInOffice } from '../load';
import { saveVerdict } from './actions';

const say = texts('sv');
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const metadata: Metadata = { title: say('moderation.queue.title') };

/**
 * The next text, and nothing else on the screen. `inlagg` asks for a certain one; `lista` is the list that it
 * was opened from. `hoppade` are those that have been skipped in this sitting, which come last.
 */
export default async function ModerationPage({
  params,
  searchParams,
}: PageProps<'/[locale]/kontor/dialoger/[id]/granskning'>) {
  const [{ actor, dialogue }, { inlagg, efter, lista, apart, hoppade, sparat }] = await Promise.all([
    params.then(({ id }) => dialogueInOffice(id)),
    searchParams,
  ]);
  if (!contributionPolicy.moderate(actor, dialogue).allowed) forbidden();
  const wanted = idOf(inlagg);
  const judged = idOf(sparat);
  const source = idOf(lista);
  const place = wanted && source ? placeFrom(source, { efter, apart }) : undefined;
  const skipped = skippedIn(hoppade);
  const [left, reported, next, sources, saved] = await Promise.all([
    waitingCount(dialogue.id),
    reportedCount(dialogue.id),
    wanted ? Promise.resolve(wanted) : nextWaiting(dialogue.id, skipped),
    wanted ? Promise.resolve([]) : sourcesThatWait(dialogue.id),
    judged ? contributionToModerate(dialogue.id, judged) : undefined,
  ]);
  const contribution = next ? await contributionToModerate(dialogue.id, next) : undefined;
  if (wanted && !contribution) notFound();
  const list = `/kontor/dialoger/${dialogue.id}/inlagg`;
  const changing = contribution?.complaints.length
    ? 'moderation.complaint.title'
    : contribution?.moderationId
      ? 'moderation.queue.change'
      : 'moderation.queue.title';
  return (
    <Stack>
      <PageHeading
        title={say(changing)}
        lead={
          reported > 0
            ? say('moderation.complaint.left', { count: reported, unread: left })
            : say('moderation.queue.left', { count: left })
        }
      />
      {saved ? (
        <VerdictSaved
          judged={saved}
          changeHref={`/kontor/dialoger/${dialogue.id}/granskning?inlagg=${saved.id}`}
        />
      ) : null}
      {contribution ? (
        <>
          <TextInQueue
            contribution={contribution}
            formKey={newId()}
            place={place}
            skipped={skipped}
            skipHref={
              left + reported > 1 && !wanted
                ? queueAddress(dialogue.id, [...skipped, contribution.id])
                : undefined
            }
            action={saveVerdict}
          />
          <p>
            {place ? (
              <a href={listAddress(dialogue.id, place)}>{say('moderation.page.back')}</a>
            ) : (
              <a href={list}>{say('moderation.queue.toList')}</a>
            )}
          </p>
          <SourcesThatWait dialogueId={dialogue.id} sources={sources} />
        </>
      ) : (
        <EmptyState
          heading={say('moderation.queue.emptyHeading')}
          action={<ButtonLink href={list}>{say('moderation.queue.toList')}</ButtonLink>}
        >
          {say('moderation.queue.emptyText')}
        </EmptyState>
      )}
    </Stack>
  );
}

function idOf(given: string | string[] | undefined): string | undefined {
  const id = [given].flat()[0];
  return id && uuid.test(id) ? id : undefined;
}
