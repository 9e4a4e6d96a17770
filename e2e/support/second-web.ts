import { type ChildProcess, spawn } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { serverEnvironment } from './environment';

const root = fileURLToPath(new URL('../..', import.meta.url));

export type SecondWeb = { url: string; stop: () => Promise<void> };

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address() as AddressInfo;
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

/** One more web process on the same build and database, with settings of its own. */
export async function startSecondWeb(port: number, settings: Record<string, string>): Promise<SecondWeb> {
  const url = `http://localhost:${port}`;
  const child: ChildProcess = spawn(process.execPath, ['bin/serve.mjs'], {
    cwd: root,
    env: { ...process.env, ...serverEnvironment(), PORT: String(port), GENKLANG_URL: url, ...settings },
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', (code) => reject(new Error(`The second web process ended with ${code}.`)));
  });
  return {
    url,
    stop: () =>
      new Promise((resolve) => {
        child.once('exit', () => resolve());
        child.kill('SIGTERM');
      }),
  };
}
