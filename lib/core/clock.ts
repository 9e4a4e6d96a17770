import { sql } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';

/**
 * What time it is for the product. One clock for every process: the database's, moved only in a demo or a
 * test (`npm run clock`). Inside a transaction it stands still.
 */
export async function clockNow(db: Database | Transaction): Promise<Date> {
  const [row] = await db.execute<{ now: number }>(
    sql`select (extract(epoch from clock_now()) * 1000)::float8 as now`,
  );
  if (!row) throw new Error('The database has no clock.');
  return new Date(row.now);
}
