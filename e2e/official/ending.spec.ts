import { fill } from '../support/fill';
import { expectRefused, formOf, send, unfold } from '../support/office-form';
import { day, ownDialogue } from '../support/own-dialogue';
import { signInAs } from '../support/sign-in';
import { expect, expectAccessible, expectReflow, test } from '../support/test';

const lead = 'Sara Lindvall';
const registrar = 'Lena Kvarnström';
const cast = { projectLead: lead, registrar };
const blank = 'Skriv den text som alla ska kunna läsa.';
const cancelling = 'Avbryt dialogen för alla';

test('a dialogue where nothing came in is cancelled: that is the end of it, and the page says why', async ({
  page,
}) => {
  const { home, publicPage } = await ownDialogue('announced', cast);
  await signInAs(page, lead, `${home}/publicering`);
  await unfold(page, 'Avbryt dialogen');
  await expect(page.getByText('Inget har kommit in. Dialogen ställs in')).toBeVisible();
  await expectAccessible(page);
  await expectRefused(page, cancelling, { text: blank });
  await fill(formOf(page, cancelling), { text: 'Pengarna till ombyggnaden är borta ur budgeten.' });
  await send(page, cancelling);
  await expect(page.getByRole('heading', { name: /^Avbruten, / })).toBeVisible();
  await expect(page.locator('summary', { hasText: 'Avbryt dialogen' })).toHaveCount(0);
  await expectAccessible(page);
  await expectReflow(page);
  await page.goto(publicPage);
  await expect(page.getByRole('main')).toContainText('Pengarna till ombyggnaden är borta ur budgeten.');
  await expectAccessible(page);
});

test('a dialogue that has been written to is broken off: the answers are still owed', async ({ page }) => {
  const { home, publicPage } = await ownDialogue('open', cast);
  await page.goto(`${publicPage}/delta/synpunkt`);
  await page.getByLabel('Vad vill du säga?').fill('Jag vill ha en bänk i skuggan vid hållplatsen.');
  await page.getByRole('button', { name: 'Skicka in synpunkten' }).click();
  await page.waitForURL(/\/kvitto\//);
  const receipt = page.url();
  await signInAs(page, lead, `${home}/publicering`);
  await unfold(page, 'Avbryt dialogen');
  await expect(page.getByText('1 svar har kommit in och ska ändå besvaras')).toBeVisible();
  await fill(formOf(page, cancelling), { text: 'Frågan avgjordes i domstol.' });
  await send(page, cancelling);
  await expect(page.getByRole('heading', { name: /^Avbruten, / })).toBeVisible();
  await expectAccessible(page);
  await page.goto(publicPage);
  await expect(page.getByRole('main')).toContainText('Frågan avgjordes i domstol.');
  await expect(page.getByRole('heading', { name: /^Dialogen avbröts / })).toBeVisible();
  await expect(page.getByText(/Den stängde /)).toBeVisible();
  await expectAccessible(page);
  await page.goto(receipt);
  await expect(page.getByRole('main')).toContainText('Dialogen avbröts');
  await expect(page.getByRole('main')).toContainText('Det du skrev läses och besvaras ändå.');
  await expectAccessible(page);
});

test('a new title gives a new address, and the old one leads there', async ({ page }) => {
  const { home, slug, publicPage } = await ownDialogue('open', cast);
  await signInAs(page, lead, `${home}/publicering`);
  await unfold(page, 'Byt rubrik och adress');
  const button = 'Byt rubrik för alla';
  await fill(formOf(page, button), { title: 'Å' });
  await expectRefused(page, button, { title: 'Skriv en rubrik på minst tre tecken.' });
  await expect(formOf(page, button).locator('[name=title]')).toHaveValue('Å');
  await fill(formOf(page, button), { title: `Ljusare väg till tåget ${slug}` });
  await send(page, button);
  await expect(page.getByRole('main')).toContainText(`Ljusare väg till tåget ${slug}`);
  await expectAccessible(page);
  await page.goto(publicPage);
  await expect(page).toHaveURL(new RegExp(`/dialoger/ljusare-vag-till-taget-${slug}$`));
  await expect(page).toHaveTitle(new RegExp(`Ljusare väg till tåget ${slug}`));
});

test('a decided plan that is not public yet is not cancelled: it is taken back, and the nämnd decides not to hold it', async ({
  page,
}) => {
  const { home, publicPage } = await ownDialogue('approved', cast);
  await signInAs(page, registrar, `${home}/beslut`);
  await expect(page.locator('summary', { hasText: 'Behöver nämnden besluta igen?' })).toHaveCount(0);
  await page.context().clearCookies();
  await signInAs(page, lead, `${home}/publicering`);
  await expect(page.locator('summary', { hasText: 'Avbryt dialogen' })).toHaveCount(0);
  await expect(page.getByText('Ska dialogen inte hållas?')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('main').getByRole('link', { name: 'Till beslutet' }).click();
  await page.waitForURL(`${home}/beslut`);
  await unfold(page, 'Behöver nämnden besluta igen?');
  await expectAccessible(page);
  await send(page, 'Ta tillbaka planen för ett nytt beslut');
  await page.waitForURL(`${home}/plan`);
  await expectAccessible(page);
  await page.goto(`${home}/beslut`);
  await expect(page.getByRole('main')).toContainText('§ 14');
  await expect(page.locator('summary', { hasText: 'Behöver nämnden besluta igen?' })).toHaveCount(0);
  await expect(page.locator('summary', { hasText: 'Har nämnden beslutat att inte' })).toHaveCount(0);
  expect((await page.goto(publicPage))?.status()).toBe(404);

  await page.context().clearCookies();
  await signInAs(page, registrar, `${home}/beslut`);
  await unfold(page, 'Har nämnden beslutat att inte hålla dialogen?');
  await expectAccessible(page);
  const button = 'Anteckna att dialogen inte hålls';
  await expectRefused(page, button, {
    paragraph: 'Skriv paragrafen i protokollet.',
    reason: 'Skriv nämndens skäl.',
  });
  await fill(formOf(page, button), {
    decidedOn: day(0),
    paragraph: '§ 15',
    reason: 'Terminalen byggs inte om. Pengarna behövs till skolorna.',
  });
  await send(page, button);
  await expect(page.getByRole('main')).toContainText('§ 15');
  await expectAccessible(page);
  await page.goto(publicPage);
  await expect(page.getByRole('main')).toContainText('Terminalen byggs inte om.');
  await expectAccessible(page);
});
