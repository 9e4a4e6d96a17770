import { FilterForm } from '@/components/ui/filter-form';
import { FilterLinks } from '@/components/ui/filter-links';
import type { RegisteredListing } from '@/lib/dialogue/public-dialogue';
import {
  narrowedTo,
  type RegisterAddress,
  registerFilters,
  registerQuery,
  yearsOf,
} from '@/lib/dialogue/public-lists';
import type { Reader } from './reader';

type Props = {
  dialogues: readonly RegisteredListing[];
  asked: RegisterAddress;
  /** The register's address. */
  base: string;
  now: Date;
  reader: Reader;
};

/** The register by words and year, and by where dialogues stand and whose they are, as links with numbers. */
export function RegisterFilters({ dialogues, asked, base, now, reader }: Props) {
  const { say } = reader;
  const href = (change: Partial<RegisterAddress>) => `${base}${registerQuery({ ...asked, ...change })}`;
  const number = (lage: RegisterAddress['lage']) => narrowedTo(dialogues, { ...asked, lage }, now).length;
  const committees = [...new Set(dialogues.map((one) => one.committee))].sort((a, b) =>
    a.localeCompare(b, 'sv'),
  );
  const years = yearsOf(dialogues);
  const kept = new URLSearchParams(registerQuery({ ...asked, ord: '', ar: undefined }));
  const isSearched = asked.ord !== '' || asked.ar !== undefined;
  return (
    <div className="grid gap-4">
      <FilterForm
        action={base}
        kept={[...kept]}
        submit={say('dialogue.register.search')}
        reset={
          isSearched
            ? { href: href({ ord: '', ar: undefined }), text: say('dialogue.register.reset') }
            : undefined
        }
        filters={[
          { name: 'ord', label: say('dialogue.register.words'), value: asked.ord },
          ...(years.length > 1
            ? [
                {
                  name: 'ar',
                  label: say('dialogue.register.year'),
                  value: asked.ar ?? '',
                  options: [
                    { value: '', label: say('dialogue.register.allYears') },
                    ...years.map((year) => ({ value: year, label: year })),
                  ],
                },
              ]
            : []),
        ]}
      />
      <FilterLinks
        label={say('dialogue.register.byStanding')}
        items={[undefined, ...registerFilters]
          .filter((lage) => lage === undefined || lage === asked.lage || number(lage) > 0)
          .map((lage) => ({
            href: href({ lage }),
            text: say(lage ? `dialogue.register.standing.${lage}` : 'dialogue.register.allStandings'),
            current: lage === asked.lage,
            count: number(lage),
          }))}
      />
      {committees.length > 1 ? (
        <FilterLinks
          label={say('dialogue.register.byCommittee')}
          items={[undefined, ...committees].map((namnd) => ({
            href: href({ namnd }),
            text: namnd ?? say('dialogue.register.allCommittees'),
            current: namnd === asked.namnd,
          }))}
        />
      ) : null}
    </div>
  );
}
