import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from './postmaster.mjs';

/** Runs `work` alone among all processes of this checkout; a lock whose holder died is taken over. */
export async function alone(folder, work) {
  const lock = join(folder, 'lock');
  for (let tries = 0; ; tries += 1) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (!isHeld(lock)) rmSync(lock, { force: true });
      else if (tries > 600) throw new Error(`En annan process håller ${lock}.`);
      else await sleep(100);
    }
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

function isHeld(lock) {
  try {
    const pid = Number(readFileSync(lock, 'utf8'));
    // Just made and not yet written to reads as 0: held.
    return pid === 0 || isAlive(pid);
  } catch {
    return false;
  }
}

/** Notes that this process uses the server, so that another one that stops does not take it down. */
export function takeLease(folder) {
  const users = join(folder, 'users');
  mkdirSync(users, { recursive: true });
  writeFileSync(join(users, String(process.pid)), '');
}

/** Gives the lease back; says whether anyone else still uses the server. */
export function returnLease(folder) {
  const users = join(folder, 'users');
  rmSync(join(users, String(process.pid)), { force: true });
  for (const name of readdirSync(users)) {
    if (isAlive(Number(name))) return { othersRemain: true };
    rmSync(join(users, name), { force: true });
  }
  return { othersRemain: false };
}
