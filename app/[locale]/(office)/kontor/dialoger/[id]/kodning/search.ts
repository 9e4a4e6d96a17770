import type { CodingSearch } from '@/lib/analysis/coding-search';
import { type CodingFilter, codingFilters } from '@/lib/analysis/model';
import { meant } from '@/lib/core/typed';

const inAddress: Record<CodingFilter, string> = {
  left: 'kvar',
  coded: 'kodade',
  excluded: 'undantagna',
  all: 'alla',
};

type Given = Record<string, string | string[] | undefined>;

/** A search as it stands in an address or in a form; anything that it cannot be is left out. */
export function searchOf(given: Given, otherwise: CodingFilter): CodingSearch {
  const filter = codingFilters.find((name) => inAddress[name] === given.visa) ?? otherwise;
  const words = typeof given.ord === 'string' ? meant(given.ord).trim().slice(0, 200) : '';
  return { filter, themeId: idOf(given.tema), words: words || undefined };
}

/** An id in an address; anything else names nothing. */
export function idOf(value: string | string[] | undefined): string | undefined {
  return typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(value)
    ? value
    : undefined;
}

/** The search as fields: of an address, or hidden in a form. */
export function searchFields({ filter, themeId, words }: CodingSearch): Record<string, string> {
  return {
    visa: inAddress[filter],
    ...(themeId ? { tema: themeId } : {}),
    ...(words ? { ord: words } : {}),
  };
}

/** The address of a search, with what else it should show. */
export function searchHref(path: string, search: CodingSearch, more: Record<string, string> = {}): string {
  return `${path}?${new URLSearchParams({ ...searchFields(search), ...more })}`;
}
