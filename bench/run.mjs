import { fileURLToPath } from 'node:url';
import { ensureKeys, startEmbeddedPostgres } from '../bin/embedded-postgres.mjs';
import { build } from '../bin/start/build.mjs';
import { childrenOf, runScript } from '../bin/start/children.mjs';
import { figure, load } from './measure.mjs';
import { bareInsert, barePage } from './references.mjs';

/**
 * `npm run bench`: every figure is a ratio to a reference that is measured in the same run on the same
 * machine, so that it means the same on a fast and a slow one. Timings are no tests.
 */
const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const port = Number(process.env.PORT ?? 41_000);
const name = 'genklang_bench';

const first = await startEmbeddedPostgres({ root, cluster: 'e2e', database: name });
const { default: postgres } = await import('postgres');
const admin = postgres(first.superuserUrl, { max: 1, onnotice: () => {} });
await admin.unsafe(`DROP DATABASE "${name}" WITH (FORCE)`);
await admin.end();
const database = await startEmbeddedPostgres({ root, cluster: 'e2e', database: name });
const environment = {
  DATABASE_URL: database.ownerUrl,
  DATABASE_URL_OFFICE: database.officeUrl,
  DATABASE_URL_PUBLIC: database.publicUrl,
  GENKLANG_DEMO: '1',
  GENKLANG_HOST: '127.0.0.1',
  GENKLANG_KEYS: ensureKeys(root, 'e2e-keys.json'),
  GENKLANG_URL: `http://localhost:${port}`,
  GENKLANG_SENDINGS_PER_MINUTE: '1000000',
  PORT: String(port),
};
const children = childrenOf(root);
const stop = async (code) => {
  await children.stop();
  await database.stop();
  process.exit(code);
};
process.on('SIGINT', () => stop(1));

try {
  runScript(root, 'bin/migrate.ts', environment);
  runScript(root, 'db/seed/seed.ts', environment);
  build(root);
  await children.start({ name: 'Webben', script: 'bin/serve.mjs', environment, onGivingUp: () => stop(1) });

  const base = `http://127.0.0.1:${port}`;
  const page = `${base}/dialoger/tryggare-bussterminal`;
  const bytes = Buffer.from(await (await fetch(page)).arrayBuffer());
  const bare = await barePage(bytes);
  const pageReference = await load({ url: bare.url });
  await bare.stop();
  figure('dialogue page / bare server', await load({ url: page }), pageReference);

  const insert = await bareInsert(database.ownerUrl);
  const insertReference = await load({ url: insert.url, method: 'POST', body: () => 'text=hej' });
  await insert.stop();
  const form = (number) =>
    new URLSearchParams({
      text: `Bänk nummer ${number} behöver ett tak.`,
      audience: 'public',
      key: crypto.randomUUID(),
      opened: '',
      asIs: 'ja',
    }).toString();
  const sending = await load({
    url: `${base}/api/dialoger/tryggare-bussterminal/synpunkt`,
    method: 'POST',
    body: form,
    headers: { origin: `http://127.0.0.1:${port}` },
  });
  figure('submission / bare insert', sending, insertReference);

  const scale = runScript(root, 'bench/scale.ts', environment);
  process.stdout.write(scale);
  await stop(0);
} catch (error) {
  console.error(error);
  await stop(1);
}
