import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import { onStop } from './on-stop.mjs';
import { fillErrorDocuments } from './serve/error-documents.mjs';
import { believer } from './serve/forwarded.mjs';

/** The development server: the same front door as in production, code that reloads. */
const { default: next } = await import('next');
const port = Number(process.env.PORT || 3000);
const host = process.env.GENKLANG_HOST ?? '127.0.0.1';
const believe = believer(process.env.GENKLANG_TRUSTED_PROXIES);
const server = createServer();
const app = next({
  dev: true,
  dir: fileURLToPath(new URL('..', import.meta.url)),
  port,
  // What Next.js takes its own address to be, not what is listened on: by another name it would take a rewrite
  // of the proxy's for somebody else's site.
  hostname: 'localhost',
  httpServer: server,
});
await app.prepare();
const handle = app.getRequestHandler();
server.on('request', (request, response) => {
  believe(request);
  fillErrorDocuments(request, response);
  handle(request, response);
});
server.listen(port, host, () => process.send?.('ready'));
onStop(async () => {
  server.closeAllConnections();
  server.close();
});
