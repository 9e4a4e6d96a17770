import { sql } from 'drizzle-orm';
import { officeDb } from '@/db/client';
import type { EventType } from '@/lib/events';

export type LoggedEvent = {
  position: number;
  type: string;
  at: Date;
  actorKind: string;
  /** The member of staff who did it; none for residents, time and the operator. */
  name: string | null;
  dialogueId: string | null;
};

type Row = Omit<LoggedEvent, 'at'> & { at: number };

const columns = sql`e.position::float8 as position, e.type, (extract(epoch from e.at) * 1000)::float8 as at,
  e.actor_kind as "actorKind", p.name, e.dialogue_id as "dialogueId"`;

/** What has happened in one dialogue, the latest first, a page at a time; `except` leaves out what is many. */
export async function eventsOfDialogue(
  dialogueId: string,
  { before, size, except }: { before?: number; size: number; except?: EventType },
): Promise<LoggedEvent[]> {
  const rows = await officeDb().execute<Row>(sql`
    select ${columns} from event e left join person p on p.id = e.actor_id
    where e.dialogue_id = ${dialogueId} and e.position < ${before ?? Number.MAX_SAFE_INTEGER}
      and e.type <> ${except ?? ''}
    order by e.position desc limit ${size}`);
  return rows.map(moment);
}

/** The latest of some kinds of event in some dialogues, since a moment. */
export async function recentEvents(
  dialogueIds: readonly string[],
  { types, since, size }: { types: readonly EventType[]; since: Date; size: number },
): Promise<LoggedEvent[]> {
  if (dialogueIds.length === 0 || types.length === 0) return [];
  const rows = await officeDb().execute<Row>(sql`
    select ${columns} from event e left join person p on p.id = e.actor_id
    where e.dialogue_id in ${dialogueIds} and e.type in ${types} and e.at >= ${since.toISOString()}
    order by e.position desc limit ${size}`);
  return rows.map(moment);
}

function moment({ at, ...row }: Row): LoggedEvent {
  return { ...row, at: new Date(at) };
}
