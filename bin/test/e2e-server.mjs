import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureKeys, startEmbeddedPostgres } from '../embedded-postgres.mjs';
import { build } from '../start/build.mjs';
import { childrenOf, runScript, TYPESCRIPT } from '../start/children.mjs';

/**
 * What the browser tests run against: the production build, its worker, and a freshly seeded database on a
 * durable server of its own. Started by Playwright; `environment.json` tells the tests where the database is.
 */
const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const name = 'genklang_e2e';
const port = process.env.PORT;

const first = await startEmbeddedPostgres({ root, cluster: 'e2e', database: name });
const { default: postgres } = await import('postgres');
const sql = postgres(first.superuserUrl, { max: 1, onnotice: () => {} });
await sql.unsafe(`DROP DATABASE "${name}" WITH (FORCE)`);
await sql.end();
const database = await startEmbeddedPostgres({ root, cluster: 'e2e', database: name });

const environment = {
  DATABASE_URL: database.ownerUrl,
  DATABASE_URL_OFFICE: database.officeUrl,
  DATABASE_URL_PUBLIC: database.publicUrl,
  GENKLANG_DEMO: '1',
  GENKLANG_HOST: '127.0.0.1',
  GENKLANG_KEYS: ensureKeys(root, 'e2e-keys.json'),
  GENKLANG_URL: `http://localhost:${port}`,
  PORT: port,
};
mkdirSync(join(root, '.genklang', 'e2e'), { recursive: true });
writeFileSync(join(root, '.genklang', 'e2e', 'environment.json'), JSON.stringify(environment), {
  mode: 0o600,
});

const children = childrenOf(root);
async function stop(code) {
  await children.stop();
  await database.stop();
  process.exit(code);
}
process.on('SIGTERM', () => stop(0));
process.on('SIGINT', () => stop(0));

try {
  runScript(root, 'bin/migrate.ts', environment);
  runScript(root, 'db/seed/seed.ts', environment);
  build(root);
  const onGivingUp = () => stop(1);
  await Promise.all([
    children.start({ name: 'Webben', script: 'bin/serve.mjs', environment, onGivingUp }),
    children.start({
      name: 'Bakgrundsarbetaren',
      script: 'bin/worker.ts',
      execArgv: TYPESCRIPT,
      environment,
      onGivingUp,
    }),
  ]);
} catch (error) {
  console.error(error.message);
  await stop(1);
}
