import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type postgres from 'postgres';
import type { TestProject } from 'vitest/node';
import { ensureKeys, startEmbeddedPostgres } from '../../bin/embedded-postgres.mjs';
import { migrateTables, migrationsFolder } from '../migrate';
import { asSuperuser, databasesLike, dropDatabases, TEST_OWNER, urlFor } from './server';

const root = fileURLToPath(new URL('../..', import.meta.url));
const TEMPLATE_LOCK = 7_349_202;

/**
 * One real PostgreSQL for the run: TEST_DATABASE_URL (a user that may make databases and roles), else the
 * embedded one. The template is kept between runs under a name that follows the migrations' contents.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const given = process.env.TEST_DATABASE_URL;
  const embedded = given ? undefined : await startEmbeddedPostgres({ root, cluster: 'test', durable: false });
  const superuserUrl = given ?? embedded?.superuserUrl ?? '';
  const prefix = `gk_${process.pid}_`;
  const password = testPassword(superuserUrl);

  const template = await asSuperuser(superuserUrl, async (sql) => {
    if (embedded) await dropLeftovers(sql);
    await ensureOwner(sql, password);
    return ensureTemplate(sql, urlFor(superuserUrl, '', TEST_OWNER, password));
  });
  project.provide('testServer', {
    superuserUrl,
    template,
    prefix,
    password,
    keysFile: ensureKeys(root, 'test-keys.json'),
  });

  return async () => {
    await asSuperuser(superuserUrl, async (sql) => {
      await dropDatabases(sql, await databasesLike(sql, `${prefix.replaceAll('_', '\\_')}%`));
    });
    await embedded?.stop();
  };
}

/** Makes the migrated template unless one of these very migrations exists. Runs at the same time take turns. */
async function ensureTemplate(sql: postgres.Sql, ownerUrl: string): Promise<string> {
  const template = `gktpl_${migrationsHash()}`;
  await sql`SELECT pg_advisory_lock(${TEMPLATE_LOCK})`;
  try {
    if ((await databasesLike(sql, template)).length > 0) return template;
    await dropDatabases(sql, await databasesLike(sql, 'gktpl\\_%'));
    await sql.unsafe(`CREATE DATABASE "${template}_making" OWNER "${TEST_OWNER}"`);
    const url = new URL(ownerUrl);
    url.pathname = `/${template}_making`;
    await migrateTables(url.href);
    await sql.unsafe(`ALTER DATABASE "${template}_making" RENAME TO "${template}"`);
    return template;
  } finally {
    await sql`SELECT pg_advisory_unlock(${TEMPLATE_LOCK})`;
  }
}

/** The same in every run on one server, since runs at the same time share the owner. */
function testPassword(superuserUrl: string): string {
  return createHash('sha256')
    .update(`test:${new URL(superuserUrl).password}`)
    .digest('hex')
    .slice(0, 32);
}

async function ensureOwner(sql: postgres.Sql, password: string): Promise<void> {
  await sql`SELECT pg_advisory_lock(${TEMPLATE_LOCK})`;
  try {
    const [owner] = await sql`SELECT 1 FROM pg_roles WHERE rolname = ${TEST_OWNER}`;
    if (!owner) await sql.unsafe(`CREATE ROLE "${TEST_OWNER}" LOGIN PASSWORD '${password}'`);
    await sql.unsafe(`GRANT "${TEST_OWNER}" TO CURRENT_USER`);
  } finally {
    await sql`SELECT pg_advisory_unlock(${TEMPLATE_LOCK})`;
  }
}

/** The databases of runs that were killed. */
async function dropLeftovers(sql: postgres.Sql): Promise<void> {
  const names = await databasesLike(sql, 'gk\\_%');
  await dropDatabases(
    sql,
    names.filter((name) => !isAlive(Number(name.split('_')[1]))),
  );
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

function migrationsHash(): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(migrationsFolder, { recursive: true, encoding: 'utf8' }).sort()) {
    const file = join(migrationsFolder, name);
    if (statSync(file).isFile()) hash.update(name).update(readFileSync(file));
  }
  return hash.digest('hex').slice(0, 12);
}
