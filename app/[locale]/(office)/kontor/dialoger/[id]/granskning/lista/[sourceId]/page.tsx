import type { Metadata } from 'next';
import { forbidden, notFound } from 'next/navigation';
import { listAddress, placeFrom } from '@/components/moderation/list-address';
import { PageOfTexts } from '@/components/moderation/page-of-texts';
import { PageOutcome } from '@/components/moderation/page-outcome';
import { Stack } from '@/components/page/layout';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeading } from '@/components/ui/page-heading';
import { Pagination } from '@/components/ui/pagination';
import { pageOfTexts } from '@/lib/contribution/moderate-page';
import { contributionPolicy } from '@/lib/contribution/policy';
import { namedTexts, sourceToRead, textsToRead, waitingInSource } from '@/lib/contribution/recorded-source';
import { newId } from '@/lib/core/ids';
import { texts } from '@/lib/text/server';
import { dialogueInOffice } from '../../../load';
import { savePage } from './actions';

const say = texts('sv');
const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const metadata: Metadata = { title: say('moderation.page.title') };

/** What came with one file or one meeting and waits: a page of texts at a time, read and judged together. */
export default async function ModerationListPage({
  params,
  searchParams,
}: PageProps<'/[locale]/kontor/dialoger/[id]/granskning/lista/[sourceId]'>) {
  const [{ id, sourceId }, search] = await Promise.all([params, searchParams]);
  const { actor, dialogue } = await dialogueInOffice(id);
  if (!contributionPolicy.moderate(actor, dialogue).allowed) forbidden();
  if (!uuid.test(sourceId)) notFound();
  const place = placeFrom(sourceId, search);
  const { after, apart = [], untouched = [] } = place;
  const [source, left, page, named] = await Promise.all([
    sourceToRead(id, sourceId),
    waitingInSource(id, sourceId),
    textsToRead({ dialogueId: id, sourceId, after, size: pageOfTexts }),
    namedTexts(id, sourceId, [...apart, ...untouched]),
  ]);
  if (!source) notFound();
  const last = page.texts.at(-1)?.id;
  return (
    <Stack>
      <PageHeading
        kicker={source.name}
        title={say('moderation.page.title')}
        lead={say('moderation.queue.left', { count: left })}
      />
      <PageOutcome dialogueId={id} place={place} named={named} />
      {page.texts.length > 0 ? (
        <PageOfTexts
          key={page.texts.map((text) => text.id).join(' ')}
          dialogueId={id}
          place={place}
          texts={page.texts}
          formKey={newId()}
          action={savePage}
        />
      ) : (
        <EmptyState
          heading={say(left > 0 ? 'moderation.page.endHeading' : 'moderation.queue.emptyHeading')}
          action={
            left > 0 ? (
              <ButtonLink href={listAddress(id, { sourceId })}>{say('moderation.page.fromStart')}</ButtonLink>
            ) : (
              <ButtonLink href={`/kontor/dialoger/${id}/granskning`}>
                {say('moderation.page.toQueue')}
              </ButtonLink>
            )
          }
        >
          {say(left > 0 ? 'moderation.page.endText' : 'moderation.page.doneText')}
        </EmptyState>
      )}
      <Pagination
        label={say('moderation.page.pages')}
        previous={
          after && page.texts.length > 0
            ? { href: listAddress(id, { sourceId, apart }), text: say('moderation.page.fromStart') }
            : undefined
        }
        next={
          page.hasMore && last
            ? { href: listAddress(id, { sourceId, apart, after: last }), text: say('moderation.page.skip') }
            : undefined
        }
      />
    </Stack>
  );
}
