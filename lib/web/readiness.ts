import { sql } from 'drizzle-orm';
import { type Database, officeDb, publicDb } from '@/db/client';
import journal from '@/db/migrations/meta/_journal.json';

export type Part = 'database-office' | 'database-public' | 'migrations' | 'queue';

const patience = 3000;
const newest = Math.max(...journal.entries.map(({ when }) => when));

/** The parts that do not answer as they should. Asked with the two keys that the web holds. */
export async function unreadyParts(): Promise<Part[]> {
  const checks: Record<Part, () => Promise<boolean>> = {
    'database-office': () => answers(officeDb()),
    'database-public': () => answers(publicDb()),
    migrations: migrationsAreCurrent,
    queue: queueIsThere,
  };
  const asked = Object.entries(checks).map(async ([part, check]) =>
    (await inTime(check)) ? [] : [part as Part],
  );
  return (await Promise.all(asked)).flat();
}

async function answers(db: Database): Promise<boolean> {
  await db.execute(sql`select clock_now()`);
  return true;
}

async function migrationsAreCurrent(): Promise<boolean> {
  const [row] = await officeDb().execute<{ done: string | null }>(
    sql`select max(created_at)::text as done from drizzle.__drizzle_migrations`,
  );
  return Number(row?.done) >= newest;
}

async function queueIsThere(): Promise<boolean> {
  const [row] = await officeDb().execute<{ tables: number }>(
    sql`select count(*)::int as tables from pg_class c join pg_namespace n on n.oid = c.relnamespace
        where n.nspname = 'graphile_worker' and c.relname = '_private_jobs'`,
  );
  return row?.tables === 1;
}

async function inTime(check: () => Promise<boolean>): Promise<boolean> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patience);
  });
  try {
    return await Promise.race([check(), late]);
  } catch {
    return false;
  } finally {
    clearTimeout(timer);
  }
}
