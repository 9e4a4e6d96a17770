import { spawnSync } from 'node:child_process';
import { createHash, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Stop, say } from './say.mjs';

const SOURCES = [
  'app',
  'components',
  'db',
  'instrumentation.ts',
  'lib',
  'public',
  'next.config.ts',
  'package-lock.json',
  'postcss.config.mjs',
  'proxy.ts',
  'tsconfig.json',
];

function* filesOf(path) {
  if (!existsSync(path)) return;
  if (statSync(path).isFile()) {
    yield path;
    return;
  }
  for (const name of readdirSync(path).sort()) yield* filesOf(join(path, name));
}

/** What a build is made of. Tests are no part of it. */
function sourceHash(root) {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const file of filesOf(join(root, source))) {
      if (/\.test\.tsx?$/.test(file)) continue;
      hash.update(file.slice(root.length)).update('\0').update(readFileSync(file));
    }
  }
  return hash.digest('hex');
}

/**
 * What the framework names the office's actions with. The same from build to build, so that a form that was open
 * over an upgrade is still understood after it.
 */
function actionsKey(root) {
  const folder = join(root, '.genklang');
  const file = join(folder, 'actions-key');
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, randomBytes(32).toString('base64'), { mode: 0o600 });
  }
  return readFileSync(file, 'utf8');
}

/** Makes the production build, unless the one that is there was made from these very sources. */
export function build(root) {
  const distribution = join(root, process.env.NEXT_DIST_DIR ?? '.next');
  const stamp = join(distribution, 'GENKLANG_BUILD');
  const wanted = sourceHash(root);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;
  say('Bygger webbplatsen (en till två minuter) …');
  rmSync(stamp, { force: true });
  const result = spawnSync(process.execPath, [join(root, 'node_modules/next/dist/bin/next'), 'build'], {
    cwd: root,
    encoding: 'utf8',
    env: {
      NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: actionsKey(root),
      ...process.env,
      NODE_ENV: 'production',
      NEXT_TELEMETRY_DISABLED: '1',
    },
  });
  if (result.status !== 0) throw new Stop(`Bygget misslyckades:\n${result.stdout}\n${result.stderr}`);
  writeFileSync(stamp, wanted);
}
