import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureKeys, startEmbeddedPostgres } from '../embedded-postgres.mjs';
import { Stop } from './say.mjs';

/**
 * The addresses of the database: the one that DATABASE_URL names, else the embedded one. `stop` leaves a
 * server that is not ours alone.
 */
export async function openDatabase(root, database = 'genklang') {
  const ownerUrl = process.env.DATABASE_URL;
  if (!ownerUrl) {
    const embedded = await startEmbeddedPostgres({ root, database });
    return { ...embedded, embedded: true, environment: environmentOf(root, embedded) };
  }
  const urls = { ownerUrl, ...(await externalKeys(root, ownerUrl)) };
  return { ...urls, embedded: false, stop: async () => {}, environment: environmentOf(root, urls) };
}

function environmentOf(root, { ownerUrl, officeUrl, publicUrl }) {
  return {
    DATABASE_URL: ownerUrl,
    DATABASE_URL_OFFICE: officeUrl,
    DATABASE_URL_PUBLIC: publicUrl,
    GENKLANG_KEYS: process.env.GENKLANG_KEYS ?? ensureKeys(root),
  };
}

async function externalKeys(root, ownerUrl) {
  const { DATABASE_URL_OFFICE: officeUrl, DATABASE_URL_PUBLIC: publicUrl } = process.env;
  if (officeUrl && publicUrl) return { officeUrl, publicUrl };
  if (officeUrl || publicUrl)
    throw new Stop('Ange både DATABASE_URL_OFFICE och DATABASE_URL_PUBLIC, eller ingen.');
  return makeRoles(root, ownerUrl);
}

/** Makes the two roles where the owner may make roles; where not, says what the DBA runs. */
async function makeRoles(root, ownerUrl) {
  const url = new URL(ownerUrl);
  const database = decodeURIComponent(url.pathname.slice(1));
  const file = join(root, '.genklang', 'roles.json');
  const kept = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
  const place = `${url.host}${url.pathname}`;
  const passwords = kept[place] ?? { office: secret(), public: secret() };
  const { default: postgres } = await import('postgres');
  const sql = postgres(ownerUrl, { max: 1, connect_timeout: 5, onnotice: () => {} });
  try {
    for (const [key, password] of Object.entries(passwords)) {
      const role = `"${`${database}_${key}`.replaceAll('"', '""')}"`;
      const [existing] = await sql`SELECT 1 FROM pg_roles WHERE rolname = ${`${database}_${key}`}`;
      if (existing && kept[place]) continue;
      await sql.unsafe(`${existing ? 'ALTER' : 'CREATE'} ROLE ${role} LOGIN PASSWORD '${password}'`);
    }
  } catch (error) {
    if (error.code !== '42501') throw new Stop(`Databasen i DATABASE_URL svarar inte: ${error.message}`);
    throw new Stop(
      `Databasens ägare får inte skapa roller. Be den som sköter servern skapa "${database}_office" och ` +
        `"${database}_public", och ange DATABASE_URL_OFFICE och DATABASE_URL_PUBLIC (se docs/install.md).`,
    );
  } finally {
    await sql.end({ timeout: 5 });
  }
  mkdirSync(join(root, '.genklang'), { recursive: true });
  writeFileSync(file, JSON.stringify({ ...kept, [place]: passwords }, null, 2), { mode: 0o600 });
  const address = (key) => {
    const copy = new URL(ownerUrl);
    copy.username = `${database}_${key}`;
    copy.password = passwords[key];
    return copy.href;
  };
  return { officeUrl: address('office'), publicUrl: address('public') };
}

const secret = () => randomBytes(24).toString('base64url');

/** A first start that was interrupted leaves half a demo, which holds nothing of anybody's: it is made again. */
export async function withoutHalfSeeded(root, database) {
  if (!database.embedded || !existsSync(markOf(root))) return database;
  const { default: postgres } = await import('postgres');
  const sql = postgres(database.superuserUrl, { max: 1, onnotice: () => {} });
  await sql.unsafe('DROP DATABASE IF EXISTS "genklang" WITH (FORCE)');
  await sql.end({ timeout: 5 });
  rmSync(markOf(root));
  return openDatabase(root);
}

const markOf = (root) => join(root, '.genklang', 'seeding');

export function markSeeding(root) {
  writeFileSync(markOf(root), '');
}

export function markSeeded(root) {
  rmSync(markOf(root), { force: true });
}

export async function isSeeded(ownerUrl) {
  const { default: postgres } = await import('postgres');
  const sql = postgres(ownerUrl, { max: 1, onnotice: () => {} });
  try {
    const [row] = await sql`SELECT EXISTS (SELECT 1 FROM installation) AS seeded`;
    return row.seeded;
  } finally {
    await sql.end({ timeout: 5 });
  }
}
