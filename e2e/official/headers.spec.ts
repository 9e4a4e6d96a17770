import { connect } from 'node:net';
import type { APIResponse } from '@playwright/test';
import { withDatabase } from '../support/environment';
import { signInAs } from '../support/sign-in';
import { expect, test } from '../support/test';

const policyOf = (answer: APIResponse) => answer.headers()['content-security-policy'] ?? '';

/** What every page has, whoever it is for. */
function expectClosed(answer: APIResponse): void {
  const headers = answer.headers();
  const policy = policyOf(answer);
  expect(policy).toMatch(/script-src 'self' 'nonce-[^']+' 'strict-dynamic';/);
  expect(policy).not.toContain('unsafe-');
  for (const part of [
    "object-src 'none'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
    "style-src-attr 'none'",
  ]) {
    expect(policy).toContain(part);
  }
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['cross-origin-opener-policy']).toBe('same-origin');
  expect(headers['permissions-policy']).toContain('camera=()');
  expect(headers['x-powered-by']).toBeUndefined();
}

test('every public page is closed to others’ scripts, sets no cookie, and says how long it may be kept', async ({
  request,
}) => {
  const [dialogue] = await withDatabase(
    (sql) => sql`select slug from public_dialogue where state = 'open' limit 1`,
  );
  const page = `/dialoger/${dialogue?.slug}`;
  const expected: [string, number, string][] = [
    ['/', 200, 'public, s-maxage=1'],
    ['/en', 200, 'public, s-maxage=1'],
    ['/dialoger', 200, 'public, s-maxage=1'],
    [page, 200, 'public, s-maxage=1'],
    [`${page}/inlagg`, 200, 'public, s-maxage=1'],
    [`${page}/delta/synpunkt`, 200, 'private, no-cache'],
    ['/kvitto', 200, 'private, no-cache'],
    ['/logga-in', 200, 'no-store'],
    ['/kvitto/0000-0000-0000-0000', 404, 'no-store'],
    ['/dialoger/finns-inte', 404, 'no-store'],
    ['/finns-inte', 404, 'no-store'],
  ];
  for (const [address, status, caching] of expected) {
    const answer = await request.get(address);
    expect(answer.status(), address).toBe(status);
    // To what is missing the framework adds words of its own.
    const said = answer.headers()['cache-control'] ?? '';
    expect(status === 404 ? said.includes('no-store') : said === caching, `${address}: ${said}`).toBe(true);
    expect(answer.headers()['set-cookie'], address).toBeUndefined();
    expectClosed(answer);
  }
});

test('every script of a page carries the nonce of its policy', async ({ request }) => {
  for (const address of ['/', '/logga-in', '/finns-inte']) {
    const answer = await request.get(address);
    const nonce = /'nonce-([^']+)'/.exec(policyOf(answer))?.[1];
    const scripts = (await answer.text()).match(/<script\b[^>]*>/g) ?? [];
    expect(scripts.length, address).toBeGreaterThan(0);
    for (const script of scripts) expect(script, address).toContain(`nonce="${nonce}"`);
  }
});

test('a missing page reads well without JavaScript, in both languages', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  const page = await context.newPage();
  await page.goto('/dialoger/finns-inte');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sidan finns inte');
  await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
  await page.goto('/en/dialoger/finns-inte');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await context.close();
});

test('the office’s front door leads to sign-in and back', async ({ page, request }) => {
  const shut = await request.get('/kontor/installningar/personer', { maxRedirects: 0 });
  expect(shut.status()).toBe(303);
  expect(shut.headers().location).toBe('/logga-in?callbackUrl=%2Fkontor%2Finstallningar%2Fpersoner');
  await signInAs(page, 'Jonas Brandell', '/kontor/installningar/personer');
  await expect(page.getByRole('heading', { level: 1, name: 'Personer' })).toBeVisible();
  const answer = await page.request.get('/kontor/installningar/personer');
  expectClosed(answer);
  expect(answer.headers()['cache-control']).toContain('no-store');
  expect(answer.headers()['x-robots-tag']).toBe('noindex');
  expect(await answer.text()).not.toContain('@nykoping.example');
});

test('one page has one address', async ({ request }) => {
  const swedish = await request.get('/sv/dialoger?sida=2', { maxRedirects: 0 });
  expect([swedish.status(), swedish.headers().location]).toEqual([308, '/dialoger?sida=2']);
  expect((await request.get('/en/kontor', { maxRedirects: 0 })).status()).not.toBe(200);
});

test('no address leads to somebody else’s host, and what no browser asks is refused', async ({ baseURL }) => {
  const { hostname, port } = new URL(baseURL ?? '');
  const asked = (line: string) =>
    new Promise<string>((resolve, reject) => {
      const socket = connect(Number(port), hostname);
      let answer = '';
      socket.on('data', (part) => {
        answer += part.toString('latin1');
      });
      socket.on('error', reject);
      socket.on('close', () => resolve(answer.split('\r\n\r\n')[0] ?? ''));
      socket.write(`${line} HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n`);
    });
  for (const path of ['//evil.example', '/sv//evil.example', '/sv/\\evil.example', '/sv/%2Fevil.example']) {
    const location = /^location: *(\S*)/im.exec(await asked(`GET ${path}`))?.[1] ?? '';
    expect(location, path).toMatch(/^\/(?!\/)/);
  }
  expect(await asked('GET /kontor')).toMatch(/^location: \/logga-in\?/im);
  for (const line of ['GET http://evil.example/om', 'OPTIONS *', 'TRACE /']) {
    expect(await asked(line), line).toMatch(/^HTTP\/1\.1 400 /);
  }
});
