import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate } from 'drizzle-orm/postgres-js/migrator';
import { Logger, runMigrations } from 'graphile-worker';
import postgres from 'postgres';
import { applyGrants, type KeyUrls, keyRoles } from './apply-grants';

export const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url));

/** Any fixed number: two migrations of one database run one after the other. */
const MIGRATION_LOCK = 7_349_201;

const silent = new Logger(() => () => {});

/**
 * Brings the tables and the job queue of a database up to this version, without touching its grants; or only
 * through the first `count` migrations, which is where an older backup was made.
 */
export async function migrateTables(ownerUrl: string, count?: number): Promise<void> {
  const folder = count === undefined ? undefined : await firstMigrations(count);
  try {
    await locked(ownerUrl, (sql) => migrateBoth(sql, ownerUrl, folder));
  } finally {
    if (folder) await rm(folder, { recursive: true });
  }
}

/** Brings a database up to this version: tables, job queue, and then what the two keys may do. */
export async function migrateDatabase(urls: KeyUrls): Promise<void> {
  await locked(urls.ownerUrl, async (sql) => {
    await migrateBoth(sql, urls.ownerUrl);
    await applyGrants(sql, keyRoles(urls));
  });
}

async function migrateBoth(sql: postgres.Sql, ownerUrl: string, folder = migrationsFolder): Promise<void> {
  await migrate(drizzle({ client: sql }), { migrationsFolder: folder });
  await runMigrations({ connectionString: ownerUrl, logger: silent });
}

async function firstMigrations(count: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'genklang-migrations-'));
  await cp(migrationsFolder, folder, { recursive: true });
  const journalFile = join(folder, 'meta', '_journal.json');
  const journal: { entries: unknown[] } = JSON.parse(await readFile(journalFile, 'utf8'));
  if (journal.entries.length < count) throw new Error('Kopian är gjord av en nyare version av Genklang.');
  await writeFile(journalFile, JSON.stringify({ ...journal, entries: journal.entries.slice(0, count) }));
  return folder;
}

async function locked(ownerUrl: string, work: (sql: postgres.Sql) => Promise<void>): Promise<void> {
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  try {
    await sql`SELECT pg_advisory_lock(${MIGRATION_LOCK})`;
    // Rather give up than make residents wait behind a table lock that a long query holds up.
    await sql`SET lock_timeout = '10s'`;
    await work(sql);
  } finally {
    await sql.end({ timeout: 5 });
  }
}
