import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Stop, say } from './say.mjs';

const FLOOR = [20, 12];

function refuseOldNode() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < FLOOR[0] || (major === FLOOR[0] && minor < FLOOR[1])) {
    throw new Stop(`Genklang behöver Node ${FLOOR.join('.')} eller senare. Här finns ${process.version}.`);
  }
}

/** Compares what npm says it installed with the lockfile, package by package; times of files say nothing sure. */
function isInstalled(root) {
  const installedFile = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installedFile)) return false;
  const wanted = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  const installed = JSON.parse(readFileSync(installedFile, 'utf8')).packages;
  return Object.entries(wanted).every(([path, { version, optional, peer, link }]) => {
    if (path === '' || link) return true;
    const found = installed[path];
    return found ? found.version === version : Boolean(optional || peer);
  });
}

/** Installs what the lockfile names, when it is not there already. */
export function install(root) {
  refuseOldNode();
  if (isInstalled(root)) return;
  say('Installerar beroenden (npm ci) …');
  const result = spawnSync('npm', ['ci', '--no-audit', '--no-fund', '--include=dev'], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
    env: { ...process.env, NODE_ENV: 'development' },
  });
  if (result.status !== 0) throw new Stop('npm ci misslyckades. Felet står ovanför.');
}
