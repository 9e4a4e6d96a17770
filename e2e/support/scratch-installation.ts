import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import postgres from 'postgres';
import { runningServer } from '../../bin/embedded/postmaster.mjs';
import { ensureKeys, startEmbeddedPostgres } from '../../bin/embedded-postgres.mjs';
import { nameInPart } from '../../bin/test/part.mjs';
import { runCommand, runProgram } from './run-typescript';
import { freePort } from './second-web';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');
const cluster = nameInPart('e2e-scratch');
const place = { root, cluster, database: 'genklang_scratch', durable: true };

export type ScratchInstallation = Awaited<ReturnType<typeof startScratchInstallation>>;

type Filling = { program: string; demo: boolean };
const oneDialogue: Filling = { program: 'e2e/support/open-dialogue.ts', demo: false };

/**
 * An installation that a test may break: its own durable database server, its own web process on the build
 * under test, and one open dialogue, or what another program fills it with and prints.
 */
export async function startScratchInstallation({ program, demo }: Filling = oneDialogue) {
  let server = await startEmbeddedPostgres(place);
  const superuser = postgres(server.superuserUrl, { max: 1, onnotice: () => {} });
  await superuser.unsafe('DROP DATABASE "genklang_scratch" WITH (FORCE)');
  const [setting] = await superuser<{ data: string }[]>`select current_setting('data_directory') as data`;
  await superuser.end();
  server = await startEmbeddedPostgres(place);
  const databasePort = new URL(server.ownerUrl).port;
  const port = await freePort();
  const url = `http://localhost:${port}`;
  const environment = {
    DATABASE_URL: server.ownerUrl,
    DATABASE_URL_OFFICE: server.officeUrl,
    DATABASE_URL_PUBLIC: server.publicUrl,
    GENKLANG_DEMO: demo ? '1' : '0',
    GENKLANG_HOST: '127.0.0.1',
    GENKLANG_KEYS: ensureKeys(root, `${cluster}-keys.json`),
    GENKLANG_SENDINGS_PER_MINUTE: '100000',
    GENKLANG_URL: url,
    PORT: String(port),
  };
  runCommand('bin/migrate.ts', environment);
  const printed = runProgram(program, environment).trim().split('\n').at(-1) ?? '';
  const { slug } = JSON.parse(printed) as { slug: string };
  let web = await startWeb(environment);

  return {
    url,
    page: `/dialoger/${slug}/delta/synpunkt`,
    address: `/api/dialoger/${slug}/synpunkt`,
    slug,
    printed,
    withDatabase: async <Result>(work: (sql: postgres.Sql) => Promise<Result>): Promise<Result> => {
      const sql = postgres(server.ownerUrl, { max: 1, onnotice: () => {} });
      try {
        return await work(sql);
      } finally {
        await sql.end({ timeout: 5 });
      }
    },
    killWeb: () => web.kill('SIGKILL'),
    killDatabase: () => {
      const running = runningServer(setting?.data ?? '');
      if (!running) throw new Error('The database server of the test does not run.');
      process.kill(running.pid, 'SIGKILL');
    },
    startWeb: async () => {
      web = await startWeb(environment);
    },
    /** On the port it had: the web process knows no other. */
    startDatabase: async () => {
      server = await startEmbeddedPostgres(place);
      if (new URL(server.ownerUrl).port !== databasePort)
        throw new Error('The database came back elsewhere.');
    },
    stop: async () => {
      web.kill('SIGKILL');
      await server.stop();
    },
  };
}

async function startWeb(environment: Record<string, string>): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['bin/serve.mjs'], {
    cwd: root,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await new Promise<void>((resolve, reject) => {
    child.once('message', () => resolve());
    child.once('exit', (code) => reject(new Error(`The web process ended with ${code}.`)));
  });
  return child;
}
