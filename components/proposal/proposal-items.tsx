import { day } from '@/components/dialogue/in-time';
import type { Reader } from '@/components/dialogue/reader';
import { langUnlessPage } from '@/components/dialogue/words';
import { ItemList, ListItem } from '@/components/ui/list-item';
import type { ShownProposal } from '@/lib/contribution/proposal-list';
import { beginningOf } from '@/lib/contribution/public-list';
import { PlaceLine } from './place-line';
import { plainWords, WithMasks } from './with-masks';

type Props = {
  proposals: readonly ShownProposal[];
  /** Where a proposal stands. */
  hrefOf: (id: string) => string;
  headingLevel?: 2 | 3;
  reader: Reader;
};

/** Proposals with their support, in the order they are given. */
export function ProposalItems({ proposals, hrefOf, headingLevel = 2, reader }: Props) {
  const { say } = reader;
  return (
    <ItemList label={say('proposal.list.title')}>
      {proposals.map((proposal) => {
        const lang = langUnlessPage(proposal.language, reader);
        return (
          <ListItem
            key={proposal.id}
            title={plainWords(proposal.title, reader)}
            titleLang={lang}
            href={hrefOf(proposal.id)}
            headingLevel={headingLevel}
            facts={[
              say('proposal.list.support', { count: proposal.support }),
              day(proposal.receivedAt, reader),
            ]}
          >
            <p lang={lang}>
              <WithMasks text={beginningOf(proposal.what, 220).text} reader={reader} />
            </p>
            {proposal.place ? (
              <p>
                <PlaceLine of={proposal} reader={reader} />
              </p>
            ) : null}
          </ListItem>
        );
      })}
    </ItemList>
  );
}
