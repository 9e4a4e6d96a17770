import type { Page } from '@playwright/test';
import { withDatabase } from '../support/environment';
import { beginCompiling, makeDialogue } from '../support/made-dialogue';
import { unfold } from '../support/office-form';
import { ownDialogue } from '../support/own-dialogue';
import { signInAs } from '../support/sign-in';
import { expect, expectAccessible, expectReflow, test } from '../support/test';

const lead = 'Sara Lindvall';
const written = 'Terminalen byggdes 1998. Det här tog en timme att skriva.';
const background = (page: Page) => page.locator('[name=background]');
const save = (page: Page) => page.getByRole('button', { name: 'Spara delen', exact: true });

async function writeInThePlan(page: Page): Promise<void> {
  const { home } = await ownDialogue('approved', { projectLead: lead });
  await signInAs(page, lead, `${home}/plan/fraga`);
  await background(page).fill(written);
}

async function expectStanding(page: Page, heading: string): Promise<void> {
  const told = page.getByRole('alert').filter({ hasText: heading });
  await expect(told).toBeFocused();
  await expect(page).toHaveTitle(/^Fel: /);
  await expect(background(page)).toHaveValue(written);
}

async function expectSaved(page: Page): Promise<void> {
  await save(page).click();
  await expect(page).toHaveURL(/sparad=1/);
  await page.reload();
  await expect(background(page)).toHaveValue(written);
}

test('with the network away what was written stands, and is saved when it is back', async ({
  page,
  context,
}) => {
  await writeInThePlan(page);
  await context.setOffline(true);
  for (const _ of ['once', 'twice']) {
    await save(page).click();
    await expectStanding(page, 'Vi vet inte om det blev sparat');
  }
  await expectAccessible(page);
  await expectReflow(page);
  await context.setOffline(false);
  await expectSaved(page);
});

test('what is not saved is not left by a link without a question, and what is saved is', async ({ page }) => {
  const asked: string[] = [];
  page.on('dialog', (dialog) => asked.push(dialog.type()));
  await writeInThePlan(page);
  await page.getByRole('link', { name: 'Alla dialoger', exact: true }).click();
  await expect(page).toHaveURL(/\/kontor\/register/);
  expect(asked).toEqual(['beforeunload']);
  await page.goBack();
  await background(page).fill(written);
  await expectSaved(page);
  await page.getByRole('link', { name: 'Alla dialoger', exact: true }).click();
  await expect(page).toHaveURL(/\/kontor\/register/);
  expect(asked).toEqual(['beforeunload']);
});

test('an answer of something in between is no answer', async ({ page }) => {
  await writeInThePlan(page);
  const isSent = (url: URL) => url.pathname.endsWith('/plan/fraga');
  await page.route(isSent, (route) =>
    route.request().method() === 'POST'
      ? route.fulfill({ status: 502, contentType: 'text/html', body: '<h1>Bad Gateway</h1>' })
      : route.continue(),
  );
  await save(page).click();
  await expectStanding(page, 'Vi vet inte om det blev sparat');
  await page.unroute(isSent);
  await expectSaved(page);
});

for (const ended of ['by the clock', 'with its cookie'] as const) {
  test(`a session that has ended ${ended} takes nothing with it`, async ({ page, context }) => {
    await writeInThePlan(page);
    if (ended === 'with its cookie') await context.clearCookies();
    else {
      await withDatabase(
        (sql) =>
          sql`update session set ended_at = now() where person_id = (select id from person where name = ${lead})`,
      );
    }
    await save(page).click();
    await expectStanding(page, 'Du är inte inloggad längre');
    await expectAccessible(page);
    const opened = context.waitForEvent('page');
    await page.getByRole('link', { name: 'Logga in i en ny flik' }).click();
    const beside = await opened;
    await beside.getByRole('button', { name: `Logga in som ${lead}`, exact: true }).click();
    await beside.waitForURL(/\/kontor$/);
    await beside.close();
    await expectSaved(page);
  });
}

test('a page of an earlier Genklang says that it is one', async ({ page }) => {
  await writeInThePlan(page);
  await page.route('**/plan/fraga', (route) => {
    const headers = route.request().headers();
    const known = headers['next-action'];
    return route.continue(
      known ? { headers: { ...headers, 'next-action': known.replace(/.{8}$/, '00000000') } } : {},
    );
  });
  await save(page).click();
  await expectStanding(page, 'Sidan går inte att spara');
  await expectAccessible(page);
});

test('a coder without a network stays with the text, and what was written about leaving it out', async ({
  page,
  context,
}) => {
  const made = makeDialogue({ title: 'Kvällen vid bron', texts: [{ text: 'Bron är mörk.' }], closed: true });
  await beginCompiling(page, made);
  await page.goto(`${made.home}/kodning`);
  await unfold(page, 'Undanta bidraget');
  const words = page.locator('[name=words]');
  await words.fill('Skrivet av kommunen som ett prov.');
  const theme = page.getByRole('button', { name: /Ljus/ }).first();
  await context.setOffline(true);
  await theme.click();
  await expect(page.getByRole('alert').filter({ hasText: 'Vi vet inte om det blev sparat' })).toBeFocused();
  await expectAccessible(page);
  await expect(words).toHaveValue('Skrivet av kommunen som ett prov.');
  await context.setOffline(false);
  await theme.click();
  await expect(page.getByText('1 av 1 kodade')).toBeVisible();
  await expect(page.locator('.error-summary')).toHaveCount(0);
});
