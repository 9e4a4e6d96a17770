import { sql } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';
import type { SealedEvent } from './chain';

/** The events of a run of the log, in order, in the one way of writing them that seals are made of. */
export async function eventsBetween(
  db: Database | Transaction,
  { from, to, limit }: { from: number; to: number; limit?: number },
): Promise<SealedEvent[]> {
  const rows = await db.execute<SealedEvent>(sql`
    select position::text, id::text, type, actor_kind as "actorKind", actor_id::text as "actorId",
      to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US') as at,
      dialogue_id::text as "dialogueId", subjects::text as subjects
    from event where position between ${from} and ${to}
    order by position
    limit ${limit ?? null}`);
  return [...rows];
}
