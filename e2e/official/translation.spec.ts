import { as } from '../support/office';
import { formOf, send, unfold } from '../support/office-form';
import { type OwnDialogue, ownDialogue } from '../support/own-dialogue';
import { openDialogue } from '../support/resident';
import { expect, expectAccessible, expectReflow, test } from '../support/test';

const publish = 'Publicera texterna för alla';

let dialogue: OwnDialogue;
test.beforeAll(async () => {
  dialogue = await ownDialogue('open', { communicator: 'Felicia Bohman', moderator: 'Nadja Petrovic' });
});

test('the communicator asks the question in English, and it is read there beside what is in Swedish', async ({
  page,
}) => {
  await as(page, 'Felicia Bohman', `${dialogue.home}/publicering`);
  await page.getByRole('link', { name: 'Skriv och publicera texterna på andra språk' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Texter på andra språk');
  await expect(page.getByText('Inget är översatt än')).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);

  await page.goto(`/en${dialogue.publicPage}`);
  await expect(page.getByText('The municipality has written about this in Swedish only.')).toBeVisible();

  await page.goto(`${dialogue.home}/oversattning/en`);
  await expectAccessible(page);
  await expectReflow(page);
  await send(page, publish);
  await expect(page.locator('.error-summary')).toContainText('Du har inte ändrat någon text.');
  await expectAccessible(page);
  await page.getByLabel('Frågan till invånarna på engelska').fill('What would make you feel safe?');
  await send(page, publish);
  await expect(page.getByRole('heading', { name: 'Texterna är publicerade.' })).toBeVisible();
  await expect(page.getByText('1 av 2 texter är översatta. 1 saknas.')).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Se sidan' }).click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('What would make you feel safe?');
  await expect(heading).not.toHaveAttribute('lang');
  await expectAccessible(page);
  const back = page.getByRole('main').getByRole('link', { name: 'svenska' });
  await expect(back).toHaveAttribute('lang', 'sv');
  await back.click();
  await expect(heading).not.toHaveText('What would make you feel safe?');
  await expect(page.getByRole('main').getByRole('link', { name: 'English' })).toHaveAttribute(
    'href',
    `/en${dialogue.publicPage}`,
  );
  await expectAccessible(page);
});

test('a language that the interface is not in has a page of its own, written its own way', async ({
  page,
}) => {
  const address = `${dialogue.publicPage}/sprak/ar`;
  expect((await page.goto(address))?.status()).toBe(404);
  await as(page, 'Felicia Bohman', `${dialogue.home}/oversattning/ar`);
  const question = page.getByLabel('Frågan till invånarna på arabiska');
  await expect(question).toHaveAttribute('dir', 'rtl');
  await question.fill('ما الذي يجعلك تشعر بالأمان؟');
  await page.getByLabel('Rubriker och knappar 8 på arabiska').fill('اكتب رأيك');
  await send(page, publish);
  await expect(page.getByRole('heading', { name: 'Texterna är publicerade.' })).toBeVisible();
  for (const prefix of ['', '/en']) {
    expect((await page.goto(`${prefix}${address}`))?.status()).toBe(200);
    const heading = page.getByRole('heading', { level: 1 });
    await expect(heading).toHaveText('ما الذي يجعلك تشعر بالأمان؟');
    await expect(heading.locator('xpath=ancestor::*[@dir][1]')).toHaveAttribute('lang', 'ar');
    await expect(page.getByRole('link', { name: 'اكتب رأيك' })).toHaveAttribute(
      'href',
      `${prefix}${dialogue.publicPage}/delta/synpunkt`,
    );
    await expectAccessible(page);
    await expectReflow(page);
  }
  await page.goto(dialogue.publicPage);
  await page.getByRole('main').getByRole('link', { name: 'العربية' }).click();
  await expect(page).toHaveURL(new RegExp(`${address}$`));
});

test('where the Swedish text has changed, the page shows it again until somebody has looked', async ({
  page,
}) => {
  const changed = await ownDialogue('open', { communicator: 'Felicia Bohman' });
  await as(page, 'Felicia Bohman', `${changed.home}/oversattning/en`);
  await page.getByLabel('Dialogens rubrik på engelska').fill('A safer place');
  await send(page, publish);
  await expect(page.getByRole('heading', { name: 'Texterna är publicerade.' })).toBeVisible();

  await page.goto(`${changed.home}/publicering`);
  await unfold(page, 'Byt rubrik och adress');
  const rename = formOf(page, 'Byt rubrik för alla');
  await rename.getByLabel('Rubrik').fill(`Annan ${changed.title}`);
  await send(page, 'Byt rubrik för alla');
  await expect(page.getByRole('link', { name: 'Läs sidan som invånarna ser den' })).toHaveAttribute(
    'href',
    /\/dialoger\/annan-prov-/,
  );

  await page.goto(`${changed.home}/oversattning/en`);
  await expect(page.getByText('1 är äldre än den svenska och visas inte.')).toBeVisible();
  await unfold(page, 'Den svenska texten har ändrats. Så här löd den när översättningen gjordes:');
  await expectAccessible(page);
  await page.getByRole('checkbox', { name: 'Översättningen stämmer fortfarande' }).check();
  await send(page, publish);
  await expect(page.getByText('1 av 2 texter är översatta. 1 saknas.')).toBeVisible();
  await page.goto(`${changed.home}/logg`);
  await expect(page.getByText('Texter på ett annat språk publicerades')).toHaveCount(2);
});

test('who does not publish reads how far it has come, and has no form', async ({ page }) => {
  await as(page, 'Nadja Petrovic', `${dialogue.home}/oversattning/fi`);
  await expect(page.getByText('Bara projektledaren, kommunikatören')).toBeVisible();
  await expect(page.getByRole('button', { name: publish })).toHaveCount(0);
  await expectAccessible(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a dialogue of the demo is read in English and in Finnish', async ({ page }) => {
    await page.goto(openDialogue);
    const main = page.getByRole('main');
    await main.getByRole('link', { name: 'suomi' }).click();
    await expect(page.getByRole('heading', { name: 'Tähän voit vaikuttaa' })).toBeVisible();
    await expectReflow(page);
    await main.getByRole('link', { name: 'English' }).click();
    await expect(page.getByText('Where there is to be light, how bright and for how long')).toBeVisible();
  });
});
