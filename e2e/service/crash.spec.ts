import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { type ScratchInstallation, startScratchInstallation } from '../support/scratch-installation';
import { expectAccessible, expectReflow } from '../support/test';

test.describe.configure({ mode: 'serial', timeout: 180_000 });

let installation: ScratchInstallation;
test.beforeAll(async () => {
  installation = await startScratchInstallation();
});
test.afterAll(() => installation?.stop());

/** Posts as a browser does; nothing when no answer came. */
async function post(text: string, key: string = randomUUID()): Promise<Response | undefined> {
  try {
    return await fetch(`${installation.url}${installation.address}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: installation.url },
      body: new URLSearchParams({ text, key, language: 'sv' }),
    });
  } catch {
    return undefined;
  }
}

const receiptOf = (answer: Response | undefined) => answer?.headers.get('location')?.split('?')[0];

const copies = (text: string) =>
  installation.withDatabase(async (sql) => {
    const [row] = await sql<{ n: number }[]>`
      select count(*)::int as n from contribution_text where body = ${text}`;
    return row?.n;
  });

test('web and database killed while 200 send: every receipt that was given is there once', async () => {
  const acknowledged = new Map<string, { text: string; key: string }>();
  let sending = true;
  const client = async (number: number) => {
    for (let turn = 1; sending; turn += 1) {
      const sent = { text: `Klient ${number}, text ${turn}`, key: randomUUID() };
      const answer = await post(sent.text, sent.key);
      const receipt = receiptOf(answer);
      if (answer?.status === 303 && receipt?.startsWith('/kvitto/')) acknowledged.set(receipt, sent);
      else await sleep(200);
    }
  };
  const clients = Array.from({ length: 200 }, (_, number) => client(number));
  while (acknowledged.size < 100) await sleep(50);
  installation.killDatabase();
  installation.killWeb();
  sending = false;
  await Promise.all(clients);
  await installation.startDatabase();
  await installation.startWeb();

  const stored = await installation.withDatabase(
    (sql) => sql<{ body: string; n: number }[]>`
      select body, count(*)::int as n from contribution_text where body like 'Klient %' group by body`,
  );
  const counted = new Map(stored.map(({ body, n }) => [body, n]));
  expect(stored.filter(({ n }) => n !== 1)).toEqual([]);
  const lost = [...acknowledged.values()].filter(({ text }) => counted.get(text) !== 1);
  expect(lost).toEqual([]);
  for (const [receipt, { text, key }] of [...acknowledged].slice(-5)) {
    expect(receiptOf(await post(text, key))).toBe(receipt);
    expect((await fetch(`${installation.url}${receipt}`)).status).toBe(200);
    expect(await copies(text)).toBe(1);
  }
});

test('with the database away the text stays on the page, and is sent once when it is back', async ({
  page,
}) => {
  const text = `Skrivet när databasen var borta\n<b>${randomUUID()}</b>`;
  await page.goto(`${installation.url}${installation.page}`);
  await page.getByLabel('Vad vill du säga?').fill(text);
  const key = await page.locator('input[name="key"]').inputValue();
  installation.killDatabase();
  const refused = page.waitForResponse((answer) => answer.url().endsWith(installation.address));
  await page.getByRole('button', { name: 'Skicka in synpunkten' }).click();
  expect((await refused).status()).toBe(503);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Vi kan inte ta emot det du skrev just nu',
  );
  await expect(page.getByLabel('Din text')).toHaveValue(text);
  expect(await page.locator('input[name="key"]').inputValue()).toBe(key);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await expectAccessible(page);
  }
  await expectReflow(page);
  await page.getByRole('button', { name: 'Försök igen' }).click();
  await expect(page.getByLabel('Din text')).toHaveValue(text);
  await installation.startDatabase();
  await expect(async () => {
    await page.getByRole('button', { name: 'Försök igen' }).click();
    await expect(page).toHaveURL(/\/kvitto\//, { timeout: 2000 });
  }).toPass({ timeout: 30_000 });
  await expect(page.locator('blockquote')).toContainText('<b>');
  expect(await copies(text)).toBe(1);
});

test('after closing, what was stored before still gets its receipt; a new text is kept and refused', async ({
  page,
}) => {
  const sent = { text: `I tid ${randomUUID()}`, key: randomUUID() };
  const receipt = receiptOf(await post(sent.text, sent.key));
  expect(receipt).toMatch(/^\/kvitto\//);
  const late = `För sent ${randomUUID()}`;
  await page.goto(`${installation.url}${installation.page}`);
  await page.getByLabel('Vad vill du säga?').fill(late);
  await installation.withDatabase(
    (sql) => sql`update dialogue set state = 'closed' where slug = ${installation.slug}`,
  );
  expect(receiptOf(await post(sent.text, sent.key))).toBe(receipt);
  expect(await copies(sent.text)).toBe(1);
  await page.getByRole('button', { name: 'Skicka in synpunkten' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Dialogen är stängd. Det går inte att skicka in något längre.',
  );
  await expect(page.getByText('Det du skrev är inte skickat')).toBeVisible();
  await expect(page.locator('blockquote')).toHaveText(late);
  expect(await copies(late)).toBe(0);
});
