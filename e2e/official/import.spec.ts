import type { Page } from '@playwright/test';
import { fill } from '../support/fill';
import { named } from '../support/hands';
import { beginCompiling, makeDialogue, publishInterim } from '../support/made-dialogue';
import { as, expectSaid } from '../support/office';
import { send, unfold } from '../support/office-form';
import { signInAs } from '../support/sign-in';
import { expect, expectAccessible, expectReflow, test } from '../support/test';

const head = 'text;received_at;external_id';
const revoke = 'Återkalla filen';
const publish = 'Publicera alla utom de förkryssade';

async function choose(page: Page, home: string, rows: string, isPublic = false): Promise<void> {
  await page.goto(`${home}/import`);
  if (isPublic) await page.getByRole('radio', { name: 'Alla, efter granskning' }).check();
  await page.locator('[name=file]').setInputFiles({
    name: 'svar.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`${head}\n${rows}`),
  });
  await page.getByRole('button', { name: 'Granska filen' }).click();
  await page.waitForURL(/utkast=/);
}

async function readIn(page: Page, home: string, rows: string, isPublic = false): Promise<string> {
  await choose(page, home, rows, isPublic);
  await page.getByRole('button', { name: /^Läs in/ }).click();
  await page.waitForURL(/\/import\/[0-9a-f-]{36}$/);
  return new URL(page.url()).pathname;
}

/** What can no longer be taken back says why, and offers no button. */
async function expectKept(page: Page, why: string): Promise<void> {
  await expect(page.getByText(why)).toBeVisible();
  await expect(page.getByRole('button', { name: revoke })).toHaveCount(0);
}

/** What no moderator has read is neither coded nor left out. */
async function isRead(page: Page, home: string, words: string): Promise<void> {
  await as(page, named('moderator'), `${home}/granskning`);
  await expect(page.getByRole('main')).toContainText(words);
  await send(page, 'Spara beslutet och ta nästa');
  await expect(page.getByRole('heading', { name: 'Inget väntar på granskning' })).toBeVisible();
  await as(page, named('analyst'), `${home}/kodning`);
}

test('a file is looked at, refused by row, read in whole and taken back; once coded or published it stays', async ({
  page,
}) => {
  const made = makeDialogue({
    title: 'Kvällen i hamnen',
    texts: [{ text: 'Hamnen är mörk.' }],
    closed: true,
  });
  await as(page, named('analyst'), `${made.home}/import`);
  await expectAccessible(page);
  await page.getByRole('button', { name: 'Granska filen' }).click();
  await expect(page).toHaveURL(/fel=fil/);
  await expectAccessible(page);

  await choose(page, made.home, 'Rad ett;2026-03-12;1\nRad två;2026-13-45;2\n;2026-03-12;3');
  await expect(page.getByRole('main').getByRole('alert')).toContainText('3');
  await expect(page.getByRole('button', { name: /^Läs in/ })).toHaveCount(0);
  await expectAccessible(page);
  await expectReflow(page);

  await choose(page, made.home, 'Rad ett;2026-03-12;1\nRad två;2026-03-12;2');
  await expectAccessible(page);
  const first = await readIn(page, made.home, 'Rad ett;2026-03-12;1\nRad två;2026-03-12;2');
  await expectAccessible(page);
  await expectReflow(page);
  await send(page, revoke);
  await expect(
    page.getByText('Filen är återkallad. Dess rader räknas inte, inte heller som inkomna.'),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: revoke })).toHaveCount(0);
  await expectAccessible(page);
  await page.goto(`${made.home}/import`);
  await expect(page.getByRole('listitem').filter({ hasText: 'svar.csv' })).toContainText('Återkallad');
  await expectAccessible(page);

  const second = await readIn(page, made.home, 'Rad ett;2026-03-12;1');
  expect(second).not.toBe(first);
  await beginCompiling(page, made);
  await isRead(page, made.home, 'Rad ett');
  for (const coded of [1, 2]) {
    await page.goto(`${made.home}/kodning`);
    await page.getByRole('button', { name: /Ljus/ }).first().click();
    await expect(page.getByText(`${coded} av 2 kodade`)).toBeVisible();
  }
  await page.goto(second);
  await expectKept(page, 'Filen går inte att återkalla: något i den är redan kodat.');
});

test('a file that a published version counts as left out stays, and the reason is that one', async ({
  page,
}) => {
  const made = makeDialogue({ title: 'Kvällen vid ån', texts: [{ text: 'Ån är mörk.' }], closed: true });
  await beginCompiling(page, made);
  await page.goto(`${made.home}/kodning`);
  await page.getByRole('button', { name: /Ljus/ }).first().click();
  await expect(page.getByText('1 av 1 kodade')).toBeVisible();
  const file = await readIn(page, made.home, 'Ett prov av filen;2026-03-12;9');
  await isRead(page, made.home, 'Ett prov av filen');
  await expect(page.getByRole('main')).toContainText('Ett är kvar');
  await unfold(page, 'Undanta bidraget');
  await fill(page, { reason: 'test', words: 'En provrad.' });
  await page.getByRole('button', { name: 'Undanta bidraget från teman och svar' }).click();
  await expect(page.getByText('1 av 2 kodade, 1 undantaget.')).toBeVisible();
  await publishInterim(page, made, 'Ljus (1)');
  await as(page, named('analyst'), file);
  await expectKept(page, 'Filen går inte att återkalla: en publicerad rapport räknar det som stod i den');
});

test('a moderator reads a file as a list: one is set apart, one was judged meanwhile, the rest get one verdict', async ({
  page,
  browser,
  baseURL,
}) => {
  const made = makeDialogue({ title: 'Kvällen på torget', texts: [{ text: 'Torget är mörkt.' }] });
  await as(page, named('analyst'), `${made.home}/import`);
  const file = await readIn(
    page,
    made.home,
    'Rad ett;2026-03-12;1\nRing mig på 070-123 45 67;2026-03-13;2\nRad tre;2026-03-14;3\nRad fyra;2026-03-15;4',
    true,
  );
  await expect(page.getByRole('link', { name: /texter som väntar/ })).toHaveCount(0);

  await as(page, named('moderator'), file);
  await page.getByRole('link', { name: 'Granska de 4 bidrag som väntar' }).click();
  await page.waitForURL(/\/granskning\/lista\//);
  const list = new URL(page.url()).pathname;
  await expectAccessible(page);
  await expectReflow(page);
  const apart = (number: number) => page.getByRole('checkbox', { name: `Granska bidrag ${number} för sig` });
  await expect(page.getByText('Det ser ut att stå ett telefonnummer i texten.')).toBeVisible();
  await expect(apart(2)).toBeChecked();
  await expect(apart(1)).not.toBeChecked();

  // All set apart: there is nothing to decide, and the ticks stay.
  for (const number of [1, 3, 4]) await apart(number).check();
  await send(page, publish);
  await expectSaid(page, 'Alla bidrag på sidan är förkryssade');
  for (const number of [1, 2, 3, 4]) await expect(apart(number)).toBeChecked();
  for (const number of [1, 3, 4]) await apart(number).uncheck();

  // Somebody else judges the third meanwhile.
  const beside = await browser.newContext({ baseURL });
  const other = await beside.newPage();
  await signInAs(other, named('moderator'), list);
  await other.getByRole('link', { name: 'Öppna bidrag 3 nu' }).click();
  await fill(other, { verdict: 'published' });
  await send(other, 'Spara beslutet och gå till listan');
  await expect(other.getByText('3 bidrag väntar')).toBeVisible();
  await beside.close();

  await send(page, publish);
  await expect(page.getByText('2 bidrag är granskade')).toBeVisible();
  await expect(page.getByText('Ett bidrag har ändrats eller granskats av någon annan')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Rad tre' })).toBeVisible();
  await expect(
    page.getByRole('heading', { name: 'Ett bidrag väntar på att granskas för sig' }),
  ).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);
  await page.getByRole('link', { name: /Ring mig på/ }).click();
  await fill(page, {
    verdict: 'published',
    'phrases.0.words': '070-123 45 67',
    'phrases.0.reason': 'personalData',
  });
  await send(page, 'Spara beslutet och gå till listan');
  await expect(page.getByRole('heading', { name: 'Inget väntar på granskning' })).toBeVisible();
  await expectAccessible(page);

  await page.goto(`${made.page}/inlagg`);
  for (const words of ['Rad ett', 'Ring mig på', 'Rad tre', 'Rad fyra']) {
    await expect(page.getByRole('main')).toContainText(words);
  }
  await expect(page.getByRole('main')).not.toContainText('070-123 45 67');
});
