import type { Page } from '@playwright/test';
import { withDatabase } from '../support/environment';
import { openDialogue } from '../support/resident';
import { expect, test } from '../support/test';

const finalReport = '/dialoger/grona-strak-och-bebyggelse-pa-arno/rapport/det-har-beslutades-1';

const attribute = (page: Page, selector: string, name: string) =>
  page.locator(selector).getAttribute(name, { timeout: 5000 });

for (const path of [
  '/',
  '/dialoger',
  openDialogue,
  `${openDialogue}/inlagg`,
  finalReport,
  '/uppfoljning',
  '/om',
]) {
  for (const [address, locale] of [
    [path, 'sv_SE'],
    [path === '/' ? '/en' : `/en${path}`, 'en_GB'],
  ] as const) {
    test(`${address} has one address, a twin and a picture of its own`, async ({
      page,
      request,
      baseURL,
    }) => {
      await page.goto(`${address}?lage=oppna`);
      const whole = (to: string) => new URL(to, baseURL).href.replace(/\/$/, '');
      const canonical = (await attribute(page, 'link[rel="canonical"]', 'href'))?.replace(/\/$/, '');
      expect(canonical).toBe(whole(address));
      const languages = page.locator('link[rel="alternate"][hreflang]');
      const found = await languages.evaluateAll((links) =>
        links.map((link) => link.getAttribute('hreflang')),
      );
      // The terminal's question is asked in Finnish too, on a page of its own.
      expect(found).toEqual(path === openDialogue ? ['sv', 'en', 'fi'] : ['sv', 'en']);
      expect(await attribute(page, 'meta[property="og:locale"]', 'content')).toBe(locale);
      expect(await attribute(page, 'meta[property="og:title"]', 'content')).toMatch(/\S/);
      expect(await attribute(page, 'meta[property="og:image:alt"]', 'content')).toMatch(/\S/);
      expect(await attribute(page, 'meta[name="twitter:card"]', 'content')).toBe('summary_large_image');
      const picture = await attribute(page, 'meta[property="og:image"]', 'content');
      expect(picture?.startsWith(whole('/'))).toBe(true);
      const drawn = await request.get(picture ?? '');
      expect([drawn.status(), drawn.headers()['content-type']]).toEqual([200, 'image/png']);
      const body = await drawn.body();
      expect([body.readUInt32BE(16), body.readUInt32BE(20)]).toEqual([1200, 630]);
      const again = await request.get(picture ?? '', {
        headers: { 'If-None-Match': drawn.headers().etag ?? '' },
      });
      expect(again.status()).toBe(304);
    });
  }
}

test('a dialogue that is not public has no picture', async ({ request }) => {
  const [hidden] = await withDatabase(
    (sql) => sql`select slug from dialogue where id not in (select id from public_dialogue) limit 1`,
  );
  expect((await request.get(`/dialoger/${hidden?.slug}/bild.png`)).status()).toBe(404);
  expect((await request.get('/dialoger/finns-inte/bild.png')).status()).toBe(404);
});

test('nothing of a demo is to be found', async ({ page, request }) => {
  expect(await (await request.get('/robots.txt')).text()).toContain('Disallow: /\n');
  expect(await (await request.get('/sitemap.xml')).text()).not.toContain('<url>');
  await page.goto('/');
  expect(await attribute(page, 'meta[name="robots"]', 'content')).toContain('noindex');
});

test('of a municipality’s own installation every public page is, and nothing else', async ({
  page,
  request,
}) => {
  const asDemo = (demo: boolean) => withDatabase((sql) => sql`update installation set demo = ${demo}`);
  await asDemo(false);
  let sitemap: string;
  try {
    const robots = await (await request.get('/robots.txt')).text();
    expect(robots).toContain('Allow: /\n');
    for (const path of ['/kontor', '/kvitto', '/en/kvitto', '/logga-in']) {
      expect(robots).toContain(`Disallow: ${path}\n`);
    }
    expect(robots).toMatch(/Sitemap: http.*\/sitemap\.xml/);
    const answer = await request.get('/sitemap.xml');
    expect(answer.headers()['content-type']).toContain('xml');
    sitemap = await answer.text();
    await page.goto('/');
    await expect(page.locator('meta[name="robots"]')).toHaveCount(0);
  } finally {
    await asDemo(true);
  }
  const found = await page.evaluate((text) => {
    const read = new DOMParser().parseFromString(text, 'application/xml');
    return {
      error: read.querySelector('parsererror')?.textContent,
      pages: [...read.getElementsByTagName('loc')].map((loc) => loc.textContent ?? ''),
      languages: [...read.getElementsByTagName('url')].map((one) => {
        const twins = one.getElementsByTagNameNS('http://www.w3.org/1999/xhtml', 'link');
        return [...twins].map((link) => link.getAttribute('hreflang') ?? '').join(' ');
      }),
    };
  }, sitemap);
  expect(found.error).toBeUndefined();
  expect(new Set(found.pages).size).toBe(found.pages.length);
  const paths = found.pages.map((address) => new URL(address).pathname);
  for (const languages of found.languages) expect(languages).toMatch(/^sv en\b/);
  // The terminal's question is asked in Finnish too: each of its three pages tells of all three.
  for (const path of [openDialogue, `/en${openDialogue}`, `${openDialogue}/sprak/fi`]) {
    expect(found.languages[paths.indexOf(path)], path).toBe('sv en fi');
  }
  for (const path of ['/', '/en', openDialogue, `/en${openDialogue}`, finalReport, '/tillganglighet']) {
    expect(paths).toContain(path);
  }
  for (const path of paths) {
    const answer = await request.get(path);
    expect([path, answer.status(), answer.headers()['x-robots-tag']]).toEqual([path, 200, undefined]);
  }
  const [hidden] = await withDatabase(
    (sql) => sql<{ slugs: string[] }[]>`
      select array_agg(slug) as slugs from dialogue where id not in (select id from public_dialogue)`,
  );
  for (const slug of hidden?.slugs ?? []) expect(sitemap).not.toContain(slug);
  expect(sitemap).not.toMatch(/kontor|kvitto|delta|inlagg\/[0-9a-f]|logga-in/);
});
