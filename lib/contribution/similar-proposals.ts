import { sql } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';

/** A proposal that somebody may mean the same as. */
export type SimilarProposal = { id: string; title: string; language: string; support: number };

/**
 * Published proposals that share at least half of the words of a title, by their beginnings; those that share
 * most first. Help for the writer, nothing else: likeness never stops, moves or hides a proposal. What is
 * masked is not there to be found.
 */
export async function similarProposals(
  db: Database | Transaction,
  dialogueId: string,
  title: string,
): Promise<SimilarProposal[]> {
  const words = title.match(/[\p{L}\p{N}]+/gu)?.slice(0, 20) ?? [];
  if (words.length === 0) return [];
  return db.execute<SimilarProposal>(sql`
    with wanted as (
      select (lexeme || ':*')::tsquery as word
      from unnest(tsvector_to_array(to_tsvector('swedish', ${words.join(' ')}))) as lexeme
      where length(lexeme) > 1
    ), candidate as (
      select p.id, p.title, p.language, p.support, p.received_at, to_tsvector('swedish', p.title || ' ' || p.what) as said
      from public_proposal p where p.dialogue_id = ${dialogueId}::uuid and p.standing = 'published'
    ), likeness as (
      select c.id, c.title, c.language, c.support, c.received_at, count(*) filter (where c.said @@ w.word) as shared, count(*) as of
      from candidate c cross join wanted w group by c.id, c.title, c.language, c.support, c.received_at
    )
    select id, title, language, support from likeness where shared > 0 and shared * 2 >= of
    order by shared desc, support desc, received_at, id limit 3`);
}
