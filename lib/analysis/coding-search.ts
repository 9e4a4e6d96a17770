import { and, eq, isNotNull, isNull, not, type SQL, sql } from 'drizzle-orm';
import { countedContributions as counted } from '@/db/schema/counted';
import type { CodingFilter } from './model';

/** Which contributions are looked for: how far they have come, under which theme, with which words. */
export type CodingSearch = {
  filter: CodingFilter;
  themeId?: string;
  words?: string;
  /** Leaves out what does not count. */
  countedOnly?: boolean;
  /** Leaves out what does not count, and what no moderator has read: nobody codes that in passing. */
  codableOnly?: boolean;
  /** Only these: a query of ids of contributions. */
  among?: SQL;
};

/** No moderator has read it, so that nobody else may; what was erased is coded all the same. */
export const unread = sql<boolean>`(counted_contribution.standing <> 'erased' and exists (
  select 1 from contribution u where u.id = counted_contribution.id and u.moderation_id is null))`;

/** The conditions of a search, for a query of the counted contributions. */
export function matching({ filter, themeId, words, ...only }: CodingSearch): SQL[] {
  const wanted: (SQL | undefined)[] = [
    filter === 'left' ? and(isNull(counted.excluded), eq(counted.coded, false)) : undefined,
    filter === 'coded' ? and(isNull(counted.excluded), eq(counted.coded, true)) : undefined,
    filter === 'excluded' ? isNotNull(counted.excluded) : undefined,
    only.countedOnly || only.codableOnly ? isNull(counted.excluded) : undefined,
    only.codableOnly ? not(unread) : undefined,
    themeId
      ? sql`exists (select 1 from coding g where g.contribution_id = ${counted.id} and g.theme_id = ${themeId})`
      : undefined,
    only.among ? sql`${counted.id} in (${only.among})` : undefined,
    words?.trim() ? withWords(words) : undefined,
  ];
  return wanted.filter((condition) => condition !== undefined);
}

/**
 * Swedish words by their beginnings. The stored texts say by their index where the words may be; whether a
 * contribution is found is asked of its text minus the masks, so that what is masked cannot be searched for.
 */
function withWords(words: string): SQL {
  const terms = words.match(/[\p{L}\p{N}]+/gu)?.slice(0, 8);
  if (!terms) return sql`false`;
  const query = sql`to_tsquery('swedish', ${terms.map((term) => `${term}:*`).join(' & ')})`;
  return sql`${counted.id} in (select t.contribution_id from contribution_text t
      where to_tsvector('swedish'::regconfig, t.body) @@ ${query})
    and to_tsvector('swedish', coalesce(${counted.body}, '')) @@ ${query}`;
}
