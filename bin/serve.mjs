import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { sayInLines } from './log-lines.mjs';
import { onStop } from './on-stop.mjs';
import { fillErrorDocuments } from './serve/error-documents.mjs';
import { believer } from './serve/forwarded.mjs';
import { readingPages, visibleTransactions } from './serve/reading-pages.mjs';
import { readableTables } from './serve/two-keys.mjs';

/** A wrong setting: starting again would not help (EX_CONFIG of sysexits). */
const WRONG_SETTING = 78;
const METHODS = ['GET', 'HEAD', 'POST', 'OPTIONS', 'PUT', 'PATCH', 'DELETE'];

function refuse(reason) {
  console.error(`Webben startar inte: ${reason}`);
  process.exit(WRONG_SETTING);
}

process.env.NODE_ENV = 'production';
const root = fileURLToPath(new URL('..', import.meta.url));
if (!existsSync(join(root, process.env.NEXT_DIST_DIR ?? '.next', 'BUILD_ID'))) {
  refuse('det finns inget bygge. Kör npm run build.');
}
const { DATABASE_URL_OFFICE, DATABASE_URL_PUBLIC, GENKLANG_DEMO, GENKLANG_KEYS } = process.env;
if (!DATABASE_URL_OFFICE || !DATABASE_URL_PUBLIC || !GENKLANG_KEYS) {
  refuse('DATABASE_URL_OFFICE, DATABASE_URL_PUBLIC och GENKLANG_KEYS måste anges (docs/install.md).');
}
// The owner's key belongs to migrations and the worker. What the web does not hold, a bug in it cannot use.
delete process.env.DATABASE_URL;

/**
 * The database away is no wrong setting: the pages that keep residents' texts must be served meanwhile, so the
 * question is asked again until it is answered.
 */
async function checkPublicKey() {
  try {
    const tables = await readableTables(DATABASE_URL_PUBLIC);
    if (tables.length === 0) return;
    refuse(`den publika nyckeln kan läsa ${tables.join(', ')}. Kör npm run migrate, eller byt nyckel.`);
  } catch (error) {
    console.error(`Databasen svarar inte ännu: ${error.message}`);
    setTimeout(checkPublicKey, 1000).unref();
  }
}
await checkPublicKey();

const port = Number(process.env.PORT || 3000);
const host = process.env.GENKLANG_HOST ?? (GENKLANG_DEMO === '1' ? '127.0.0.1' : undefined);
const believe = believer(process.env.GENKLANG_TRUSTED_PROXIES);
sayInLines();
const { default: next } = await import('next');
const server = createServer({ requestTimeout: 60_000, headersTimeout: 20_000, keepAliveTimeout: 65_000 });
const app = next({
  dev: false,
  dir: root,
  port,
  // What Next.js takes its own address to be, not what is listened on: by another name it would take a rewrite
  // of the proxy's for somebody else's site.
  hostname: 'localhost',
  httpServer: server,
});
await app.prepare();
const handle = app.getRequestHandler();

const { default: postgres } = await import('postgres');
const answerFromKept = readingPages(
  visibleTransactions(postgres(DATABASE_URL_PUBLIC, { max: 1, connect_timeout: 5, onnotice: () => {} })),
);

let draining = false;
server.on('request', async (request, response) => {
  if (draining) response.setHeader('Connection', 'close');
  if (draining && request.url === '/readyz') {
    response.writeHead(503, { 'Cache-Control': 'no-store', 'Content-Type': 'text/plain' }).end('stopping\n');
    return;
  }
  // Nothing that a browser asks: the framework would fail over it, or lead on to the host that it names.
  if (!request.url?.startsWith('/') || !METHODS.includes(request.method)) {
    response.writeHead(400, { 'Content-Type': 'text/plain' }).end('bad request\n');
    return;
  }
  believe(request);
  if (await answerFromKept(request, response)) return;
  fillErrorDocuments(request, response);
  handle(request, response);
});
server.on('error', (error) => {
  refuse(error.code === 'EADDRINUSE' ? `port ${port} är upptagen. Välj en annan med PORT.` : error.message);
});
server.listen(port, host, () => {
  process.send?.('ready');
  if (!process.send) console.log(`Webben svarar på http://${host ?? 'localhost'}:${port}`);
});

/** Not ready any more; what is under way gets 15 seconds to finish, then the connections are cut. */
onStop(async () => {
  draining = true;
  // A load balancer that asks /readyz needs a moment to look elsewhere.
  await sleep(Number(process.env.GENKLANG_READINESS_DELAY_MS ?? 0));
  const closed = new Promise((resolve) => server.close(resolve));
  server.closeIdleConnections();
  const idle = setInterval(() => server.closeIdleConnections(), 250);
  await Promise.race([closed, sleep(15_000)]);
  clearInterval(idle);
  server.closeAllConnections();
});
