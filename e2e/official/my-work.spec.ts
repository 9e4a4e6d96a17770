import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { cellsOf, unzipped } from '@/lib/tables/testing-zip';
import { expectAccessible, expectAccessibleCopy } from '../support/accessible';
import { signInAs } from '../support/sign-in';
import { expect, expectReflow, test } from '../support/test';

/** One person for each role of the chain, and what waits for nobody. */
const people = [
  'Mikael Sundin',
  'Lena Kvarnström',
  'Ritva Lehtonen',
  'Henrik Stålnacke',
  'Sara Lindvall',
  'Felicia Bohman',
  'Nadja Petrovic',
  'Viktor Hägg',
  'Elin Stenmark',
  'Gunnel Sandvik',
  'Jonas Brandell',
  'Margareta Åhlin',
] as const;

const ownLists = ['Sent', 'Att göra', 'Längre fram', 'Inför nämndens beslut'];

/** The pages that somebody's own work leads to. */
async function ownWork(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const list of ownLists) {
    const links = page.getByRole('list', { name: list, exact: true }).getByRole('heading').getByRole('link');
    for (const link of await links.all()) found.push(String(await link.getAttribute('href')));
  }
  return found;
}

for (const name of people) {
  test(`the work of ${name} is readable, and each thing to do leads to a page that lets them in`, async ({
    page,
  }) => {
    await signInAs(page, name);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Mitt arbete');
    await expectAccessible(page);
    await expectReflow(page);
    const own = await ownWork(page);
    // Who has texts left to read is not told that nothing waits.
    if (own.length === 0)
      await expect(page.getByRole('heading', { name: /^(Inget väntar på dig|Läsrummet)$/ })).toBeVisible();
    for (const address of own)
      expect((await page.goto(address))?.status(), `${address} as ${name}`).toBe(200);
  });
}

test('what waits for whom is told by role: the moderator reads, the registrar records, those who watch rest', async ({
  page,
}) => {
  await signInAs(page, 'Nadja Petrovic');
  const texts = page.getByRole('list', { name: 'Att göra' }).getByRole('listitem');
  await texts
    .filter({ hasText: 'Tryggare bussterminal' })
    .getByRole('link', { name: /^Granska (bidragen|det som är anmält)$/ })
    .click();
  // What is reported comes before what is new.
  await expect(page.getByRole('heading', { level: 1, name: /^(Granska|Ett anmält bidrag)$/ })).toBeVisible();
  await signInAs(page, 'Margareta Åhlin');
  await expect(page.getByRole('heading', { name: 'Inget väntar på dig' })).toBeVisible();
});

test('a politician has the plan that lies with the nämnd to read, and no task that cannot be ticked off', async ({
  page,
}) => {
  await signInAs(page, 'Henrik Stålnacke');
  const ahead = page.getByRole('list', { name: 'Inför nämndens beslut' }).getByRole('listitem');
  const plan = ahead.filter({ hasText: 'Mötesplatser för äldre' });
  await expect(plan).toContainText(/Inlämnad \S+dag \d+ /);
  await expect(plan).not.toContainText(/Senast|sent/);
  const tasks = page.getByRole('list', { name: /^(Sent|Att göra)$/ });
  await expect(tasks.filter({ hasText: 'Läs planen' })).toHaveCount(0);
});

test('my work and a dialogue’s own page say the same of its next step', async ({ page }) => {
  await signInAs(page, 'Ritva Lehtonen');
  const waiting = page.getByRole('listitem').filter({ hasText: 'Mötesplatser för äldre' }).first();
  await expect(waiting).toContainText('Anteckna nämndens beslut');
  await page.goto('/kontor/register?ord=m%C3%B6tesplatser');
  await expect(page.getByRole('main').getByRole('listitem').first()).toContainText(
    'Väntar på nämndens beslut. Registratorn Ritva Lehtonen antecknar det sedan.',
  );
  await page.getByRole('link', { name: 'Mötesplatser för äldre' }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Nu ska nämnden besluta' })).toBeVisible();
  await expect(page.getByText('Registratorn Ritva Lehtonen antecknar det sedan.')).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);
});

test('an open dialogue says on its first screen when it closes, what has come in and what waits', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await signInAs(page, 'Sara Lindvall', '/kontor/register?ord=bussterminal');
  await page.getByRole('link', { name: 'Tryggare bussterminal' }).click();
  const main = page.getByRole('main');
  const closes = main.getByText(/^Öppen\. Stänger \S+dag \d+ \S+ \d+, om \d+ dagar\.$/);
  const received = main.getByText(
    /\d+ bidrag har kommit in, varav \d+ förslag .+ Enkäten har fått \d+ svar\.$/,
  );
  const next = page.getByRole('heading', { level: 2, name: /^Att göra nu: / });
  for (const shown of [closes, received, next]) await expect(shown).toBeInViewport({ ratio: 1 });
  await expect(main).toContainText(/\d+ av \d+ granskade bidrag har lästs/);
  await expectAccessible(page);
  await expectReflow(page);
});

test('the tabs of a dialogue stand in the same place on its overview and on its other pages', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await signInAs(page, 'Sara Lindvall', '/kontor/register?ord=bussterminal');
  await page.getByRole('link', { name: 'Tryggare bussterminal' }).click();
  const home = page.getByRole('link', { name: 'Översikt' });
  await expect(home).toHaveAttribute('aria-current', 'true');
  const onOverview = await home.boundingBox();
  for (const tab of ['Enkät', 'Logg']) {
    await page.getByRole('link', { name: tab, exact: true }).click();
    await expect(home).not.toHaveAttribute('aria-current', 'true');
    expect((await home.boundingBox())?.y, tab).toBe(onOverview?.y);
  }
});

test('the register is narrowed and ordered with the keyboard, and its address can be shared', async ({
  page,
}) => {
  await signInAs(page, 'Sara Lindvall', '/kontor/register');
  await page.getByLabel('Sök').focus();
  await page.keyboard.type('bussterminal');
  await page.keyboard.press('Enter');
  await page.waitForURL(/ord=bussterminal/);
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText(/^1 dialog/);
  await expect(page.getByLabel('Sök')).toHaveValue('bussterminal');
  await page.getByRole('link', { name: 'Visa alla igen' }).click();
  await page.waitForURL('/kontor/register');
  for (const order of ['Nämnd', 'Läge', 'Nästa dag', 'Namn']) {
    await page.getByLabel('Ordning').selectOption({ label: order });
    await page.getByRole('button', { name: 'Visa' }).click();
    await page.waitForURL(/ordning=/);
    await expect(page.getByLabel('Ordning').locator('option:checked')).toHaveText(order);
    await expectAccessible(page);
    await expectReflow(page);
  }
});

test('what nothing fits says so, and leads back', async ({ page }) => {
  await signInAs(page, 'Sara Lindvall', '/kontor/register?ord=finns-inte');
  await expect(page.getByRole('heading', { name: 'Ingen dialog passar urvalet' })).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);
});

test('the files of the register hold what the page shows, and no dialogue that the person may not see', async ({
  page,
}) => {
  await signInAs(page, 'Ritva Lehtonen', '/kontor/register?ordning=namn');
  const shown = await page.getByRole('main').locator('.entry-title').allTextContents();
  const file = async (link: string) => {
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: link }).click();
    const taken = await download;
    return { name: taken.suggestedFilename(), bytes: await readFile(await taken.path()) };
  };
  const csv = await file('Text för kalkylprogram (CSV)');
  expect(csv.name).toBe('dialoger.csv');
  expect(csv.bytes.subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  expect(csv.bytes.toString('utf8')).toContain('Mötesplatser för äldre');

  const xlsx = await file('Kalkylblad (XLSX)');
  expect(xlsx.name).toBe('dialoger.xlsx');
  const cells = cellsOf(unzipped(xlsx.bytes), 1);
  expect(shown.map((_, place) => cells.get(`B${place + 2}`)?.text)).toEqual(shown);
  expect(cells.get(`A${shown.length + 2}`)).toBeUndefined();

  await signInAs(page, 'Torbjörn Wiklander', '/kontor/register');
  const elsewhere = await page.request.get('/kontor/register/csv');
  expect(elsewhere.headers()['cache-control']).toBe('no-store');
  expect(await elsewhere.text()).not.toContain('Mötesplatser för äldre');
  expect(await elsewhere.text()).toContain('Tryggare bussterminal');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the filters are a plain form', async ({ page }) => {
    await signInAs(page, 'Sara Lindvall', '/kontor/register');
    await page.getByLabel('Tid').selectOption('Bara sena');
    await page.getByRole('button', { name: 'Visa' }).click();
    await expect(page).toHaveURL(/tid=sena/);
    await expect(page.getByLabel('Tid').locator('option[selected]')).toHaveText('Bara sena');
    const states = page.getByRole('main').locator('.entry .state-tag');
    for (const state of await states.allTextContents()) expect(state).toMatch(/sent$/);
    await expectAccessibleCopy(page);
    await expectReflow(page);
  });
});
