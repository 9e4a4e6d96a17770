import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import {
  chownSync,
  existsSync,
  openSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

export function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function commandOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
  } catch {
    try {
      return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8', stdio: 'pipe' });
    } catch {
      return '';
    }
  }
}

/**
 * The server that runs on this data folder, if one does. A process number left in `postmaster.pid` may since
 * have gone to another program, so the command line must name the folder too.
 */
export function runningServer(data) {
  const file = join(data, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const lines = readFileSync(file, 'utf8').split('\n');
  const pid = Number(lines[0]);
  if (!pid || !isAlive(pid) || !commandOf(pid).includes(data)) return undefined;
  return { pid, port: Number(lines[3]), ready: lines[7]?.trim() === 'ready' };
}

/** Removes a lock file whose server is gone; PostgreSQL itself would stop at a reused process number. */
function removeStaleLock(data) {
  if (!runningServer(data)) rmSync(join(data, 'postmaster.pid'), { force: true });
}

/** After kill -9 of the postmaster its own children live on for a moment and hold the shared memory. */
async function waitForOrphans(data) {
  for (let tries = 0; tries < 100 && hasProcessIn(data); tries += 1) await sleep(100);
}

function hasProcessIn(data) {
  if (runningServer(data) || !existsSync('/proc')) return false;
  return readdirSync('/proc').some((name) => {
    try {
      return /^\d+$/.test(name) && readlinkSync(`/proc/${name}/cwd`) === data;
    } catch {
      return false;
    }
  });
}

/** A UTF-8 locale for character classes; the order of words comes from ICU, and is Swedish everywhere. */
function systemLocale() {
  const result = spawnSync('locale', ['-a'], { encoding: 'utf8' });
  const names = result.stdout?.split('\n') ?? [];
  return names.find((name) => /^(C|sv_SE|en_US)\.utf-?8$/i.test(name)) ?? 'C';
}

export function initialise({ bin, data, user, password, durable }) {
  if (existsSync(join(data, 'PG_VERSION'))) return;
  // An interrupted first start leaves a half-made folder, which initdb refuses.
  for (const name of existsSync(data) ? readdirSync(data) : []) rmSync(join(data, name), { recursive: true });
  const passwordFile = join(tmpdir(), `genklang-${randomBytes(8).toString('hex')}`);
  writeFileSync(passwordFile, `${password}\n`, { mode: 0o600 });
  if (user) chownSync(passwordFile, user.uid, user.gid);
  try {
    const locale = systemLocale();
    const result = spawnSync(
      join(bin, 'initdb'),
      [
        `--pgdata=${data}`,
        '--username=postgres',
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        '--locale-provider=icu',
        '--icu-locale=sv-SE',
        `--locale=${locale}`,
        '--lc-messages=C',
        ...(durable ? [] : ['--no-sync']),
      ],
      { ...user, cwd: tmpdir(), encoding: 'utf8' },
    );
    if (result.status !== 0) {
      throw new Error(`PostgreSQL gick inte att skapa: ${result.error?.message ?? result.stderr}`);
    }
  } finally {
    rmSync(passwordFile, { force: true });
  }
}

const DURABLE = ['synchronous_commit=on', 'fsync=on', 'full_page_writes=on'];
const QUICK = ['synchronous_commit=off', 'fsync=off', 'full_page_writes=off'];

/** Starts the server and returns when it takes connections, or says why it did not. */
export async function launch({ bin, data, user, port, logFile, durable }) {
  await waitForOrphans(data);
  removeStaleLock(data);
  const settings = [
    'listen_addresses=127.0.0.1',
    'unix_socket_directories=',
    'max_connections=200',
    ...(durable ? DURABLE : QUICK),
  ];
  const log = openSync(logFile, 'a', 0o600);
  const child = spawn(
    join(bin, 'postgres'),
    ['-D', data, '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])],
    // A process group of its own: Ctrl-C in the terminal must not stop the database before the web has drained.
    {
      ...user,
      cwd: tmpdir(),
      detached: true,
      stdio: ['ignore', log, log],
      env: { ...process.env, LC_ALL: 'C' },
    },
  );
  let exited = false;
  child.on('exit', () => {
    exited = true;
  });
  child.on('error', () => {
    exited = true;
  });
  child.unref();
  for (let tries = 0; tries < 1200 && !exited; tries += 1) {
    const server = runningServer(data);
    if (server?.ready && server.pid === child.pid) return server;
    await sleep(50);
  }
  const lines = readFileSync(logFile, 'utf8').trim().split('\n').slice(-5).join('\n');
  throw new Error(`PostgreSQL startade inte. Se ${logFile}:\n${lines}`);
}

/** Stops the server as a tidy shutdown; open transactions are rolled back. */
export async function shutDown(data) {
  const server = runningServer(data);
  if (!server) return;
  process.kill(server.pid, 'SIGINT');
  for (let tries = 0; tries < 300; tries += 1) {
    if (!isAlive(server.pid) || !runningServer(data)) return;
    await sleep(50);
  }
  process.kill(server.pid, 'SIGQUIT');
}

export function shutDownNow(data) {
  const server = runningServer(data);
  if (server) process.kill(server.pid, 'SIGQUIT');
}
