import type { Reader } from '@/components/dialogue/reader';
import { Notice } from '@/components/ui/notice';

type Props = {
  proposals: readonly { id: string; title: string; support: number }[];
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
        {proposals.map(({ id, title, support }) => (
          <li key={id}>
            {/* What is written in the form stays in this window. */}
            <a href={hrefOf(id)} target="_blank" rel="noreferrer">
              {title} {say('proposal.similar.newWindow')}
            </a>
            , {say('proposal.similar.support', { count: support })}
          </li>
        ))}
      </ul>
    </Notice>
  );
}
