import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { errorDocument } from '@/lib/web/error-document';
import { fillErrorDocuments } from './error-documents.mjs';

const refused = [
  '<!DOCTYPE html><html id="__ne',
  'xt_error__"><head><link rel="preload" href="/a.css" as="style"/><title>Genklang</title></head><bo',
  'dy><script></script></body></html>',
];

function answer(response: ServerResponse, status: number, type: string, parts: readonly string[]) {
  response.statusCode = status;
  response.setHeader('Content-Type', type);
  response.flushHeaders();
  for (const part of parts) response.write(part);
  response.end();
}

const server = createServer((request, response) => {
  fillErrorDocuments(request, response);
  const status = Number(/^\/(?:en\/)?(?:kontor\/)?(\d+)/.exec(request.url ?? '')?.[1]);
  if (request.url?.includes('whole')) answer(response, status, 'text/html', ['<!doctype html><p>Å', 'ä</p>']);
  else if (request.url?.includes('data')) answer(response, status, 'text/x-component', refused);
  else answer(response, status, 'text/html; charset=utf-8', refused);
});
let origin = '';
beforeAll(async () => {
  Object.assign(globalThis, { [Symbol.for('genklang.errorDocument')]: errorDocument });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

const read = async (path: string) => (await fetch(origin + path)).text();

test.each([
  ['/kontor/403', 'Du har inte tillgång till sidan', 'href="/kontor"'],
  ['/kontor/401?del=2&x=1', 'Du behöver logga in', 'callbackUrl=%2Fkontor%2F401%3Fdel%3D2%26x%3D1'],
  ['/kontor/404', 'Sidan finns inte', 'href="/kontor"'],
  ['/404', 'Sidan finns inte', 'href="/dialoger"'],
  ['/en/404', 'There is no such page', 'href="/en/dialoger"'],
  ['/500?a="><b>', 'Något gick fel hos oss', 'href="/500?a=%22%3E%3Cb%3E"'],
])('%s has its words in the body, its title and its style', async (path, words, link) => {
  const html = await read(path);
  expect(html).toContain(`<h1>${words}</h1>`);
  expect(html).toContain(`<title>${words} – Genklang</title>`);
  expect(html).toContain(`lang="${path.startsWith('/en') ? 'en' : 'sv'}"`);
  expect(html).toContain('<link rel="stylesheet" href="/a.css"/></head>');
  expect(html).toContain(link);
  expect(html).not.toContain('<b>');
  expect(html.endsWith('<script></script></body></html>')).toBe(true);
});

test('an answer that is whole, found, or no page is left as it is', async () => {
  expect(await read('/404/whole')).toBe('<!doctype html><p>Åä</p>');
  expect(await read('/200')).toBe(refused.join(''));
  expect(await read('/403/data')).toBe(refused.join(''));
});
