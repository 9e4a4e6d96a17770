import type { Reader } from '@/components/dialogue/reader';
import { langUnlessPage } from '@/components/dialogue/words';
import { Notice } from '@/components/ui/notice';
import type { SimilarProposal } from '@/lib/contribution/similar-proposals';

type Props = {
  proposals: readonly SimilarProposal[];
  /** Where a proposal stands. */
  hrefOf: (id: string) => string;
  reader: Reader;
};

/** Proposals that may say the same thing, shown once before one's own is sent. */
export function SimilarNotice({ proposals, hrefOf, reader }: Props) {
  const { say } = reader;
  return (
    <Notice kind="warning" heading={say('proposal.similar.heading')}>
      <p>{say('proposal.similar.lead')}</p>
      <ul>
        {proposals.map(({ id, title, language, support }) => (
          <li key={id}>
            {/* What is written in the form stays in this window. */}
            <a href={hrefOf(id)} target="_blank" rel="noreferrer">
              <span lang={langUnlessPage(language, reader)}>{title}</span> {say('proposal.similar.newWindow')}
            </a>
            , {say('proposal.similar.support', { count: support })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
