import '@/app/styles/form.css';
import { NotHere } from '@/components/proposal/not-here';
import { ProposalFields } from '@/components/proposal/proposal-fields';
import { ProposalForm } from '@/components/proposal/proposal-form';
import { SimilarNotice } from '@/components/proposal/similar-notice';
import { proposalsLike } from '@/lib/contribution/proposal-queries';
import { takesProposals } from '@/lib/contribution/taking';
import { mapSource } from '@/lib/web/map-tiles';
import { formMessages } from '../draft';
import { type WritingForm, WritingPage, writingMetadata, writingOf } from '../writing';

type Props = PageProps<'/[locale]/dialoger/[slug]/delta/forslag'>;

const proposal: WritingForm = {
  name: 'proposal',
  address: 'forslag',
  written: ['title', 'what', 'why', 'place'],
};

export function generateMetadata(props: Props) {
  return writingMetadata(proposal, props, ({ say }, draft) =>
    [draft.similar && say('proposal.similar.heading'), say('proposal.form.title')]
      .filter(Boolean)
      .join(' – '),
  );
}

/** What should be done, why and where? Uncached, with a key of its own; works without script. */
export default async function ProposalFormPage(props: Props) {
  const writing = await writingOf(proposal, props);
  const { reader, dialogue, draft, settings, href, taking } = writing;
  const { say } = reader;
  const commentHref = `${href}/delta/synpunkt`;
  if (taking === 'yes' && !takesProposals(dialogue.activities)) {
    return <NotHere {...{ dialogue, commentHref, reader }} dialogueHref={href} />;
  }
  const title = [draft.values.title].flat()[0] ?? '';
  const similar = draft.similar ? await proposalsLike(dialogue.id, title) : [];
  return (
    <WritingPage
      writing={writing}
      of={proposal}
      title={say('proposal.form.title')}
      lead={say('proposal.form.lead')}
      elsewhere={{ href: commentHref, text: say('proposal.form.toComment') }}
      advice={
        similar.length > 0 ? (
          <SimilarNotice proposals={similar} hrefOf={(id) => `${href}/inlagg/${id}`} reader={reader} />
        ) : null
      }
      messages={formMessages(reader, [
        'proposal.error.title',
        'proposal.error.titleTooLong',
        'proposal.error.what',
        'proposal.error.whatTooLong',
        'proposal.error.whyTooLong',
        'proposal.error.placeTooLong',
      ])}
    >
      {({ form, fields }) => (
        <ProposalForm {...form} fieldOrder={['title', 'what', 'why', 'place', 'audience']}>
          <ProposalFields
            {...fields}
            mapSource={mapSource(settings?.demo === true)}
            advised={draft.advice.length > 0 ? 'personalData' : draft.similar ? 'similar' : undefined}
          />
        </ProposalForm>
      )}
    </WritingPage>
  );
}
