import { type SQL, sql } from 'drizzle-orm';
import { contributions, submissions } from '@/db/schema/contribution';
import { countedContributions as counted } from '@/db/schema/counted';

/**
 * The order in which everything came: by its moment, and what came at once as it was noted at its meeting, or
 * stood in its file.
 */
export const arrival = sql`(${submissions.receivedAt}, coalesce(${submissions.importId}, ${submissions.id}),
  ${contributions.position}, ${contributions.id})`;

/** The same, of what counts. */
export const countedArrival = sql`(${counted.receivedAt}, ${counted.sourceId}, ${counted.position}, ${counted.id})`;

/** Where one contribution stands in that order. */
export function arrivalOf(contributionId: string): SQL {
  return sql`(select s.received_at, coalesce(s.import_id, s.id), c.position, c.id
    from contribution c join submission s on s.id = c.submission_id where c.id = ${contributionId})`;
}

/** The latest first; what came at once still reads as it was noted. */
export const latestArrival = sql`(-extract(epoch from ${submissions.receivedAt}),
  coalesce(${submissions.importId}, ${submissions.id}), ${contributions.position}, ${contributions.id})`;

/** Where one contribution stands in that order. */
export function latestArrivalOf(contributionId: string): SQL {
  return sql`(select -extract(epoch from s.received_at), coalesce(s.import_id, s.id), c.position, c.id
    from contribution c join submission s on s.id = c.submission_id where c.id = ${contributionId})`;
}
