import { fork, spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isAlive } from '../embedded/postmaster.mjs';
import { Stop, say } from './say.mjs';

/** What Node needs to be told to run TypeScript outside the framework. */
export const TYPESCRIPT = ['--import', new URL('../typescript.mjs', import.meta.url).href];

/** Runs a TypeScript file to its end; its own words are shown when it fails, or as progress when asked for. */
export function runScript(root, file, environment, { showsProgress = false } = {}) {
  const result = spawnSync(process.execPath, [...TYPESCRIPT, join(root, file)], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', showsProgress ? 'inherit' : 'pipe', 'pipe'],
    env: { ...process.env, ...environment },
    maxBuffer: 64 * 1024 * 1024,
  });
  if (result.status !== 0) throw new Stop(`${file} misslyckades:\n${result.stdout ?? ''}${result.stderr}`);
  return result.stdout;
}

/**
 * Keeps the long-running processes alive: one that dies is started again, unless it dies time after time.
 */
export function childrenOf(root) {
  const file = join(root, '.genklang', `run-${process.pid}.json`);
  const running = new Map();
  let stopping = false;

  const note = () => {
    const children = [...running.values()].map(({ pid }) => pid);
    writeFileSync(file, JSON.stringify({ parent: process.pid, children }));
  };

  function start({ name, script, argv = [], execArgv = [], environment, onGivingUp }) {
    const deaths = [];
    return new Promise((resolve) => {
      const launch = () => {
        const child = fork(join(root, script), argv, {
          cwd: root,
          execArgv,
          env: { ...process.env, ...environment },
        });
        running.set(name, child);
        note();
        child.on('message', (message) => message === 'ready' && resolve());
        child.on('exit', async (code) => {
          running.delete(name);
          if (stopping) return;
          const now = Date.now();
          deaths.push(now);
          if (code === 78 || deaths.filter((time) => now - time < 60_000).length > 5) return onGivingUp(name);
          say(`${name} stannade oväntat och startas igen …`);
          await sleep(500);
          if (!stopping) launch();
        });
      };
      launch();
    });
  }

  async function stop() {
    stopping = true;
    const children = [...running.values()];
    for (const child of children) child.kill('SIGTERM');
    for (
      let tries = 0;
      tries < 200 && children.some(({ exitCode, signalCode }) => exitCode === null && signalCode === null);
      tries += 1
    ) {
      await sleep(100);
    }
    for (const child of children) child.kill('SIGKILL');
    rmSync(file, { force: true });
  }

  return { start, stop };
}

/** After kill -9 of an earlier start its children stop by themselves; one that hangs is helped. */
export async function endOrphans(root, names) {
  for (const name of names.filter((name) => /^run-\d+\.json$/.test(name))) {
    const file = join(root, '.genklang', name);
    if (!existsSync(file)) continue;
    const { parent, children } = JSON.parse(readFileSync(file, 'utf8'));
    if (isAlive(parent)) continue;
    for (let tries = 0; tries < 50 && children.some(isAlive); tries += 1) await sleep(100);
    for (const pid of children.filter((pid) => isAlive(pid) && isOurs(pid))) process.kill(pid, 'SIGKILL');
    rmSync(file, { force: true });
  }
}

function isOurs(pid) {
  try {
    return /bin\/(serve\.mjs|worker\.ts)/.test(readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
  } catch {
    return false;
  }
}
