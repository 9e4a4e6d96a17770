import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/** Runs a program of this project and gives back what it printed. */
export function runTypeScript(
  file: string,
  environment: Record<string, string>,
  ...given: readonly string[]
): string {
  const loader = join(root, 'bin/typescript.mjs');
  return execFileSync(process.execPath, ['--import', loader, join(root, file), ...given], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
}
