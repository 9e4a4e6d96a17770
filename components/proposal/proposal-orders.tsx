import type { Reader } from '@/components/dialogue/reader';
import { FilterLinks } from '@/components/ui/filter-links';
import { type ProposalOrder, proposalHref, proposalOrders } from '@/lib/contribution/proposal-list';

const words = {
  blandad: 'dialogue.list.mixed',
  senaste: 'dialogue.list.newest',
  stod: 'proposal.list.mostSupported',
} as const;

/** The orders of the list, as links, and what the present one means. */
export function ProposalOrders({
  order,
  base,
  reader,
}: {
  order: ProposalOrder;
  base: string;
  reader: Reader;
}) {
  const { say } = reader;
  return (
    <div className="mb-10 grid gap-4">
      <FilterLinks
        label={say('dialogue.list.order')}
        items={proposalOrders.map((ordning) => ({
          href: proposalHref(base, { ordning }),
          text: say(words[ordning]),
          current: ordning === order,
        }))}
      />
      {order === 'blandad' ? <p>{say('dialogue.list.mixedNote')}</p> : null}
      {order === 'stod' ? <p>{say('proposal.list.supportNote')}</p> : null}
    </div>
  );
}
