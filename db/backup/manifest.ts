import type postgres from 'postgres';

type Connection = postgres.Sql | postgres.TransactionSql;

/** How many rows a table has, and a fingerprint of what is in them. */
type TableState = { rows: number; fingerprint: string };

/** What a backup says about itself, so that a restore can be compared row for row with what was backed up. */
export type Manifest = {
  format: 'pg_dump' | 'copy';
  madeAt: string;
  serverVersion: string;
  /** How many of our migrations the database had run. */
  migrations: number;
  tables: Record<string, TableState>;
  log: { events: number; lastPosition: string; lastSeal: string };
};

/** Reads the state of every table of ours, in the caller's transaction. */
export async function readState(sql: Connection): Promise<Omit<Manifest, 'format' | 'madeAt'>> {
  // A row as text depends on these; the database restored into may have other defaults.
  await sql.unsafe(
    `SET LOCAL timezone = 'UTC'; SET LOCAL datestyle = 'ISO'; SET LOCAL intervalstyle = 'postgres'; SET LOCAL bytea_output = 'hex'`,
  );
  const [version] = await sql<{ server_version: string }[]>`SHOW server_version`;
  const [migrations] = await sql<{ count: number }[]>`
    SELECT count(*)::int AS count FROM drizzle.__drizzle_migrations`;
  const names = await sql<{ name: string }[]>`
    SELECT quote_ident(relname) AS name FROM pg_class
    WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' ORDER BY relname`;
  const tables: Record<string, TableState> = {};
  for (const { name } of names) tables[name] = await stateOf(sql, name);
  return {
    serverVersion: version?.server_version ?? '',
    migrations: migrations?.count ?? 0,
    tables,
    log: await logOf(sql),
  };
}

async function stateOf(sql: Connection, table: string): Promise<TableState> {
  const [row] = await sql.unsafe<TableState[]>(
    `SELECT count(*)::int AS rows, coalesce(md5(string_agg(hash, '' ORDER BY hash)), '') AS fingerprint
     FROM (SELECT md5(t::text) AS hash FROM public.${table} t) hashes`,
  );
  if (!row) throw new Error(`Tabellen ${table} gick inte att räkna.`);
  return row;
}

async function logOf(sql: Connection): Promise<Manifest['log']> {
  const [row] = await sql<Manifest['log'][]>`
    SELECT count(*)::int AS events, coalesce(max(position), 0)::text AS "lastPosition",
      coalesce((SELECT encode(hash, 'hex') FROM event_seal ORDER BY number DESC LIMIT 1), '') AS "lastSeal"
    FROM event`;
  if (!row) throw new Error('Loggen gick inte att räkna.');
  return row;
}

/** Every difference between what was backed up and what is there now, in words. */
export function differences(
  expected: Pick<Manifest, 'tables' | 'log'>,
  found: Pick<Manifest, 'tables' | 'log'>,
): string[] {
  const lines = [];
  for (const [name, state] of Object.entries(expected.tables)) {
    const other = found.tables[name];
    if (!other) lines.push(`${name} saknas`);
    else if (other.rows !== state.rows) lines.push(`${name}: ${state.rows} rader blev ${other.rows}`);
    else if (other.fingerprint !== state.fingerprint) lines.push(`${name}: innehållet skiljer sig`);
  }
  if (JSON.stringify(expected.log) !== JSON.stringify(found.log)) lines.push('loggen skiljer sig');
  return lines;
}
