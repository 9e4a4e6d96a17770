import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { alone, returnLease, takeLease } from './embedded/lease.mjs';
import { placeFor } from './embedded/place.mjs';
import { initialise, launch, runningServer, shutDown, shutDownNow } from './embedded/postmaster.mjs';

const secret = () => randomBytes(24).toString('base64url');

function readSettings(file) {
  if (!existsSync(file)) return { superuser: secret(), databases: {} };
  return JSON.parse(readFileSync(file, 'utf8'));
}

function writePrivately(file, value) {
  writeFileSync(`${file}.new`, `${JSON.stringify(value, null, 2)}\n`, { mode: 0o600 });
  renameSync(`${file}.new`, file);
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

function isFree(port) {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

/** Uses the server that a killed start left running, else starts one, on the remembered port if it is free. */
async function runServer(place, settings, { logFile, durable }) {
  const running = runningServer(place.data);
  if (running?.ready) return running;
  if (running) await shutDown(place.data);
  for (let tries = 1; ; tries += 1) {
    const port = settings.port && (await isFree(settings.port)) ? settings.port : await freePort();
    try {
      return await launch({ ...place, port, logFile, durable });
    } catch (error) {
      if (tries === 4) throw error;
      settings.port = undefined;
    }
  }
}

async function connect(options) {
  const { default: postgres } = await import('postgres');
  return postgres({ host: '127.0.0.1', max: 1, onnotice: () => {}, ...options });
}

/** Makes the database and its three roles: the owner, who is no superuser, and the two keys. */
async function ensureDatabase({ port, settings, database }) {
  settings.databases[database] ??= { owner: secret(), office: secret(), public: secret() };
  const passwords = settings.databases[database];
  const sql = await connect({
    port,
    database: 'postgres',
    username: 'postgres',
    password: settings.superuser,
  });
  try {
    for (const [kind, password] of Object.entries(passwords)) {
      const role = `${database}_${kind}`;
      const [existing] = await sql`SELECT 1 FROM pg_roles WHERE rolname = ${role}`;
      await sql.unsafe(`${existing ? 'ALTER' : 'CREATE'} ROLE "${role}" LOGIN PASSWORD '${password}'`);
    }
    const [existing] = await sql`SELECT 1 FROM pg_database WHERE datname = ${database}`;
    if (!existing) await sql.unsafe(`CREATE DATABASE "${database}" OWNER "${database}_owner"`);
  } finally {
    await sql.end();
  }
  const url = (kind) => `postgres://${database}_${kind}:${passwords[kind]}@127.0.0.1:${port}/${database}`;
  return { ownerUrl: url('owner'), officeUrl: url('office'), publicUrl: url('public') };
}

/**
 * Starts the PostgreSQL that came with npm, or joins the one that already runs for this checkout, and returns
 * the addresses of one database in it. `stop` leaves the server running while another process uses it.
 *
 * `durable: false` is for tests that never survive their own run.
 */
export async function startEmbeddedPostgres({
  root,
  database = 'genklang',
  cluster = 'postgres',
  durable = true,
}) {
  if (!/^[a-z][a-z0-9_]{0,50}$/.test(database)) throw new Error(`Databasen kan inte heta "${database}".`);
  const base = join(realpathSync(root), '.genklang');
  const folder = join(base, cluster);
  const logs = join(base, 'logs');
  mkdirSync(folder, { recursive: true });
  mkdirSync(logs, { recursive: true });
  const logFile = join(logs, `${cluster}.log`);
  const settingsFile = join(folder, 'settings.json');

  return alone(folder, async () => {
    const settings = readSettings(settingsFile);
    const place = placeFor({
      root: realpathSync(root),
      folder,
      remembered: settings.outside,
      stopServer: shutDownNow,
    });
    settings.outside = place.outside;
    writePrivately(settingsFile, settings);
    takeLease(folder);
    initialise({ ...place, password: settings.superuser, durable });
    const { port } = await runServer(place, settings, { logFile, durable });
    settings.port = port;
    const urls = await ensureDatabase({ port, settings, database });
    writePrivately(settingsFile, settings);
    return {
      ...urls,
      superuserUrl: `postgres://postgres:${settings.superuser}@127.0.0.1:${port}/postgres`,
      isRunning: () => runningServer(place.data) !== undefined,
      stop: () =>
        alone(folder, async () => {
          if (!returnLease(folder).othersRemain) await shutDown(place.data);
        }),
    };
  });
}

/**
 * The installation's keys live outside the database: a backup of one is of no use without the other.
 * Made once, at the first start.
 */
export function ensureKeys(root, name = 'keys.json') {
  const file = join(root, '.genklang', name);
  if (!existsSync(file)) {
    mkdirSync(join(root, '.genklang'), { recursive: true });
    writePrivately(file, { current: 1, keys: { 1: randomBytes(32).toString('hex') } });
  }
  chmodSync(file, 0o600);
  return file;
}
