import { execFileSync } from 'node:child_process';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { folderOfPart } from '../../bin/test/part.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const loader = join(root, 'bin/typescript.mjs');
const bundled = new Map<string, string>();

/** Runs a command of this project as whoever installs it does, and gives back what it printed. */
export function runCommand(file: string, environment: Record<string, string>, ...given: readonly string[]) {
  return run(['--import', loader, join(root, file)], environment, given);
}

/**
 * Runs one of the programs beside this file, and gives back what it printed. In one piece: to load the house
 * file by file takes longer than all that such a program does.
 */
export function runProgram(file: string, environment: Record<string, string>, ...given: readonly string[]) {
  const piece = bundled.get(file) ?? bundle(file);
  bundled.set(file, piece);
  return run([piece], environment, given);
}

function run(program: readonly string[], environment: Record<string, string>, given: readonly string[]) {
  return execFileSync(process.execPath, [...program, ...given], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...environment },
  });
}

function bundle(file: string): string {
  const outfile = join(folderOfPart(root), basename(file).replace(/ts$/, 'mjs'));
  buildSync({
    absWorkingDir: root,
    entryPoints: [file],
    bundle: true,
    packages: 'external',
    alias: { 'server-only': join(root, 'node_modules/server-only/empty.js') },
    platform: 'node',
    format: 'esm',
    outfile,
  });
  return outfile;
}
