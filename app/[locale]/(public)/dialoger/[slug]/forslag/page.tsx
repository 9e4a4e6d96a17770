import type { Metadata } from 'next';
import { DialogueName } from '@/components/dialogue/words';
import { ProposalItems } from '@/components/proposal/proposal-items';
import { ProposalOrders } from '@/components/proposal/proposal-orders';
import { ButtonLink } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { PageHeading } from '@/components/ui/page-heading';
import { Pagination } from '@/components/ui/pagination';
import { proposalAddress, proposalHref } from '@/lib/contribution/proposal-list';
import { proposalCount, proposalPage } from '@/lib/contribution/proposal-queries';
import { seedOfTheHour } from '@/lib/contribution/public-list';
import { takes, takesProposals } from '@/lib/contribution/taking';
import { findable, readerOf, titled } from '../../../reader';
import { dialogueHeadAt } from '../load';

type Props = PageProps<'/[locale]/dialoger/[slug]/forslag'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [reader, { dialogue }] = await Promise.all([
    readerOf(params),
    params.then(({ slug }) => dialogueHeadAt(slug)),
  ]);
  return {
    title: titled(reader.say('proposal.list.title'), dialogue, reader),
    ...findable(reader, `/dialoger/${dialogue.slug}/forslag`, { dialogue }),
  };
}

/** What do others propose? */
export default async function ProposalsPage({ params, searchParams }: Props) {
  const [reader, { now, dialogue }] = await Promise.all([
    readerOf(params),
    params.then(({ slug }) => dialogueHeadAt(slug)),
  ]);
  const { say, path } = reader;
  const { ordning: order, fro, efter, fore } = proposalAddress.parse(await searchParams);
  const seed = fro ?? seedOfTheHour(dialogue.id, now);
  const [{ proposals, hasPrevious, hasNext }, total] = await Promise.all([
    proposalPage({
      dialogueId: dialogue.id,
      order,
      seed,
      after: fore ? undefined : efter,
      before: fore,
      size: 20,
    }),
    proposalCount(dialogue.id),
  ]);
  const here = path(`/dialoger/${dialogue.slug}`);
  const base = `${here}/forslag`;
  const open = takes(dialogue, now) === 'yes' && takesProposals(dialogue.activities);
  const [first, last] = [proposals[0], proposals.at(-1)];
  const page = (change: { efter?: string; fore?: string }) =>
    proposalHref(base, { ordning: order, fro: seed, ...change });
  return (
    <>
      <PageHeading
        kicker={
          <a href={here}>
            <DialogueName dialogue={dialogue} reader={reader} />
          </a>
        }
        title={say('proposal.list.title')}
        lead={say('proposal.list.lead', { count: total })}
      >
        {open ? (
          <p>
            <ButtonLink variant="primary" href={`${here}/delta/forslag`}>
              {say('proposal.form.title')}
            </ButtonLink>
          </p>
        ) : null}
      </PageHeading>
      {first && last ? (
        <>
          <ProposalOrders order={order} base={base} reader={reader} />
          <ProposalItems
            proposals={proposals}
            hrefOf={(id) => `${here}/inlagg/${id}`}
            headingLevel={2}
            reader={reader}
          />
          <Pagination
            label={say('proposal.list.pages')}
            previous={
              hasPrevious
                ? { href: page({ fore: first.id }), text: say('proposal.list.previous') }
                : undefined
            }
            next={hasNext ? { href: page({ efter: last.id }), text: say('proposal.list.next') } : undefined}
          />
        </>
      ) : (
        <EmptyState heading={say('proposal.list.none')}>{say('proposal.list.noneHint')}</EmptyState>
      )}
      <p className="mt-10">
        <a href={`${here}/inlagg`}>{say('proposal.list.readAll')}</a>
      </p>
    </>
  );
}
