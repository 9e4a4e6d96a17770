import { fileURLToPath } from 'node:url';
import { build } from '../bin/start/build.mjs';
import { childrenOf, runScript } from '../bin/start/children.mjs';
import { freshDemo } from '../bin/test/fresh-demo.mjs';
import { figure, load } from './measure.mjs';
import { bareInsert, barePage } from './references.mjs';

/**
 * `npm run bench`: every figure is a ratio to a reference that is measured in the same run on the same
 * machine, so that it means the same on a fast and a slow one. Timings are no tests.
 */
const root = fileURLToPath(new URL('..', import.meta.url)).replace(/\/$/, '');
const port = Number(process.env.PORT ?? 41_000);
const { database, environment, fill } = await freshDemo({
  root,
  name: 'genklang_bench',
  port,
  more: { GENKLANG_SENDINGS_PER_MINUTE: '1000000' },
});
const children = childrenOf(root);
const stop = async (code) => {
  await children.stop();
  await database.stop();
  process.exit(code);
};
process.on('SIGINT', () => stop(1));

try {
  fill();
  build(root);
  await children.start({ name: 'Webben', script: 'bin/serve.mjs', environment, onGivingUp: () => stop(1) });

  const base = `http://127.0.0.1:${port}`;
  const page = `${base}/dialoger/tryggare-bussterminal`;
  const bytes = Buffer.from(await (await fetch(page)).arrayBuffer());
  const bare = await barePage(bytes);
  const pageReference = await load({ url: bare.url });
  await bare.stop();
  figure('dialogue page / bare server', await load({ url: page }), pageReference);
  // Whoever sends a cookie is not answered from what is kept: every page is made for itself.
  const anew = await load({ url: page, headers: { cookie: 'bench=1' } });
  figure('dialogue page made anew / bare server', anew, pageReference);

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
