import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import type { Conversed } from '@/lib/contribution/public-conversation';
import type { ListAddress, ShownContribution } from '@/lib/contribution/public-list';
import { Contribution } from './contribution';
import type { Reader } from './reader';

type Props = {
  contributions: readonly ShownContribution[];
  /** What has been said about each. */
  conversed: ReadonlyMap<string, Conversed>;
  hasPrevious: boolean;
  hasNext: boolean;
  /** The list's own address; each contribution stands below it. */
  base: string;
  pageHref: (change: Partial<ListAddress>) => string;
  reader: Reader;
};

/** A page of contributions: a calm list, and the way to the next one. */
export function ContributionItems(props: Props) {
  const { contributions, conversed, hasPrevious, hasNext, base, pageHref, reader } = props;
  const { say } = reader;
  const [first, last] = [contributions[0], contributions.at(-1)];
  if (!first || !last) {
    return (
      <EmptyState
        heading={say('dialogue.list.none')}
        action={
          <p>
            <a href={base}>{say('dialogue.list.backToList')}</a>
          </p>
        }
      >
        {say('dialogue.list.noneHint')}
      </EmptyState>
    );
  }
  return (
    <>
      <ul className="item-list">
        {contributions.map((contribution) => (
          <li key={contribution.id} className="entry-alone">
            <Contribution
              contribution={contribution}
              href={`${base}/${contribution.id}`}
              parentHref={contribution.parentId ? `${base}/${contribution.parentId}` : undefined}
              reader={reader}
            />
            <Said conversed={conversed.get(contribution.id)} reader={reader} />
          </li>
        ))}
      </ul>
      <Pagination
        label={say('dialogue.list.pages')}
        previous={
          hasPrevious
            ? { href: pageHref({ fore: first.id }), text: say('dialogue.list.previous') }
            : undefined
        }
        next={hasNext ? { href: pageHref({ efter: last.id }), text: say('dialogue.list.next') } : undefined}
      />
    </>
  );
}

/** How much has been answered, where something has. */
function Said({ conversed, reader: { say } }: { conversed: Conversed | undefined; reader: Reader }) {
  const { answers = 0, replies = 0 } = conversed ?? {};
  if (answers + replies === 0) return null;
  return (
    <p className="mt-1 text-ink-soft">
      {answers > 0 ? say('reply.list.answered') : null}{' '}
      {replies > 0 ? say('reply.list.replies', { count: replies }) : null}
    </p>
  );
}
