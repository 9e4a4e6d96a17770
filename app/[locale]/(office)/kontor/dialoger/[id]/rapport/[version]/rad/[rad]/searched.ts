import type { CodingSearch } from '@/lib/analysis/coding-search';
import { contributionsForCoding } from '@/lib/analysis/queries';
import { isId } from '../../../load';

type Given = Record<string, string | string[] | undefined>;

const pageSize = 25;

/** The search of an address: words, a theme, and the place in what was found. */
export function searchIn(given: Given) {
  const words = typeof given.ord === 'string' ? given.ord.trim().slice(0, 200) : '';
  return {
    filter: 'all' as const,
    countedOnly: true,
    words: words || undefined,
    themeId: isId(given.tema) ? given.tema : undefined,
    after: isId(given.efter) ? given.efter : undefined,
    before: isId(given.fore) ? given.fore : undefined,
  };
}

export type Searched = ReturnType<typeof searchIn>;

/** What a search finds, a page at a time, with the addresses of the pages beside it. */
export async function foundBy(
  dialogueId: string,
  path: string,
  searched: Searched & Pick<CodingSearch, 'among'>,
) {
  const { after, before, ...search } = searched;
  const page = await contributionsForCoding(dialogueId, search, { after, before, size: pageSize });
  const href = (place: Record<string, string>) =>
    `${path}?${new URLSearchParams({
      ...(search.words && { ord: search.words }),
      ...(search.themeId && { tema: search.themeId }),
      ...place,
    })}`;
  const first = page.contributions.at(0);
  const last = page.contributions.at(-1);
  return {
    contributions: page.contributions,
    here: href(after ? { efter: after } : before ? { fore: before } : {}).replace(/\?$/, ''),
    previous: page.hasEarlier && first ? href({ fore: first.id }) : undefined,
    next: page.hasLater && last ? href({ efter: last.id }) : undefined,
  };
}
