import type { Reader } from '@/components/dialogue/reader';
import { ProseSection } from '@/components/page/layout';
import type { ShownProposal } from '@/lib/contribution/proposal-list';
import { ProposalItems } from './proposal-items';

type Props = {
  /** A few, in fair order. */
  proposals: readonly ShownProposal[];
  total: number;
  /** The dialogue's page. */
  here: string;
  /** Can one be made now? */
  open: boolean;
  reader: Reader;
};

/** A few of the proposals, the way to all of them, and to making one. */
export function OthersPropose({ proposals, total, here, open, reader }: Props) {
  const { say } = reader;
  return (
    <ProseSection heading={say('proposal.list.title')} wide>
      {proposals.length === 0 ? <p>{say('proposal.list.none')}.</p> : null}
      {proposals.length > 0 ? (
        <ProposalItems
          proposals={proposals}
          hrefOf={(id) => `${here}/inlagg/${id}`}
          headingLevel={3}
          reader={reader}
        />
      ) : null}
      {total > proposals.length ? (
        <p className="print:hidden">
          <a href={`${here}/forslag`}>{say('proposal.list.all', { count: total })}</a>
        </p>
      ) : null}
      {open ? (
        <p className="print:hidden">
          <a href={`${here}/delta/forslag`}>{say('proposal.form.title')}</a>
        </p>
      ) : null}
    </ProseSection>
  );
}
