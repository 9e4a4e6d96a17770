import { drizzle } from 'drizzle-orm/postgres-js';
import postgres from 'postgres';
import type { Actor } from '@/lib/core/actor';

/** The three keys to the database. What each may do is set in `db/grants.sql`. */
export type DatabaseKey = 'owner' | 'office' | 'public';

const addresses: Record<DatabaseKey, string> = {
  owner: 'DATABASE_URL',
  office: 'DATABASE_URL_OFFICE',
  public: 'DATABASE_URL_PUBLIC',
};

type Connection = { url: string; client: postgres.Sql; db: Database };

export type Database = ReturnType<typeof connect>;
export type Transaction = Parameters<Parameters<Database['transaction']>[0]>[0];

// Kept on globalThis: the development server loads modules anew without closing what they opened.
const kept = globalThis as typeof globalThis & { genklangDatabases?: Map<DatabaseKey, Connection> };
kept.genklangDatabases ??= new Map();
const connections = kept.genklangDatabases;

/** The database, opened with one of the three keys. */
export function database(key: DatabaseKey): Database {
  const url = process.env[addresses[key]];
  if (!url) throw new Error(`${addresses[key]} is not set (see docs/install.md).`);
  const open = connections.get(key);
  if (open?.url === url) return open.db;
  const client = postgres(url, { max: 10, connect_timeout: 5, onnotice: () => {} });
  const db = connect(client);
  connections.set(key, { url, client, db });
  return db;
}

/** What the public pages read with: published views only. */
export function publicDb(): Database {
  return database('public');
}

/** What the back office reads with. */
export function officeDb(): Database {
  return database('office');
}

/** The key that an actor writes with: residents the public one, staff the office one, time the owner's. */
export function databaseFor(actor: Actor): Database {
  if (actor.kind === 'resident') return database('public');
  return database(actor.kind === 'staff' ? 'office' : 'owner');
}

/** Closes every connection, so that a script or a test can end. */
export async function closeDatabases(): Promise<void> {
  const open = [...connections.values()];
  connections.clear();
  await Promise.all(open.map(({ client }) => client.end({ timeout: 5 })));
}

function connect(client: postgres.Sql) {
  return drizzle({ client: prepared(client), casing: 'snake_case' });
}

/**
 * Outside transactions each statement is parsed and planned once a connection and then only run: the public
 * views are deep, and planning one takes longer than reading it. A connection, with all that it has prepared,
 * is let go within an hour or two by the driver.
 */
function prepared(client: postgres.Sql): postgres.Sql {
  const send = client.unsafe.bind(client);
  client.unsafe = (query, parameters, options) => send(query, parameters, { ...options, prepare: true });
  return client;
}
