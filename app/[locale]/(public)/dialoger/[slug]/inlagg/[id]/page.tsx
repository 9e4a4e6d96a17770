import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { cache } from 'react';
import { Contribution } from '@/components/dialogue/contribution';
import { UsedInLines } from '@/components/report/public/used-in-lines';
import { PageHeading } from '@/components/ui/page-heading';
import { publicContribution } from '@/lib/contribution/public-queries';
import { linesThatBuildOn } from '@/lib/report/public-queries';
import { inBothLanguages, readerOf } from '../../../../reader';
import { dialogueHeadAt } from '../../load';

type Props = PageProps<'/[locale]/dialoger/[slug]/inlagg/[id]'>;

const randomId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

const contributionAt = cache(async (slug: string, id: string) => {
  const { dialogue } = await dialogueHeadAt(slug);
  const found = randomId.test(id) ? await publicContribution(dialogue.id, id) : undefined;
  return { dialogue, contribution: found ?? notFound() };
});

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, id } = await params;
  const { say } = await readerOf(params);
  const { dialogue } = await contributionAt(slug, id);
  return {
    title: `${say('dialogue.list.oneTitle')}: ${dialogue.title}`,
    alternates: inBothLanguages(`/dialoger/${dialogue.slug}/inlagg/${id}`),
  };
}

/** One contribution with an address of its own, so that it can be pointed at. */
export default async function ContributionPage({ params }: Props) {
  const { slug, id } = await params;
  const reader = await readerOf(params);
  const { say, path } = reader;
  const { dialogue, contribution } = await contributionAt(slug, id);
  const lines = await linesThatBuildOn(contribution.id);
  const here = path(`/dialoger/${dialogue.slug}`);
  return (
    <>
      <PageHeading
        kicker={<a href={here}>{say('dialogue.list.back')}</a>}
        title={say('dialogue.list.oneTitle')}
        lead={
          <>
            {say('dialogue.list.oneLead')}{' '}
            <span lang={reader.locale === 'sv' ? undefined : 'sv'}>{dialogue.question}</span>
          </>
        }
      />
      <Contribution contribution={contribution} reader={reader} />
      <div className="mt-10">
        <UsedInLines slug={dialogue.slug} lines={lines} reader={reader} />
      </div>
      <p className="mt-10">
        <a href={`${here}/inlagg`}>{say('dialogue.list.backToList')}</a>
      </p>
    </>
  );
}
