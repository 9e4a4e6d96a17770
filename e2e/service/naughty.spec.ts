import type { Page } from '@playwright/test';
import { parse } from 'csv-parse/sync';
import { startScratchInstallation } from '../support/scratch-installation';
import { test as base, expect } from '../support/test';

type Filled = {
  written: { useCase: string; path: string; words: string }[];
  person: string;
  ended: { id: string; slug: string };
  /** What was written from here on was written to the dialogue that has ended. */
  endedFrom: number;
  codes: string[];
};
type Naughty = Filled & { url: string };

/** An installation of its own, with naughty words wherever words can be written. */
const test = base.extend<Record<never, never>, { naughty: Naughty }>({
  naughty: [
    async ({ browserName: _ }, use) => {
      const program = { program: 'e2e/support/naughty-installation.ts', demo: true };
      const installation = await startScratchInstallation(program);
      await use({ ...(JSON.parse(installation.printed) as Filled), url: installation.url });
      await installation.stop();
    },
    { scope: 'worker', timeout: 300_000 },
  ],
  baseURL: ({ naughty }, use) => use(naughty.url),
});

/** The languages that something was written in; of the others one is enough. */
const otherLanguage = /(?<=\/(sprak|oversattning)\/)(?!(en|ar)$)[a-z-]+/;

/** The same page for another thing of its kind: of a dialogue's many texts and themes one is enough. */
function kindOf(path: string): string {
  const [address = '', query = ''] = path.split('?');
  const [head = '', ...rest] = address.split(/(?<=\/dialoger\/[^/]+)(?=\/)/);
  const things = /[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/g;
  const below = rest.join('').replace(things, '*').replace(otherLanguage, '*');
  return `${head}${below}?${[...new URLSearchParams(query).keys()].sort()}`;
}

/** What a page says, its fields' contents too, with every run of space as one; and whether a text became more. */
async function read(page: Page) {
  return page.evaluate(() => {
    const said: string[] = [document.title];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.parentElement?.closest('script, style, template')) said.push(node.textContent ?? '');
    }
    for (const field of document.querySelectorAll('input, textarea'))
      said.push((field as HTMLInputElement).value);
    const live =
      '[onerror],[onload],[onmouseover],[href^="javascript:" i],img[src="x"],svg[onload],body script[src=x]';
    const links = [...document.querySelectorAll('a[href], link[rel=alternate][href]')];
    return {
      words: said.join(' '),
      live: [...document.querySelectorAll(live)].map(({ outerHTML }) => outerHTML),
      links: links.map((link) => (link as HTMLAnchorElement).href),
    };
  });
}

const plain = (text: string) =>
  text.replace(/[\s\u0085\u200B-\u200F\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]+/gu, ' ');

/** What a browser would download, or show in a page of its own making. */
const file = /(\.(xml|ics|csv|xlsx|png|svg)|\/(pdf|csv|xlsx|affisch))(\?|$)/;

/** Goes to every page that links lead to, one of each kind, and gives back all that they said. */
async function readEverything(page: Page, starts: readonly string[]): Promise<string> {
  const own = new URL(page.url()).origin;
  const waiting = [...starts];
  const known = new Set(starts.map(kindOf));
  const said: string[] = [];
  for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
    if (file.test(path)) {
      const answer = await page.request.get(path);
      expect(answer.status(), path).toBeLessThan(400);
      const isXml = /[/+]xml\b/.test(answer.headers()['content-type'] ?? '');
      if (isXml) expect(await isWellFormed(page, await answer.text()), path).toBe(true);
      continue;
    }
    expect((await page.goto(path))?.status(), path).toBeLessThan(400);
    const { words, live, links } = await read(page);
    expect(live, `what a text became on ${path}`).toEqual([]);
    said.push(words);
    for (const link of links) {
      const { origin, pathname, search } = new URL(link);
      const to = `${pathname}${search}`;
      if (origin !== own || known.has(kindOf(to)) || to.startsWith('/api/auth')) continue;
      known.add(kindOf(to));
      waiting.push(to);
    }
  }
  return said.map(plain).join(' ');
}

function isWellFormed(page: Page, xml: string): Promise<boolean> {
  return page.evaluate(
    (text) => new DOMParser().parseFromString(text, 'application/xml').querySelector('parsererror') === null,
    xml,
  );
}

/** Kept for the record, and read on no page. */
const onNoPage = [
  // Read on the page of the one text that was answered, and of the pages of texts one is visited.
  'contribution.answer-in-public body',
  'contribution.take-back-answer reason',
  'contribution.erase-contribution reason',
  // Read beside the question's answers, and nobody here has answered the closed one.
  'report.link-question how',
  'plan.override-principle words',
  'plan.withdraw-statement words',
  'report.release-quotation reason',
];

/** Fields none of whose words were read anywhere. */
function unreadFields(written: Filled['written'], said: string): string[] {
  const fieldOf = ({ useCase, path }: Filled['written'][number]) => `${useCase} ${path}`;
  const isSaid = ({ words }: { words: string }) => said.includes(plain(words).trim());
  const seen = new Set([...written.filter(isSaid).map(fieldOf), ...onNoPage]);
  return [...new Set(written.map(fieldOf))].filter((field) => !seen.has(field));
}

test('every text that anybody wrote is text on every page, for residents and in the office', async ({
  page,
  naughty,
}) => {
  test.setTimeout(900_000);
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto('/');
  const receipts = naughty.codes.slice(0, 2).map((code) => `/kvitto/${code}`);
  const proposals = naughty.codes.slice(-6).map((code) => `/kvitto/${code}`);
  const outside = await readEverything(page, ['/', '/en', ...receipts, ...proposals]);
  await page.goto('/logga-in');
  await page
    .getByRole('button', { name: `Logga in som ${naughty.person}` })
    .first()
    .click();
  await page.waitForURL(/\/kontor/);
  const inside = await readEverything(page, ['/kontor', `/kontor/dialoger/${naughty.ended.id}`]);
  expect(errors).toEqual([]);
  expect(unreadFields(naughty.written, `${outside} ${inside}`)).toEqual([]);
  const comments = naughty.written
    .slice(naughty.endedFrom)
    .filter(({ useCase }) => useCase === 'contribution.submit-comment')
    .slice(0, -1);
  expect(comments.length).toBeGreaterThan(25);
  for (const { words } of comments) expect(outside).toContain(plain(words).trim());
});

test('what is handed out as a file is the same words, and nothing in it is a formula', async ({
  page,
  naughty,
}) => {
  await page.goto('/logga-in');
  await page
    .getByRole('button', { name: `Logga in som ${naughty.person}` })
    .first()
    .click();
  await page.waitForURL(/\/kontor/);
  const answer = await page.request.get(`/kontor/dialoger/${naughty.ended.id}/utlamnande/csv`);
  expect(answer.status()).toBe(200);
  const rows: string[][] = parse(await answer.text(), { delimiter: ';', bom: true });
  expect(rows.length).toBeGreaterThan(30);
  expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  for (const version of ['det-har-sa-ni-1', 'det-har-beslutades-1']) {
    const file = await page.request.get(`/api/dialoger/${naughty.ended.slug}/rapport/${version}/pdf`);
    expect([file.status(), (await file.body()).subarray(0, 5).toString()]).toEqual([200, '%PDF-']);
  }
});

test('odd words in addresses, searches and codes are only words', async ({ page, naughty }) => {
  await page.goto('/logga-in');
  await page
    .getByRole('button', { name: `Logga in som ${naughty.person}` })
    .first()
    .click();
  await page.waitForURL(/\/kontor/);
  const dialogue = `/dialoger/${naughty.ended.slug}`;
  const home = `/kontor/dialoger/${naughty.ended.id}`;
  for (const typed of [
    "<script>alert('x')</script>",
    '" onfocus="alert(1)',
    "%' or 1=1 --",
    '\u0000\u0007',
    '\u202E🚌:*&|!()',
  ]) {
    const words = encodeURIComponent(typed);
    const missing = ['/dialoger/', `${dialogue}/inlagg/`, `${dialogue}/rapport/`, '/kvitto/'];
    for (const path of missing)
      expect((await page.request.get(`${path}${words}`)).status(), path + words).toBe(404);
    const searches = [
      `/dialoger?namnd=${words}&lage=${words}`,
      `${dialogue}/inlagg?ordning=${words}&fro=${words}&visa=${words}&efter=${words}`,
      `${dialogue}/forslag?ordning=${words}&fro=${words}&efter=${words}`,
      `${home}/kodning?ord=${words}&tema=${words}&visa=${words}&bidrag=${words}`,
      `${home}/kodning/lista?ord=${words}`,
      `/kontor/register?visa=${words}&namnd=${words}`,
    ];
    for (const path of searches) {
      const answer = await page.goto(path);
      expect(answer?.status(), path).toBe(200);
      expect((await read(page)).live, path).toEqual([]);
    }
    await page.goto('/kvitto');
    await page.getByLabel('Kvittokod').fill(typed);
    await page.getByRole('button', { name: 'Visa kvittot' }).click();
    await expect(
      page.getByText(/Vi hittar inget kvitto med den koden|Skriv kvittokoden/).first(),
    ).toBeVisible();
    expect((await read(page)).live).toEqual([]);
  }
});
