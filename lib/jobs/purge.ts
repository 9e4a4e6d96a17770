import { sql } from 'drizzle-orm';
import { type Database, database, type Transaction } from '@/db/client';
import { clockActor } from '@/lib/core/actor';
import { clockNow } from '@/lib/core/clock';
import { record } from '@/lib/core/record';
import { addDays, dayOf } from '@/lib/core/time';

/** Removes what the retention classes say is not kept any longer. */
export async function purge(): Promise<void> {
  const db = database('owner');
  const now = await clockNow(db);
  const keep = await keptDays(db);
  const daysAgo = (days: number) => new Date(now.getTime() - days * 86_400_000).toISOString();

  await db.execute(sql`delete from draft where expires_at <= ${now.toISOString()}`);
  // The limiter counts in real time, whatever the demo's clock says.
  await db.execute(sql`delete from rate_limit where expires_at <= now()`);
  await db.execute(sql`delete from performed_command where at < ${daysAgo(keep('command'))}`);
  await db.execute(sql`
    delete from session where coalesce(ended_at, expires_at) < ${daysAgo(keep('session'))}`);
  await db.execute(sql`
    delete from barrier_contact c using barrier_report r
    where r.id = c.report_id and r.handled_at < ${daysAgo(keep('barrierContact'))}`);
  await forgetReading(db, daysAgo(keep('readingRoom')));
  await db.transaction((tx) =>
    forgetContacts(tx, { now, since: addDays(dayOf(now), -keep('staffContact')) }),
  );
}

/**
 * What belongs to one reader goes when their mandate in the dialogue's nämnd, or in one that it was handed over
 * from, has ended long enough ago, and everything of
 * the reading room with the archived dialogue; what the nämnd has read together stands until then.
 */
async function forgetReading(db: Database, before: string): Promise<void> {
  const archived = sql`exists (select 1 from event e
    where e.dialogue_id = c.dialogue_id and e.type = 'dialogue.archived' and e.at < ${before})`;
  const mandateEnded = sql`not exists (
    select 1 from dialogue d join role_assignment a on a.committee_id = d.committee_id
      or a.committee_id in (select h.from_committee_id from dialogue_handover h where h.dialogue_id = d.id)
    where d.id = c.dialogue_id and a.person_id = r.person_id and a.role = 'politician'
      and (a.valid_to is null or a.valid_to >= (${before}::timestamptz at time zone 'Europe/Stockholm')::date))`;
  for (const own of ['reading_note', 'reading_place']) {
    await db.execute(sql`delete from ${sql.identifier(own)} r using contribution c
      where c.id = r.contribution_id and (${archived} or ${mandateEnded})`);
  }
  for (const shared of ['reading', 'discussion_mark']) {
    await db.execute(sql`delete from ${sql.identifier(shared)} r using contribution c
      where c.id = r.contribution_id and ${archived}`);
  }
}

/** Contact details go when the last role has ended long enough ago; the name stays beside what was done. */
async function forgetContacts(tx: Transaction, { now, since }: { now: Date; since: string }) {
  const forgotten = await tx.execute<{ personId: string }>(sql`
    delete from person_contact c using person p
    where p.id = c.person_id and p.created_at < ${since}::date
      and not exists (select 1 from role_assignment r
        where r.person_id = c.person_id and (r.valid_to is null or r.valid_to >= ${since}::date))
    returning c.person_id as "personId"`);
  if (forgotten.length === 0) return;
  await record(
    tx,
    { actor: clockActor, now },
    forgotten.map(({ personId }) => ({ type: 'person.changed', personId })),
  );
}

async function keptDays(db: Database): Promise<(retentionClass: string) => number> {
  const rows = await db.execute<{ name: string; days: number }>(
    sql`select name, keep_days as days from retention_class where keep_days is not null`,
  );
  return (name) => {
    const found = rows.find((row) => row.name === name);
    if (!found) throw new Error(`The retention class ${name} has no number of days.`);
    return found.days;
  };
}
