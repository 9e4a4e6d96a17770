import { setTimeout as pause } from 'node:timers/promises';
import { desc, sql } from 'drizzle-orm';
import { type Database, database } from '@/db/client';
import { eventSeals } from '@/db/schema/log';
import { clockNow } from '@/lib/core/clock';
import { beforeTheFirst, sealHash } from './chain';
import { eventsBetween } from './events-between';

/** No seal holds more events, so that sealing a long log takes little memory. */
const mostEvents = 5000;
const patienceMs = 20_000;
/** Two sealers take turns: one chain, whoever works. */
const sealing = 7_349_203;

/**
 * Seals what the log has got since the last seal, and answers how many events that was. No writer waits for
 * it: the sealer waits for those who were writing when it came, because a position is drawn before it is
 * visible. Where one of them takes long, the next run seals.
 */
export async function sealLog({ patience = patienceMs } = {}): Promise<number> {
  const db = database('owner');
  const last = await lastPosition(db);
  if (last === 0 || !(await writersAreDone(db, patience))) return 0;
  let sealed = 0;
  for (let more = await sealNext(db, last); more > 0; more = await sealNext(db, last)) sealed += more;
  return sealed;
}

async function lastPosition(db: Database): Promise<number> {
  const [row] = await db.execute<{ last: number }>(
    sql`select coalesce(max(position), 0)::float8 as last from event`,
  );
  return row?.last ?? 0;
}

/**
 * Everyone who may have drawn a position by now holds a writer's lock on the table (it is taken before the
 * position is drawn). When all of them have ended, nothing below can still appear.
 */
async function writersAreDone(db: Database, patience: number): Promise<boolean> {
  const writers = await db.execute<{ transaction: string }>(sql`
    select distinct virtualtransaction as transaction from pg_locks
    where locktype = 'relation' and relation = 'event'::regclass and mode = 'RowExclusiveLock'
      and database = (select oid from pg_database where datname = current_database())
      and virtualtransaction <> (select virtualtransaction from pg_locks where pid = pg_backend_pid() limit 1)`);
  const waitedFor = writers.map(({ transaction }) => transaction);
  const until = Date.now() + patience;
  for (;;) {
    if (waitedFor.length === 0 || !(await anyRunning(db, waitedFor))) return true;
    if (Date.now() > until) return false;
    await pause(50);
  }
}

async function anyRunning(db: Database, transactions: string[]): Promise<boolean> {
  const [row] = await db.execute<{ running: boolean }>(sql`
    select exists (select 1 from pg_locks
      where virtualtransaction in ${transactions} and relation = 'event'::regclass) as running`);
  return row?.running ?? false;
}

async function sealNext(db: Database, last: number): Promise<number> {
  return db.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(${sealing})`);
    const [previous] = await tx
      .select({ number: eventSeals.number, toPosition: eventSeals.toPosition, hash: eventSeals.hash })
      .from(eventSeals)
      .orderBy(desc(eventSeals.number))
      .limit(1);
    const fromPosition = (previous?.toPosition ?? 0) + 1;
    if (fromPosition > last) return 0;
    const events = await eventsBetween(tx, { from: fromPosition, to: last, limit: mostEvents });
    const toPosition = events.length < mostEvents ? last : Number(events.at(-1)?.position);
    const number = (previous?.number ?? 0) + 1;
    const previousHash = previous?.hash ?? beforeTheFirst;
    await tx.insert(eventSeals).values({
      number,
      fromPosition,
      toPosition,
      events: events.length,
      previousHash,
      hash: sealHash(previousHash, { number, fromPosition, toPosition }, events),
      sealedAt: await clockNow(tx),
    });
    return events.length;
  });
}
