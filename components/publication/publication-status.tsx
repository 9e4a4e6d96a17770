import { ProseSection } from '@/components/page/layout';
import { DescriptionList } from '@/components/ui/description-list';
import { StateTag } from '@/components/ui/tag';
import { writtenOut } from '@/lib/core/time';
import type { DialogueState } from '@/lib/dialogue/model';
import type { Say } from '@/lib/text/server';

type Props = {
  dialogue: { state: DialogueState; slug: string; opensAt: Date | null; closesAt: Date | null };
  edition: { number: number; publishedAt: Date };
  submissions: number;
  say: Say;
};

/** Where a public dialogue is now. */
export function PublicationStatus({ dialogue, edition, submissions, say }: Props) {
  const when = (moment: Date | null) => (moment ? writtenOut(moment, 'sv', true) : '–');
  return (
    <ProseSection heading={say('publication.status.heading')}>
      <p>
        <StateTag state="present">{say(`dialogue.state.${dialogue.state}`)}</StateTag>
      </p>
      <p>
        {say('publication.status.edition', {
          number: edition.number,
          when: writtenOut(edition.publishedAt, 'sv', true),
        })}
      </p>
      <p>
        <a href={`/dialoger/${dialogue.slug}`}>{say('publication.status.public')}</a>
      </p>
      <DescriptionList
        items={[
          { term: say('publication.status.opens'), description: when(dialogue.opensAt) },
          { term: say('publication.status.closes'), description: when(dialogue.closesAt) },
          { term: say('publication.status.received'), description: String(submissions) },
        ]}
      />
    </ProseSection>
  );
}
