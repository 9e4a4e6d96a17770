import { type SQL, sql } from 'drizzle-orm';
import { officeDb } from '@/db/client';
import type { Role } from '@/lib/core/actor';
import type { EventType } from '@/lib/events';

/**
 * What became of a text that was shown already when it was published once more: did somebody's report lead there, and
 * is more or less of it hidden than before?
 */
export type ReadAgain = 'reported' | 'reportedMasked' | 'masked' | 'unchanged';

export type LoggedEvent = {
  position: number;
  type: string;
  at: Date;
  actorKind: string;
  /** The member of staff who did it; none for residents, time and the operator. */
  name: string | null;
  dialogueId: string | null;
  /** How many contributions it is about, and how many of these are proposals and replies. */
  texts: number;
  proposals: number;
  replies: number;
  /** Of what was published: how, where it was shown before too. The event holds the verdict, and the verdict tells. */
  readAgain: ReadAgain | null;
  /** Of what was sent: was it an answer to the survey? */
  surveyed: boolean;
  /** The principle that it is about, as it was adopted. */
  principle: string | null;
  /** The role that somebody got or that ended, and whose it is. */
  role: Role | null;
  holder: string | null;
};

/** Equal events that followed upon each other: the latest of them, and how many they were. */
export type FoldedEvent = LoggedEvent & { count: number };

type Row = Omit<LoggedEvent, 'at'> & { at: number };

const columns = sql`e.position::float8 as position, e.type, (extract(epoch from e.at) * 1000)::float8 as at,
  e.actor_kind as "actorKind", p.name, e.dialogue_id as "dialogueId",
  principle.cluster || ' ' || principle.title as principle, given.role, holder.name as holder`;
/** Who did it, and what an event's ids stand for. Every event holds ids only. */
const named = sql`left join person p on p.id = e.actor_id
  left join principle on principle.id = (e.subjects ->> 'principleId')::uuid
  left join role_assignment given on given.id = (e.subjects ->> 'assignmentId')::uuid
  left join person holder on holder.id = given.person_id`;
const itsContribution = sql`left join contribution c on c.id = (e.subjects ->> 'contributionId')::uuid`;

const masksOf = (verdict: SQL) =>
  sql`(select string_agg(k.start || '-' || k."end", ',' order by k.start) from mask k where k.moderation_id = ${verdict})`;
/** The verdict of the event beside the one that it replaced, where the text was published by both. */
const itsVerdict = sql`left join lateral (
  select case when exists (select from complaint q where q.contribution_id = m.contribution_id and q.moderation_id = m.id)
      then case when hidden.changed then 'reportedMasked' else 'reported' end
      else case when hidden.changed then 'masked' else 'unchanged' end end as read_again
  from moderation m
  join lateral (select b.id, b.verdict from moderation b where b.contribution_id = m.contribution_id and b.at < m.at
    order by b.at desc limit 1) before on before.verdict = 'published'
  cross join lateral (select ${masksOf(sql`m.id`)} is distinct from ${masksOf(sql`before.id`)} as changed) hidden
  where e.type = 'contribution.published' and m.id = (e.subjects ->> 'moderationId')::uuid) verdict on true`;

/** What has happened in one dialogue, the latest first, a page at a time. */
export async function eventsOfDialogue(
  dialogueId: string,
  { before, size }: { before?: number; size: number },
): Promise<LoggedEvent[]> {
  const rows = await officeDb().execute<Row>(sql`
    select ${columns}, (c.id is not null)::int as texts, (c.kind is not distinct from 'proposal')::int as proposals,
      (c.kind is not distinct from 'reply')::int as replies, verdict.read_again as "readAgain",
      exists (select from survey_response r where r.submission_id = (e.subjects ->> 'submissionId')::uuid) as surveyed
    from event e ${named} ${itsContribution} ${itsVerdict}
    where e.dialogue_id = ${dialogueId} and e.position < ${before ?? Number.MAX_SAFE_INTEGER}
    order by e.position desc limit ${size}`);
  return rows.map(moment);
}

/** The latest in one dialogue, where events of a kind that follow upon each other are one with a count. */
export async function latestOfDialogue(
  dialogueId: string,
  { size, except }: { size: number; except: EventType },
): Promise<FoldedEvent[]> {
  return folded(sql`e.dialogue_id = ${dialogueId} and e.type <> ${except}`, size);
}

/** The latest of some kinds of event in some dialogues, since a moment, equal ones folded likewise. */
export async function recentEvents(
  dialogueIds: readonly string[],
  { types, since, size }: { types: readonly EventType[]; since: Date; size: number },
): Promise<FoldedEvent[]> {
  if (dialogueIds.length === 0 || types.length === 0) return [];
  return folded(
    sql`e.dialogue_id in ${dialogueIds} and e.type in ${types} and e.at >= ${since.toISOString()}`,
    size,
  );
}

/**
 * A run is a row of events of one kind, by one actor, in one dialogue, with no other event between them. What
 * happened to two principles, or to two roles, is two things; what happened to two texts is one, about two, unless
 * one of them was shown already. Nothing is folded of what was sent, so none of it is told here.
 */
async function folded(which: SQL, size: number): Promise<FoldedEvent[]> {
  const rows = await officeDb().execute<Row & { count: number }>(sql`
    with told as (
      select e.*, c.id as text_id, c.kind, verdict.read_again,
        coalesce(e.subjects ->> 'principleId', e.subjects ->> 'assignmentId', verdict.read_again) as about
      from event e ${itsContribution} ${itsVerdict} where ${which}),
    numbered as (
      select *, row_number() over (order by position) - row_number()
        over (partition by dialogue_id, type, actor_kind, actor_id, about order by position) as run
      from told),
    e as (
      select max(position) as position, type, max(at) as at, actor_kind, actor_id, dialogue_id,
        count(*)::int as count, count(distinct text_id)::int as texts,
        (count(distinct text_id) filter (where kind = 'proposal'))::int as proposals,
        (count(distinct text_id) filter (where kind = 'reply'))::int as replies,
        min(read_again) as read_again, (array_agg(subjects))[1] as subjects
      from numbered group by dialogue_id, type, actor_kind, actor_id, about, run)
    select ${columns}, e.count, e.texts, e.proposals, e.replies, e.read_again as "readAgain",
      false as surveyed from e ${named}
    order by e.position desc limit ${size}`);
  return rows.map(moment);
}

function moment<Read extends Row>({ at, ...row }: Read) {
  return { ...row, at: new Date(at) };
}
