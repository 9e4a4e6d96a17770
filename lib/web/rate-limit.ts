import { sql } from 'drizzle-orm';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { publicDb } from '@/db/client';
import { networkKey } from './rate-limit-network';

/** What is limited, each by network and minute. */
export type Limited = 'sending' | 'turning' | 'withoutOrigin' | 'wrongCode' | 'makingFile';

const window = 60;

/**
 * How much a whole network may do in a minute. Generous, because a library, a school or a mobile operator is
 * one network: they are slowed for part of a minute, never locked out.
 */
function perMinute(what: Limited): number {
  const sendings = Number(process.env.GENKLANG_SENDINGS_PER_MINUTE) || 60;
  const limits: Record<Limited, number> = {
    sending: sendings,
    // A survey has several pages: turning them is not sending.
    turning: sendings * 5,
    withoutOrigin: Math.max(2, Math.floor(sendings / 12)),
    wrongCode: 20,
    makingFile: 20,
  };
  return limits[what];
}

type Counters = { here: RateLimiterMemory; insurance: RateLimiterMemory; half: number };

const kept = new Map<string, Counters>();

/**
 * Half of what is allowed is counted in this process alone, so that an ordinary sending costs no write; only
 * who goes beyond that is counted in the database, for all processes together. While the database is away,
 * memory has to do.
 */
function countersOf(what: Limited): Counters {
  const half = Math.ceil(perMinute(what) / 2);
  const name = `${what} ${half}`;
  const counters = kept.get(name) ?? { here: memory(half), insurance: memory(half), half };
  kept.set(name, counters);
  return counters;
}

function memory(points: number): RateLimiterMemory {
  return new RateLimiterMemory({ points, duration: window });
}

/** Counts one more; answers with the seconds to wait when it is too many, 0 when it is not. */
export async function secondsToWait(what: Limited, headers: Headers): Promise<number> {
  const { here, insurance, half } = countersOf(what);
  const key = networkKey(headers);
  if ((await waitOf(here, key)) === 0) return 0;
  try {
    const { points, left } = await countShared(`${what}:${key}`, 1);
    return points > half ? left : 0;
  } catch {
    return waitOf(insurance, key);
  }
}

/** The seconds that are left to wait, without counting anything. */
export async function secondsLeftOf(what: Limited, headers: Headers): Promise<number> {
  const { here, half } = countersOf(what);
  const key = networkKey(headers);
  const counted = await here.get(key);
  if (!counted || counted.consumedPoints < half) return 0;
  const { points, left } = await countShared(`${what}:${key}`, 0);
  return points >= half ? left : 0;
}

/** Through the one function that the public key may call; the library's own store would want tables. */
async function countShared(key: string, more: number): Promise<{ points: number; left: number }> {
  const [row] = await publicDb().execute<{ points: number; ms_left: number }>(
    sql`select points, ms_left from count_rate_limit(
      ${key}, ${more}::integer, ${window * 1000}::integer, false)`,
  );
  if (!row) throw new Error('The rate limit was not counted.');
  return { points: row.points, left: Math.max(1, Math.ceil(row.ms_left / 1000)) };
}

async function waitOf(limiter: RateLimiterMemory, key: string): Promise<number> {
  try {
    await limiter.consume(key);
    return 0;
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    return Math.max(1, Math.ceil(refused.msBeforeNext / 1000));
  }
}
