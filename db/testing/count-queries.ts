import { type DatabaseKey, database } from '@/db/client';

/**
 * How many queries `work` sends with one key. The driver's own `debug` hook is told of every statement, also
 * of those that a library sends by itself.
 */
export async function countQueries<T>(
  key: DatabaseKey,
  work: () => Promise<T>,
): Promise<{ queries: number; value: T }> {
  const { options } = database(key).$client;
  const before = options.debug;
  let queries = 0;
  options.debug = (_connection, query) => {
    // A connection that is opened meanwhile asks once for the database's types: no query of ours.
    if (!query.includes('pg_type')) queries += 1;
  };
  try {
    const value = await work();
    return { queries, value };
  } finally {
    options.debug = before;
  }
}
