import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './start/build.mjs';
import { childrenOf, endOrphans, runScript, TYPESCRIPT } from './start/children.mjs';
import { isSeeded, markSeeded, markSeeding, openDatabase, withoutHalfSeeded } from './start/database.mjs';
import { install } from './start/install.mjs';
import { Stop, say } from './start/say.mjs';

const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const isDevelopment = process.argv.includes('--dev');
const port = Number(process.env.PORT || 3000);
const host = process.env.GENKLANG_HOST ?? '127.0.0.1';

function isTaken() {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', (error) => resolve(error.code === 'EADDRINUSE'));
    probe.listen(port, host, () => probe.close(() => resolve(false)));
  });
}

async function refuseTakenPort() {
  mkdirSync(join(root, '.genklang'), { recursive: true });
  await endOrphans(root, readdirSync(join(root, '.genklang')));
  if (await isTaken()) {
    throw new Stop(
      `Port ${port} är upptagen av ett annat program. Stoppa det, eller välj en annan port: PORT=${port + 1} npm start`,
    );
  }
}

function seed(environment) {
  if (!existsSync(join(root, 'db/seed/seed.ts'))) return;
  say('Fyller demokommunen (görs en gång) …');
  markSeeding(root);
  runScript(root, 'db/seed/seed.ts', environment, { showsProgress: true });
  markSeeded(root);
}

function demoAccounts(environment) {
  if (!existsSync(join(root, 'db/seed/accounts.ts'))) return [];
  return JSON.parse(runScript(root, 'bin/demo-accounts.ts', environment));
}

function webProcess(environment, onGivingUp) {
  if (!isDevelopment) return { name: 'Webben', script: 'bin/serve.mjs', environment, onGivingUp };
  return {
    name: 'Webben',
    script: 'bin/dev.mjs',
    environment: { ...environment, NODE_ENV: 'development' },
    onGivingUp,
  };
}

/** A database that was killed is started again; the pages that keep residents' texts hold out meanwhile. */
function watchDatabase(database) {
  if (!database.embedded) return () => {};
  let busy = false;
  const timer = setInterval(async () => {
    if (busy || database.isRunning()) return;
    busy = true;
    say('Databasen stannade oväntat och startas igen …');
    await openDatabase(root).catch((error) => console.error(error.message));
    busy = false;
  }, 500);
  return () => clearInterval(timer);
}

function announce(url, accounts) {
  say('Klart.');
  console.log(`\n  Genklang: ${url}\n  Kontoret: ${url}/kontor\n`);
  if (accounts.length === 0) return;
  console.log('  Demokonton (påhittade personer, logga in med ett klick):');
  const width = Math.max(...accounts.map(({ name }) => name.length));
  for (const { name, email, roleText } of accounts) {
    console.log(`    ${name.padEnd(width)}  ${roleText}  <${email}>`);
  }
  console.log('\n  Avsluta med Ctrl-C.\n');
}

async function main() {
  install(root);
  await refuseTakenPort();

  say(process.env.DATABASE_URL ? 'Ansluter till databasen …' : 'Startar databasen …');
  const database = await withoutHalfSeeded(root, await openDatabase(root));
  const children = childrenOf(root);
  let unwatch = () => {};
  let isStopping = false;
  const stop = async (code) => {
    if (isStopping) return;
    isStopping = true;
    say('Stoppar …');
    unwatch();
    await children.stop();
    await database.stop();
    process.exit(code);
  };
  process.on('SIGINT', () => stop(0));
  process.on('SIGTERM', () => stop(0));
  process.on('SIGHUP', () => stop(0));

  try {
    const isDemo = database.embedded ? process.env.GENKLANG_DEMO !== '0' : process.env.GENKLANG_DEMO === '1';
    const url = (process.env.GENKLANG_URL ?? `http://localhost:${port}`).replace(/\/$/, '');
    const environment = {
      ...database.environment,
      GENKLANG_DEMO: isDemo ? '1' : '0',
      GENKLANG_HOST: host,
      GENKLANG_URL: url,
      PORT: String(port),
    };
    say('Uppdaterar tabellerna …');
    runScript(root, 'bin/migrate.ts', environment);
    if (isDemo && !(await isSeeded(database.ownerUrl))) seed(environment);
    if (!isDevelopment) build(root);

    say('Startar webb och bakgrundsarbetare …');
    unwatch = watchDatabase(database);
    const giveUp = (name) => {
      console.error(`${name} går inte att hålla igång. Felet står ovanför.`);
      stop(1);
    };
    await Promise.all([
      children.start(webProcess(environment, giveUp)),
      children.start({
        name: 'Bakgrundsarbetaren',
        script: 'bin/worker.ts',
        execArgv: TYPESCRIPT,
        environment,
        onGivingUp: giveUp,
      }),
    ]);
    announce(url, isDemo ? demoAccounts(environment) : []);
  } catch (error) {
    console.error(error instanceof Stop ? `\n${error.message}\n` : error);
    stop(1);
  }
}

main().catch((error) => {
  console.error(error instanceof Stop ? `\n${error.message}\n` : error);
  process.exit(1);
});
