import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './start/build.mjs';
import { install } from './start/install.mjs';
import { ensureBrowser } from './test/browser.mjs';
import { countOfCheck, countOfPlaywright, countOfVitest, sum } from './test/counts.mjs';
import { testsOfParts } from './test/part.mjs';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const isQuick = process.argv.includes('--quick');
const reports = join(root, 'test-results');
const results = [];

/** Runs one of the packages' programs with its output shown; says whether it went well. */
function run(program, args, environment = {}) {
  const child = spawn(process.execPath, [join(root, 'node_modules', program), ...args], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ...environment },
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve(code === 0));
  });
}

/** Every stage runs, also after one that failed: one run shows everything that is wrong. */
async function stage(name, work) {
  console.log(`\n── ${name} ${'─'.repeat(Math.max(0, 76 - name.length))}`);
  const started = Date.now();
  let counts;
  try {
    counts = await work();
  } catch (error) {
    console.error(error.message);
    counts = countOfCheck(false);
  }
  results.push({ name, counts, seconds: (Date.now() - started) / 1000 });
}

const check = (name, work) => stage(name, async () => countOfCheck(await work()));

async function vitest(projects) {
  const file = join(reports, 'vitest.json');
  rmSync(file, { force: true });
  const ok = await run('vitest/vitest.mjs', [
    'run',
    ...projects.map((project) => `--project=${project}`),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  return countOfVitest(file, ok);
}

/** In parts beside each other where there are cores for it: a browser and a server leave half of two unused. */
async function playwright() {
  if (!ensureBrowser(root)) throw new Error('Ingen webbläsare att testa i.');
  const parts = availableParallelism() > 1 ? testsOfParts(root) : [[]];
  const counts = parts.map(async (tests, index) => {
    const file = join(root, '.genklang', `playwright-${index + 1}.json`);
    rmSync(file, { force: true });
    const ok = await run('@playwright/test/cli.js', ['test', ...tests], {
      GENKLANG_E2E_PART: String(index + 1),
      GENKLANG_E2E_REPORT: file,
    });
    return countOfPlaywright(file, ok);
  });
  return sum(await Promise.all(counts));
}

function importRules() {
  const sources = ['app', 'components', 'lib', 'db', 'bin', 'e2e', 'proxy.ts', 'next.config.ts'];
  const present = sources.filter((name) => existsSync(join(root, name)));
  return run('dependency-cruiser/bin/dependency-cruise.mjs', [
    '--config',
    '.dependency-cruiser.cjs',
    ...present,
  ]);
}

function migrations() {
  const folder = join('db', 'migrations');
  const files = readdirSync(join(root, folder)).filter((name) => name.endsWith('.sql'));
  return run(
    'squawk-cli/js/bin/squawk',
    files.map((name) => join(folder, name)),
  );
}

install(root);
mkdirSync(reports, { recursive: true });
mkdirSync(join(root, '.genklang'), { recursive: true });

await check('Format och lint', () => run('@biomejs/biome/bin/biome', ['ci', '.']));
await check(
  'Typer',
  async () =>
    (await run('next/dist/bin/next', ['typegen'])) &&
    (await run('typescript/bin/tsc', ['--noEmit', '-p', '.'])),
);
await check('Importregler', importRules);
await check('Migrationer', migrations);
await check('Oanvänt', () => run('knip/bin/knip.js', []));
if (isQuick) {
  await stage('Enhetstester', () => vitest(['unit']));
} else {
  await stage('Enhetstester och databastester', () => vitest(['unit', 'db']));
  let isBuilt = false;
  await check('Produktionsbygge', () => {
    build(root);
    isBuilt = true;
    return true;
  });
  await stage('Webbläsartester', () => {
    if (!isBuilt) throw new Error('Körs inte: det finns inget bygge att testa.');
    return playwright();
  });
}

console.log(`\n${'─'.repeat(80)}`);
for (const { name, counts, seconds } of results) {
  const mark = counts.failed === 0 ? 'ok  ' : 'FEL ';
  console.log(
    `${mark} ${name.padEnd(32)} ${counts.passed} passed, ${counts.failed} failed, ${counts.skipped} skipped  (${seconds.toFixed(0)} s)`,
  );
}
const total = sum(results.map(({ counts }) => counts));
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exit(total.failed === 0 ? 0 : 1);
