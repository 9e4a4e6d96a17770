import { Button } from '@/components/ui/button';
import { FilterLinks } from '@/components/ui/filter-links';
import type { Say } from '@/lib/text/server';

type Filter = 'left' | 'coded' | 'excluded' | 'all';
type Search = { filter: Filter; themeId?: string; words?: string };

type CodingFiltersProps = {
  search: Search;
  book: readonly { id: string; label: string; contributions: number }[];
  progress: { left: number; coded: number; excluded: number; received: number };
  /** Where the form of words is sent. */
  path: string;
  hrefOf: (other: Partial<Search>) => string;
  say: Say;
};

/** Words, how far a contribution has come, and its theme: each narrows the others. */
export function CodingFilters({ search, book, progress, path, hrefOf, say }: CodingFiltersProps) {
  const numbers = { ...progress, all: progress.received };
  const kept = new URL(hrefOf({ words: undefined }), 'http://kept').searchParams;
  return (
    <div className="grid gap-3">
      <search>
        <form action={path} className="flex flex-wrap items-end gap-3">
          {[...kept].map(([name, value]) => (
            <input key={name} type="hidden" name={name} value={value} />
          ))}
          <div className="field">
            <label className="field-label" htmlFor="ord">
              {say('analysis.list.search')}
            </label>
            <input className="input" id="ord" name="ord" type="search" defaultValue={search.words} />
          </div>
          <Button>{say('analysis.list.searchButton')}</Button>
        </form>
      </search>
      <FilterLinks
        label={say('analysis.filter.label')}
        items={(['left', 'coded', 'excluded', 'all'] as const).map((filter) => ({
          href: hrefOf({ filter }),
          text: say(`analysis.filter.${filter}`),
          current: filter === search.filter,
          count: numbers[filter],
        }))}
      />
      <FilterLinks
        label={say('analysis.filter.themes')}
        items={[
          {
            href: hrefOf({ themeId: undefined }),
            text: say('analysis.filter.anyTheme'),
            current: !search.themeId,
          },
          ...book.map(({ id, label, contributions }) => ({
            href: hrefOf({ themeId: id, filter: search.filter === 'left' ? 'all' : search.filter }),
            text: label,
            current: id === search.themeId,
            count: contributions,
          })),
        ]}
      />
    </div>
  );
}
