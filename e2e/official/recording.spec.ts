import { fill } from '../support/fill';
import { expectRefused, formOf, send } from '../support/office-form';
import { day, ownDialogue } from '../support/own-dialogue';
import { signInAs } from '../support/sign-in';
import { expect, expectAccessible, expectReflow, test } from '../support/test';

const registrar = 'Lena Kvarnström';
const moderator = 'Nadja Petrovic';
const politician = 'Gunnel Sandvik';
const cast = { registrar, moderator, politician };

test('a letter is written in, gets a receipt to hand over, is moderated by its address, and is public', async ({
  page,
}) => {
  const { home, publicPage } = await ownDialogue('open', cast);
  const words = 'Trappan vid södra uppgången är hal hela vintern.';
  const button = 'Skriv in och visa kvittot';
  await signInAs(page, registrar, `${home}/registrera`);
  await expectAccessible(page);
  await expectRefused(page, button, {
    channel: 'Välj hur det kom in.',
    receivedAt: 'Skriv en dag som finns',
  });
  await fill(page, {
    channel: 'letter',
    receivedAt: `${day(1)}T12:00`,
    'texts.0.text': words,
    place: 'Stationen',
  });
  await page.getByRole('radio', { name: 'Alla, efter granskning' }).check();
  await expectRefused(page, button, { receivedAt: 'Den dagen har inte varit än.' });
  await expect(page.locator('[name="texts.0.text"]')).toHaveValue(words);
  await expect(page.locator('[name=place]')).toHaveValue('Stationen');
  await expect(page.getByRole('radio', { name: 'Alla, efter granskning' })).toBeChecked();
  await expectReflow(page);
  await fill(page, { receivedAt: `${day(-1)}T12:00` });
  await send(page, button);
  await page.waitForURL(/\/registrera\/[0-9a-f-]{36}$/);
  const receiptPage = new URL(page.url()).pathname;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Kvitto att lämna ut');
  const code = (await page.getByRole('main').textContent())?.match(/[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/)?.[0] ?? '';
  await expectAccessible(page);
  await expectReflow(page);
  await page.goto(`/kvitto/${code}`);
  await expect(page.getByRole('main')).toContainText(words);

  await page.context().clearCookies();
  await signInAs(page, politician, `${home}/registrera`);
  await expect(page.getByText('Det som kommer in på annat sätt skrivs in av dem')).toBeVisible();
  await expect(page.locator('main form')).toHaveCount(0);
  expect((await page.goto(receiptPage))?.status()).toBe(403);

  await page.context().clearCookies();
  await signInAs(page, moderator, `${home}/inlagg`);
  await page
    .getByRole('listitem')
    .getByRole('link', { name: /^Granska \S+ \d+/ })
    .click();
  await page.waitForURL(/granskning\?inlagg=/);
  const address = page.url();
  const save = 'Spara beslutet och ta nästa';
  await expectAccessible(page);
  await expectRefused(page, save, { verdict: 'Välj ett beslut.' });
  await fill(page, { verdict: 'withheld' });
  await expectRefused(page, save, {
    reason: 'Välj varför det inte visas.',
    explanation: 'Förklara varför det inte visas.',
  });
  await expect(page.getByRole('radio', { name: 'Visa inte' })).toBeChecked();
  await fill(page, { verdict: 'published', 'phrases.0.words': 'norra', 'phrases.0.reason': 'personalData' });
  await expectRefused(page, save, { 'phrases.0.words': 'De orden finns inte i texten.' });
  await fill(page, { 'phrases.0.words': 'södra' });
  await send(page, save);
  await expect(page.getByRole('heading', { name: 'Inget väntar på granskning' })).toBeVisible();
  await expectAccessible(page);
  await page.goto(`${publicPage}/inlagg`);
  await expect(page.getByRole('main')).toContainText('uppgången är hal hela vintern.');
  expect(await page.content()).not.toContain('södra uppgången');
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ändra granskningen');
  await expectAccessible(page);
  await expectReflow(page);
});

test('a file is looked at before it is read in, and can be taken back', async ({ page }) => {
  const { home } = await ownDialogue('open', cast);
  const upload = (content: string) => ({
    name: 'brev.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(content),
  });
  await signInAs(page, registrar, `${home}/import`);
  await expectAccessible(page);
  await page.getByRole('radio', { name: 'Alla, efter granskning' }).check();
  await send(page, 'Granska filen');
  await expect(page.locator('.field-error')).toHaveText('Välj en fil som slutar på .csv.');
  await expect(page).toHaveTitle(/^Fel: /);
  await expect(page.getByRole('radio', { name: 'Alla, efter granskning' })).toBeChecked();
  await expectAccessible(page);
  await page.locator('[name=file]').setInputFiles(upload('text,received_at\nMer ljus,i går\n'));
  await send(page, 'Granska filen');
  await expect(page.getByText('Rad 2, kolumnen received_at: Skriv datumet som 2027-03-12')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Välj en annan fil' }).click();
  await page
    .locator('[name=file]')
    .setInputFiles(upload(`text,received_at\nMer ljus,${day(-2)}\nFler bänkar,${day(-1)}\n`));
  await send(page, 'Granska filen');
  await expect(page.getByText('Inget är inläst än.')).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);
  await send(page, 'Läs in 2 rader');
  await page.waitForURL(/\/import\/[0-9a-f-]{36}$/);
  const file = new URL(page.url()).pathname;
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('brev.csv');
  await expectAccessible(page);
  await expectReflow(page);

  await page.context().clearCookies();
  await signInAs(page, politician, file);
  await expect(formOf(page, 'Återkalla filen')).toHaveCount(0);
  await page.context().clearCookies();
  await signInAs(page, registrar, file);
  await send(page, 'Återkalla filen');
  await expect(
    page.getByText('Filen är återkallad. Dess rader räknas inte, inte heller som inkomna.'),
  ).toBeVisible();
  await expectAccessible(page);
});
