import { sql } from 'drizzle-orm';
import { officeDb, type Transaction } from '@/db/client';

/**
 * Says for whom this transaction speaks. The reading room's tables show it that person's rows and no one
 * else's, whatever a query forgets to ask for.
 */
export async function speakFor(tx: Transaction, personId: string): Promise<void> {
  await tx.execute(sql`select set_config('genklang.person', ${personId}, true)`);
}

/** Reads in the reading room, as one person. */
export async function readAs<Found>(
  personId: string,
  read: (tx: Transaction) => Promise<Found>,
): Promise<Found> {
  return officeDb().transaction(async (tx) => {
    await speakFor(tx, personId);
    return read(tx);
  });
}
