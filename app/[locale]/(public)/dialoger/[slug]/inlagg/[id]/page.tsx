import type { Metadata } from 'next';
import { Conversation } from '@/components/conversation/conversation';
import { Contribution } from '@/components/dialogue/contribution';
import { DialogueName, InWords } from '@/components/dialogue/words';
import { ProposalArticle } from '@/components/proposal/proposal-article';
import { plainWords } from '@/components/proposal/with-masks';
import { UsedInLines } from '@/components/report/public/used-in-lines';
import { PageHeading } from '@/components/ui/page-heading';
import { conversationAbout } from '@/lib/contribution/public-conversation';
import { takes } from '@/lib/contribution/taking';
import { nameIn } from '@/lib/dialogue/published-texts';
import { linesThatBuildOn } from '@/lib/report/public-queries';
import { installation } from '@/lib/web/installation';
import { mapSource } from '@/lib/web/map-tiles';
import { findable, readerOf, titled, withWords } from '../../../../reader';
import { contributionAt } from './load';

type Props = PageProps<'/[locale]/dialoger/[slug]/inlagg/[id]'>;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, id } = await params;
  const reader = await readerOf(params);
  const { dialogue, proposal } = await contributionAt(slug, id);
  const name = proposal ? plainWords(proposal.title, reader) : reader.say('dialogue.list.oneTitle');
  return {
    title: titled(name, dialogue, reader),
    ...findable(reader, `/dialoger/${dialogue.slug}/inlagg/${id}`, { dialogue }),
  };
}

/** One contribution with an address of its own, so that it can be pointed at. */
export default async function ContributionPage({ params }: Props) {
  const { slug, id } = await params;
  const [plainReader, { now, dialogue, contribution, proposal }] = await Promise.all([
    readerOf(params),
    contributionAt(slug, id),
  ]);
  const [reader, lines, settings, conversation] = await Promise.all([
    withWords(plainReader, dialogue.id),
    linesThatBuildOn(contribution.id),
    installation(),
    conversationAbout(contribution.id),
  ]);
  const { say, path } = reader;
  const here = path(`/dialoger/${dialogue.slug}`);
  const taking = takes(dialogue, now);
  const open = taking === 'yes';
  const isShown = contribution.standing === 'published';
  const isReply = contribution.parentId !== null;
  return (
    <>
      {proposal ? (
        <ProposalArticle
          {...{ proposal, dialogue, reader }}
          dialogueHref={here}
          mapSource={mapSource(settings?.demo === true)}
          taking={taking}
          supportHref={`${here}/inlagg/${id}/stod`}
        />
      ) : (
        <>
          <PageHeading
            kicker={
              <a href={here}>
                <DialogueName dialogue={dialogue} reader={reader} />
              </a>
            }
            title={say('dialogue.list.oneTitle')}
            lead={
              <>
                {say('dialogue.list.oneLead')}{' '}
                <InWords words={nameIn(dialogue, 'question', reader.locale)} reader={reader} />
              </>
            }
          />
          <Contribution contribution={contribution} reader={reader} />
        </>
      )}
      {isReply ? (
        <p className="mt-6">
          <a href={`${here}/inlagg/${contribution.parentId}`}>{say('reply.thread.toParent')}</a>
        </p>
      ) : null}
      {isShown ? (
        <div className="mt-10">
          <Conversation
            {...conversation}
            hrefOf={(one) => `${here}/inlagg/${one}`}
            replyHref={
              open && !isReply && dialogue.audienceChoice !== 'municipality'
                ? `${here}/inlagg/${id}/svara`
                : undefined
            }
            reader={reader}
          />
        </div>
      ) : null}
      {/* What is not shown is linked from no line in public, so that nothing can be said of it here. */}
      {isShown ? (
        <div className="mt-10">
          <UsedInLines slug={dialogue.slug} lines={lines} reader={reader} />
        </div>
      ) : null}
      {isShown ? (
        <p className="mt-10">
          <a href={`${here}/inlagg/${id}/anmal`}>{say('complaint.link')}</a>
        </p>
      ) : null}
      <p className={isShown ? 'mt-2' : 'mt-10'}>
        {proposal ? (
          <a href={`${here}/forslag`}>{say('proposal.list.backToList')}</a>
        ) : (
          <a href={`${here}/inlagg`}>{say('dialogue.list.backToList')}</a>
        )}
      </p>
    </>
  );
}
