import { EmptyState } from '@/components/ui/empty-state';
import { Pagination } from '@/components/ui/pagination';
import type { ListAddress, ShownContribution } from '@/lib/contribution/public-list';
import { Contribution } from './contribution';
import type { Reader } from './reader';

type Props = {
  contributions: readonly ShownContribution[];
  hasPrevious: boolean;
  hasNext: boolean;
  /** The list's own address; each contribution stands below it. */
  base: string;
  pageHref: (change: Partial<ListAddress>) => string;
  reader: Reader;
};

/** A page of contributions: a calm list, and the way to the next one. */
export function ContributionItems({ contributions, hasPrevious, hasNext, base, pageHref, reader }: Props) {
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
      <ul className="grid gap-10">
        {contributions.map((contribution) => (
          <li key={contribution.id}>
            <Contribution
              contribution={contribution}
              href={`${base}/${contribution.id}`}
              parentHref={contribution.parentId ? `${base}/${contribution.parentId}` : undefined}
              reader={reader}
            />
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
