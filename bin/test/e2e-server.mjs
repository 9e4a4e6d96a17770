import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from '../start/build.mjs';
import { childrenOf, TYPESCRIPT } from '../start/children.mjs';
import { freshDemo } from './fresh-demo.mjs';
import { folderOfPart, nameInPart } from './part.mjs';

/**
 * What the browser tests run against: the production build, its worker, and a freshly seeded database on a
 * durable server of its own. Started by Playwright; `environment.json` tells the tests where the database is.
 */
const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const port = process.env.PORT;
const { database, environment, fill } = await freshDemo({ root, name: nameInPart('genklang_e2e'), port });
writeFileSync(join(folderOfPart(root), 'environment.json'), JSON.stringify(environment), { mode: 0o600 });

const children = childrenOf(root);
async function stop(code) {
  await children.stop();
  await database.stop();
  process.exit(code);
}
process.on('SIGTERM', () => stop(0));
process.on('SIGINT', () => stop(0));

try {
  fill();
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
