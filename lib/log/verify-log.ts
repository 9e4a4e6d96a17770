import { asc, gt, sql } from 'drizzle-orm';
import { database } from '@/db/client';
import { eventSeals } from '@/db/schema/log';
import { beforeTheFirst, sealHash } from './chain';
import { eventsBetween } from './events-between';

export type LogVerdict = {
  /** The first seal that does not hold, and why; none when the whole chain does. */
  broken: { seal: number; fromPosition: number; toPosition: number; why: 'chain' | 'events' } | null;
  seals: number;
  sealedEvents: number;
  /** Written since the last seal: in the log, but not yet provable. */
  unsealedEvents: number;
  /** The last seal's hash. Kept elsewhere, it proves that no seal was taken away. */
  head: string;
};

/** Works out every seal anew from the events and compares. */
export async function verifyLog(): Promise<LogVerdict> {
  const db = database('owner');
  let previousHash: Buffer = beforeTheFirst;
  let number = 0;
  let toPosition = 0;
  let sealedEvents = 0;
  let broken: LogVerdict['broken'] = null;
  for (;;) {
    const [seal] = await db
      .select()
      .from(eventSeals)
      .where(gt(eventSeals.number, number))
      .orderBy(asc(eventSeals.number))
      .limit(1);
    if (!seal) break;
    const follows =
      seal.number === number + 1 &&
      seal.fromPosition === toPosition + 1 &&
      seal.previousHash.equals(previousHash);
    const events = await eventsBetween(db, { from: seal.fromPosition, to: seal.toPosition });
    const why = !follows
      ? 'chain'
      : events.length === seal.events && seal.hash.equals(sealHash(previousHash, seal, events))
        ? null
        : 'events';
    if (why && !broken) {
      broken = { seal: seal.number, fromPosition: seal.fromPosition, toPosition: seal.toPosition, why };
    }
    ({ number, toPosition, hash: previousHash } = seal);
    sealedEvents += events.length;
  }
  const [rest] = await db.execute<{ count: number }>(
    sql`select count(*)::int as count from event where position > ${toPosition}`,
  );
  return {
    broken,
    seals: number,
    sealedEvents,
    unsealedEvents: rest?.count ?? 0,
    head: previousHash.toString('hex'),
  };
}
