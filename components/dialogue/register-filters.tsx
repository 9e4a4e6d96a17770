import { FilterLinks } from '@/components/ui/filter-links';
import type { ListedDialogue } from '@/lib/dialogue/public-dialogue';
import { filterNames, fits, type RegisterFilter, registerFilters } from '@/lib/dialogue/public-lists';
import type { Reader } from './reader';

type Props = {
  dialogues: readonly ListedDialogue[];
  filter: RegisterFilter | undefined;
  committee: string | undefined;
  /** The register's address. */
  base: string;
  now: Date;
  reader: Reader;
};

/** The register narrowed by where dialogues stand and whose they are, as links with their numbers. */
export function RegisterFilters({ dialogues, filter, committee, base, now, reader }: Props) {
  const { say } = reader;
  const href = (lage: RegisterFilter | undefined, namnd: string | undefined) => {
    const query = new URLSearchParams();
    if (lage) query.set('lage', filterNames[lage]);
    if (namnd) query.set('namnd', namnd);
    return query.size > 0 ? `${base}?${query}` : base;
  };
  const number = (lage: RegisterFilter | undefined, namnd: string | undefined) =>
    dialogues.filter((one) => fits(one, lage, now) && (namnd === undefined || one.committee === namnd))
      .length;
  const committees = [...new Set(dialogues.map((one) => one.committee))].sort((a, b) =>
    a.localeCompare(b, 'sv'),
  );
  return (
    <div className="grid gap-4">
      <FilterLinks
        label={say('dialogue.register.byStanding')}
        items={[undefined, ...registerFilters]
          .filter((lage) => lage === undefined || lage === filter || number(lage, committee) > 0)
          .map((lage) => ({
            href: href(lage, committee),
            text: say(lage ? `dialogue.register.standing.${lage}` : 'dialogue.register.allStandings'),
            current: lage === filter,
            count: number(lage, committee),
          }))}
      />
      {committees.length > 1 ? (
        <FilterLinks
          label={say('dialogue.register.byCommittee')}
          items={[undefined, ...committees].map((namnd) => ({
            href: href(filter, namnd),
            text: namnd ?? say('dialogue.register.allCommittees'),
            current: namnd === committee,
          }))}
        />
      ) : null}
    </div>
  );
}
