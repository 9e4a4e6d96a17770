import type { Page } from '@playwright/test';
import { moveClock } from '../support/clock';
import { fill } from '../support/fill';
import { named } from '../support/hands';
import { type MadeDialogue, makeDialogue } from '../support/made-dialogue';
import { as } from '../support/office';
import { formOf, send, unfold } from '../support/office-form';
import { day } from '../support/own-dialogue';
import { expect, expectAccessible, expectReflow, test } from '../support/test';

// One dialogue goes through them all, and each takes it on from where the one before left it.
test.describe.configure({ mode: 'serial', timeout: 120_000 });
test.afterAll(() => moveClock('--reset'));

let made: MadeDialogue;
let late = '';
let version = '';
const first = 'det-har-beslutades-1';
const second = 'det-har-beslutades-2';
const changed = ['infört av dialogens politiska ägare', 'Skjuts upp', '1 september 2031', 'Stolparna'];

/** A page that a resident reads, which says this. */
async function expectShown(page: Page, address: string, ...said: string[]): Promise<void> {
  await page.goto(address);
  for (const words of said) await expect(page.getByRole('main')).toContainText(words);
  await expectAccessible(page);
  await expectReflow(page);
}

test('an answer to one contribution is changed after publication, and the old one is kept beside it', async ({
  page,
}) => {
  made = makeDialogue({
    title: 'Kvällen vid rampen',
    texts: [{ text: 'Rampen är mörk.' }],
    until: 'answered',
  });
  await as(page, named('politicalOwner'), `${made.home}/svar`);
  await page.getByRole('main').getByRole('link', { name: 'Belysning' }).first().click();
  await page.getByRole('link', { name: 'Svara på det här bidraget för sig' }).click();
  const button = 'För in nämndens svar på bidraget';
  await fill(formOf(page, button), {
    disposition: 'deferred',
    reason: 'Stolparna levereras senare än vi trodde.',
    deferredUntil: '2031-09-01',
  });
  await send(page, button);
  await expect(page.getByRole('main')).toContainText('1 september 2031');
  await expectAccessible(page);
  await page.context().clearCookies();
  await expectShown(page, `${made.page}/rapport/${first}`, '1 svar ändrat efter publiceringen', ...changed);
  await page.getByText('Så löd svaret när rapporten publicerades').first().click();
  await expect(page.getByText('Tillgodosett').first()).toBeVisible();
  await expectShown(page, `/kvitto/${made.codes[0]}`, ...changed, 'Så löd svaret när rapporten publicerades');
  await as(page, named('communicator'), `${made.home}/rapport`);
  await page.getByRole('link', { name: 'Det här beslutades, version 1' }).click();
  await expect(page.getByRole('main')).toContainText(
    `av ${named('politicalOwner')}, dialogens politiska ägare`,
  );
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Läs rapporten som invånarna ser den' }).click();
  await expect(page).toHaveURL(new RegExp(`/rapport/${first}$`));
});

test('a letter that comes the day after is owed an answer, wherever the dialogue is read', async ({
  page,
}) => {
  moveClock('--advance', '1 day');
  await as(page, named('registrar'), `${made.home}/registrera`);
  const letter = {
    channel: 'letter',
    receivedAt: `${day(1)}T00:01`,
    'texts.0.text': 'Ljuset vid trappan också.',
  };
  await fill(page, letter);
  await send(page, 'Skriv in och visa kvittot');
  await page.waitForURL(/\/registrera\/[0-9a-f-]{36}$/);
  late = (await page.getByRole('main').textContent())?.match(/[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/)?.[0] ?? '';
  await page.goto(`${made.home}/rapport`);
  await expect(page.getByRole('main')).toContainText('1 bidrag har kommit in efter den slutliga rapporten');
  await expectAccessible(page);
  await page.context().clearCookies();
  await expectShown(page, `${made.page}/rapport/${first}`, 'Inkommit efter: 1');
  await expectShown(
    page,
    `/kvitto/${late}`,
    'Det kom in efter att den senaste versionen stängdes.',
    'En ny version av ”Det här beslutades”: ditt svar står där',
    'Under behandling.',
  );
});

test('it is coded when a moderator has read it, and what is missing in the further version says so', async ({
  page,
}) => {
  await as(page, named('feedbackOwner'), `${made.home}/rapport`);
  await send(page, 'Börja på en ny version av ”Det här beslutades”');
  await page.waitForURL(/\/rapport\/[0-9a-f-]{36}$/);
  version = new URL(page.url()).pathname;
  await page.getByRole('link', { name: '1 bidrag är inte granskat, och kan inte kodas än' }).click();
  await expect(page.getByText('Texten visas när dialogens granskare har läst den.')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Granska bidraget' })).toHaveCount(0);
  await expectAccessible(page);
  await as(page, named('analyst'), `${made.home}/kodning`);
  await expect(page.getByText('Granskaren har inte läst bidraget än.')).toBeVisible();
  await expect(page.getByRole('button', { name: /Belysning/ })).toHaveCount(0);
  await expect(page.getByText('Undanta bidraget')).toHaveCount(0);
  await expectAccessible(page);
  await page.goto(`${made.home}/kodning/lista`);
  await expect(page.getByRole('link', { name: 'Väntar på granskning' })).toBeVisible();
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await expectAccessible(page);

  await as(page, named('moderator'), `${version}/saknas`);
  await page.getByRole('link', { name: 'Granska bidraget' }).click();
  await expect(page.getByRole('main')).toContainText('Ljuset vid trappan också.');
  await send(page, 'Spara beslutet och ta nästa');
  await expect(page.getByRole('heading', { name: 'Inget väntar på granskning' })).toBeVisible();

  await as(page, named('analyst'), `${version}/saknas`);
  await page.getByRole('link', { name: 'Koda bidraget' }).click();
  await page.getByRole('button', { name: /Belysning/ }).click();
  await expect(page.getByText('2 av 2 kodade')).toBeVisible();
  await page.goto(`${version}/saknas`);
  await expect(page.getByText('Inget saknas')).toBeVisible();
});

test('its lines are moved without losing what they are, with script and without, and it is published', async ({
  page,
}) => {
  await as(page, named('feedbackOwner'), version);
  await unfold(page, 'Skriv en ny rad');
  await fill(formOf(page, 'Lägg till raden'), { heading: 'Rampen', body: 'Rampen får samma ljus.' });
  await send(page, 'Lägg till raden');
  await page.waitForURL(/\/grund$/);
  await page.goto(version);
  await page.getByRole('button', { name: 'Flytta rad 2 uppåt' }).focus();
  await page.keyboard.press('Enter');
  await page.waitForURL(/flyttad=1/);
  await expect(page.getByText('Raden är nu rad 1', { exact: true })).toBeVisible();
  const list = page.getByRole('list', { name: 'Rapportens rader' });
  await expect(list.getByRole('heading')).toHaveText(['1. Rampen', '2. Mer ljus']);
  await expectAccessible(page);
  await expectReflow(page);
  await moveWithoutScript(page, 'Flytta rad 1 nedåt', ['1. Mer ljus', '2. Rampen']);
  await moveWithoutScript(page, 'Flytta rad 2 uppåt', ['1. Rampen', '2. Mer ljus']);
  await as(page, named('communicator'), version);
  await send(page, 'Publicera rapporten till alla');
  await expect(page.getByText(/Den kan inte ändras\./)).toBeVisible();
  await expect(page.getByRole('button', { name: /Flytta rad/ })).toHaveCount(0);
});

test('everyone reads what differs from the version before, and the late letter has its answer', async ({
  page,
}) => {
  const report = `${made.page}/rapport`;
  await expectShown(page, `${report}/${second}`, 'Rad 1 i ”Det här beslutades, version 1”');
  await page.getByRole('link', { name: 'vad som skiljer sig från ”Det här beslutades, version 1”' }).click();
  await expect(page).toHaveURL(new RegExp(`${second}/skillnader$`));
  const different = ['Nya rader', 'Rad 1: Rampen', 'Svar på enskilda bidrag som ändrades', 'Skjuts upp'];
  await expectShown(page, `${report}/${second}/skillnader`, ...different);
  await expectShown(page, `/en${report}/${second}/skillnader`, 'New lines');
  const none = await page.goto(`${report}/det-har-sa-ni-1/skillnader`);
  expect(none?.status(), 'the first version differs from nothing').toBe(404);
  await expectShown(
    page,
    `${report}/${second}`,
    'Skjuts upp: ett svar',
    'Ett svar på ett enskilt bidrag blev inte',
  );
  await page.getByText('Läs svaren', { exact: true }).click();
  await expect(page.getByText('Stolparna levereras senare än vi trodde.').first()).toBeVisible();
  await expectAccessible(page);
  await expectShown(page, `/kvitto/${late}`, 'Tillgodosett', 'Rad 2: Mer ljus');
  await expectShown(page, `/kvitto/${made.codes[0]}`, 'Så löd svaret i ”Det här beslutades, version 1”');
  await expectShown(page, `${report}/${first}`, 'Det finns en nyare version');
});

/** The same buttons for whoever has no script: a form that is posted. */
async function moveWithoutScript(page: Page, button: string, order: string[]): Promise<void> {
  const context = await page
    .context()
    .browser()
    ?.newContext({
      javaScriptEnabled: false,
      storageState: await page.context().storageState(),
      baseURL: new URL(page.url()).origin,
    });
  if (!context) throw new Error('The page has no browser.');
  const plain = await context.newPage();
  await plain.goto(version);
  await send(plain, button);
  await plain.waitForURL(/flyttad=\d/);
  const list = plain.getByRole('list', { name: 'Rapportens rader' });
  await expect(list.getByRole('heading')).toHaveText(order);
  await context.close();
}
