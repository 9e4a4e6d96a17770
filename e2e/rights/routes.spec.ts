import { randomUUID } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { APIRequestContext, Browser } from '@playwright/test';
import { withDatabase } from '../support/environment';
import { signInAs } from '../support/sign-in';
import { expect, test } from '../support/test';
import {
  dialogues,
  heldRoutes,
  importers,
  type OfficeRow,
  officeRoutes,
  postedRoutes,
  publicRoutes,
  type Visitor,
  visitors,
} from './expected';

const app = fileURLToPath(new URL('../../app', import.meta.url));

/** Every address that the file tree answers. */
function routes(): string[] {
  return readdirSync(app, { recursive: true, encoding: 'utf8' })
    .filter((file) => /(^|\/)(page\.tsx|route\.ts)$/.test(file))
    .map((file) => {
      const parts = file.split('/').slice(0, -1);
      return `/${parts.filter((part) => part !== '[locale]' && !part.startsWith('(')).join('/')}`;
    });
}

type Parameters = Record<string, string>;

/** What stands in place of the brackets; an id of nothing where the dialogue has no such thing. */
async function parametersOf(slug: string): Promise<Parameters> {
  const [found] = await withDatabase(
    (sql) => sql`
      select d.id, d.slug,
        (select id from theme where dialogue_id = d.id order by id limit 1) as tema,
        (select s.id from submission s where s.dialogue_id = d.id and s.channel <> 'web'
          and s.recorded_by in (select person_id from role_assignment r
            where r.committee_id = d.committee_id and r.role = 'registrar') limit 1) as "submissionId",
        (select id from report where dialogue_id = d.id and published_at is not null order by published_at limit 1)
          as version,
        (select l.id from report_line l join report r on r.id = l.report_id where r.dialogue_id = d.id limit 1)
          as rad
      from dialogue d where d.slug = ${slug}`,
  );
  const [pair] = await withDatabase(
    (sql) => sql`select contribution_id as bidrag, theme_id as tema from coding
      where theme_id in (select id from theme where dialogue_id = ${found?.id}) limit 1`,
  );
  const known = {
    ...found,
    ...pair,
    sourceId: found?.submissionId,
    del: 'fraga',
    sida: 'om',
    sprak: 'en',
  };
  return Object.fromEntries(
    Object.entries(known).map(([name, value]) => [name, String(value ?? randomUUID())]),
  );
}

function addressOf(route: string, parameters: Parameters): string {
  return route.replace(/\[(\w+)\]/g, (_, name: string) => parameters[name] ?? randomUUID());
}

/** A request context with the cookies of the person, or without any. */
async function requestsOf(browser: Browser, baseURL: string | undefined, name: string | undefined) {
  const context = await browser.newContext({ baseURL });
  if (name) {
    const page = await context.newPage();
    await signInAs(page, name);
    await page.close();
  }
  return context;
}

async function answerOf(request: APIRequestContext, address: string): Promise<string> {
  const answer = await request.get(address, { maxRedirects: 0 });
  const to = answer.headers().location ?? '';
  if (answer.status() === 303 && to.startsWith('/logga-in?callbackUrl=')) return 'sign-in';
  if (answer.status() === 307 && to.startsWith(address)) return 'shown';
  return { 200: 'shown', 403: 'closed', 404: 'missing' }[answer.status()] ?? String(answer.status());
}

function wanted(row: OfficeRow, when: 'before' | 'after', visitor: Visitor): string {
  if (visitor === 'visitor') return 'sign-in';
  const { shown, missing } = row[when];
  if (!shown.includes(visitor)) return 'closed';
  return missing ? 'missing' : 'shown';
}

/** What the settings have a page each for. */
const keptInSettings = [
  { below: '/kontor/installningar/personer/', any: anyPerson },
  { below: '/kontor/installningar/namnder/', any: anyCommittee },
];

test('every route of the file tree has a row in the table', () => {
  const rows = [officeRoutes, postedRoutes, heldRoutes].flatMap((table) => Object.keys(table));
  expect(routes().sort()).toEqual([...rows, ...publicRoutes].sort());
});

for (const visitor of Object.keys(visitors) as Visitor[]) {
  test(`the office, as ${visitor}`, async ({ browser, baseURL }) => {
    test.setTimeout(400_000);
    const found: Record<string, string> = {};
    const expected: Record<string, string> = {};
    for (const when of ['before', 'after'] as const) {
      const parameters = await parametersOf(dialogues[when]);
      const context = await requestsOf(browser, baseURL, visitors[visitor]?.[when]);
      for (const [route, row] of Object.entries(officeRoutes)) {
        if (when === 'after' && !route.includes('[id]')) continue;
        const kept = keptInSettings.find(({ below }) => route.startsWith(below));
        const address = kept ? route.replace('[id]', await kept.any()) : addressOf(route, parameters);
        found[`${when} ${route}`] = await answerOf(context.request, address);
        expected[`${when} ${route}`] = wanted(row, when, visitor);
      }
      await context.close();
    }
    expect(found).toEqual(expected);
  });
}

test('the public pages are everyone’s, signed in or not', async ({ browser, baseURL }) => {
  const parameters = await parametersOf(dialogues.after);
  const [contribution] = await withDatabase(
    (sql) =>
      sql`select id from public_contribution where dialogue_id = ${parameters.id ?? ''} and body is not null limit 1`,
  );
  for (const name of [undefined, 'Nadja Petrovic', 'Jonas Brandell']) {
    const context = await requestsOf(browser, baseURL, name);
    for (const route of publicRoutes) {
      const address = addressOf(route, {
        ...parameters,
        id: String(contribution?.id),
        version: 'det-har-beslutades-1',
      });
      expect(`${address} ${await answerOf(context.request, address)}`).toBe(`${address} shown`);
    }
    for (const [route, { without }] of Object.entries(heldRoutes)) {
      const address = addressOf(route, { ...parameters, version: 'finns-inte' });
      expect((await context.request.get(address)).status(), address).toBe(without);
    }
    await context.close();
  }
});

test('what is posted from another site is refused, whoever is signed in', async ({ browser, baseURL }) => {
  const parameters = { slug: 'tryggare-bussterminal', '...nextauth': 'signin' };
  for (const name of [undefined, 'Jonas Brandell']) {
    const context = await requestsOf(browser, baseURL, name);
    for (const [route, { foreign }] of Object.entries(postedRoutes)) {
      const address = route.replace('[slug]', parameters.slug).replace('[...nextauth]', 'signin');
      const answer = await context.request.post(address, {
        headers: { origin: 'https://evil.example' },
        form: { text: 'x', kod: 'x' },
        maxRedirects: 0,
      });
      expect(answer.status(), address).toBe(foreign);
    }
    await context.close();
  }
});

test('a file is taken from those who record what came in beside the web', async ({ browser, baseURL }) => {
  const { id } = await parametersOf('tryggare-bussterminal');
  const names = [
    undefined,
    ...new Set(Object.values(visitors).flatMap((person) => Object.values(person ?? {}))),
  ];
  for (const name of names) {
    const context = await requestsOf(browser, baseURL, name);
    const answer = await context.request.post('/api/kontor/import', {
      headers: { origin: baseURL ?? '' },
      multipart: { dialogueId: id ?? '' },
      maxRedirects: 0,
    });
    const to = answer.headers().location ?? '';
    if (name === undefined) expect(to).toContain('/logga-in');
    else if (importers.includes(name)) expect(to, name).toContain('fel=fil');
    else expect(answer.status(), name).toBe(403);
    await context.close();
  }
});

async function anyPerson(): Promise<string> {
  const [person] = await withDatabase((sql) => sql`select id from person order by id limit 1`);
  return String(person?.id);
}

async function anyCommittee(): Promise<string> {
  const [committee] = await withDatabase((sql) => sql`select id from committee order by id limit 1`);
  return String(committee?.id);
}
