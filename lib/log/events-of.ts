import { type SQL, sql } from 'drizzle-orm';
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

/** Equal events that followed upon each other: the latest of them, and how many they were. */
export type FoldedEvent = LoggedEvent & { count: number };

type Row = Omit<LoggedEvent, 'at'> & { at: number };

const columns = sql`e.position::float8 as position, e.type, (extract(epoch from e.at) * 1000)::float8 as at,
  e.actor_kind as "actorKind", p.name, e.dialogue_id as "dialogueId"`;

/** What has happened in one dialogue, the latest first, a page at a time. */
export async function eventsOfDialogue(
  dialogueId: string,
  { before, size }: { before?: number; size: number },
): Promise<LoggedEvent[]> {
  const rows = await officeDb().execute<Row>(sql`
    select ${columns} from event e left join person p on p.id = e.actor_id
    where e.dialogue_id = ${dialogueId} and e.position < ${before ?? Number.MAX_SAFE_INTEGER}
    order by e.position desc limit ${size}`);
  return rows.map(moment);
}

/** The latest in one dialogue, where events of a kind that follow upon each other are one with a count. */
export async function latestOfDialogue(
  dialogueId: string,
  { size, except }: { size: number; except: EventType },
): Promise<FoldedEvent[]> {
  return folded(sql`dialogue_id = ${dialogueId} and type <> ${except}`, size);
}

/** The latest of some kinds of event in some dialogues, since a moment, equal ones folded likewise. */
export async function recentEvents(
  dialogueIds: readonly string[],
  { types, since, size }: { types: readonly EventType[]; since: Date; size: number },
): Promise<FoldedEvent[]> {
  if (dialogueIds.length === 0 || types.length === 0) return [];
  return folded(
    sql`dialogue_id in ${dialogueIds} and type in ${types} and at >= ${since.toISOString()}`,
    size,
  );
}

/** A run is a row of events of one kind, by one actor, in one dialogue, with no other event between them. */
async function folded(which: SQL, size: number): Promise<FoldedEvent[]> {
  const rows = await officeDb().execute<Row & { count: number }>(sql`
    with numbered as (
      select *, row_number() over (order by position)
        - row_number() over (partition by dialogue_id, type, actor_kind, actor_id order by position) as run
      from event where ${which}),
    e as (
      select max(position) as position, type, max(at) as at, actor_kind, actor_id, dialogue_id, count(*)::int as count
      from numbered group by dialogue_id, type, actor_kind, actor_id, run)
    select ${columns}, e.count from e left join person p on p.id = e.actor_id
    order by e.position desc limit ${size}`);
  return rows.map(moment);
}

function moment<Read extends Row>({ at, ...row }: Read) {
  return { ...row, at: new Date(at) };
}
