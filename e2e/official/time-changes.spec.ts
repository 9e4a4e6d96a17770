import { fill } from '../support/fill';
import { expectRefused, formOf, send, unfold } from '../support/office-form';
import { day, ownDialogue } from '../support/own-dialogue';
import { signInAs } from '../support/sign-in';
import { expect, expectAccessible, expectReflow, test } from '../support/test';

const blank = 'Skriv den text som alla ska kunna läsa.';
const lead = 'Sara Lindvall';
const communicator = 'Felicia Bohman';
const moderator = 'Nadja Petrovic';
const cast = { projectLead: lead, communicator, moderator };

test('the communicator pauses a dialogue, everyone reads why, and lets it go on with a new last day', async ({
  page,
}) => {
  const { home, publicPage } = await ownDialogue('open', cast);
  const why = 'Vi pausar dialogen medan kartan rättas. Det du har skickat in finns kvar.';
  await signInAs(page, communicator, `${home}/publicering`);
  await unfold(page, 'Pausa dialogen');
  await expectAccessible(page);
  await expectRefused(page, 'Pausa dialogen för alla', { text: blank });
  await fill(formOf(page, 'Pausa dialogen för alla'), { text: why });
  await send(page, 'Pausa dialogen för alla');
  await expect(page.getByRole('heading', { name: /^Dialogen är pausad/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Pausad, / })).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);
  await page.goto(publicPage);
  await expect(page.getByRole('main')).toContainText(why);
  await expectAccessible(page);
  await page.goto(`${publicPage}/delta/synpunkt`);
  await expect(page.getByRole('button', { name: 'Skicka in synpunkten' })).toHaveCount(0);
  await expectAccessible(page);

  await page.goto(`${home}/publicering`);
  await unfold(page, 'Avsluta pausen');
  const again = formOf(page, 'Låt dialogen fortsätta');
  await fill(again, { text: 'Kartan är rättad.', closesOn: day(3) });
  await expectRefused(page, 'Låt dialogen fortsätta', {
    closesOn: 'Dagen ligger inte efter den nuvarande sista dagen. Välj en senare dag.',
  });
  await expect(again.locator('[name=text]')).toHaveValue('Kartan är rättad.');
  await expect(again.locator('[name=closesOn]')).toHaveValue(day(3));
  await fill(again, { closesOn: day(14) });
  await send(page, 'Låt dialogen fortsätta');
  await expect(page.getByRole('heading', { name: /^Pausen är slut/ })).toBeVisible();
  await expect(page.getByRole('heading', { name: /^Fortsätter, / })).toBeVisible();
  await expectAccessible(page);
  await page.goto(publicPage);
  await expect(page.getByRole('main')).toContainText('Kartan är rättad.');
  await page.goto(`${publicPage}/delta/synpunkt`);
  await expect(page.getByRole('button', { name: 'Skicka in synpunkten' })).toBeVisible();
});

test('the communicator gives more time, and is told why they may not take time away', async ({ page }) => {
  const { home, publicPage } = await ownDialogue('open', cast);
  await signInAs(page, communicator, `${home}/publicering`);
  await expect(
    page.getByText('Bara projektledaren kan avsluta dialogen före tiden eller ställa in den.'),
  ).toBeVisible();
  await expect(page.locator('summary', { hasText: 'Stäng tidigare' })).toHaveCount(0);
  await expect(page.locator('summary', { hasText: 'Avbryt dialogen' })).toHaveCount(0);
  await unfold(page, 'Förläng tiden');
  const button = 'Förläng dialogen för alla';
  await expectRefused(page, button, {
    text: blank,
    closesOn: 'Skriv dagen som år-månad-dag, till exempel 2027-03-12.',
  });
  const why = 'Många har bett om mer tid över lovet.';
  await fill(formOf(page, button), { text: why, closesOn: day(40) });
  await expectRefused(page, button, { closesOn: 'Dagen ligger inte före dagen då beslutet' });
  await expect(formOf(page, button).locator('[name=text]')).toHaveValue(why);
  await fill(formOf(page, button), { closesOn: day(20) });
  await send(page, button);
  await expect(page.getByRole('heading', { name: /^Förlängd, / })).toBeVisible();
  await expectAccessible(page);
  await page.goto(publicPage);
  await expect(page.getByRole('main')).toContainText(why);
  await expectAccessible(page);
});

test('the project lead closes a dialogue early, first on another day and then at once', async ({ page }) => {
  const { home, publicPage } = await ownDialogue('open', cast);
  await signInAs(page, lead, `${home}/publicering`);
  await unfold(page, 'Stäng tidigare');
  const button = 'Stäng dialogen tidigare';
  await expectRefused(page, button, { text: blank });
  await fill(formOf(page, button), { text: 'Nämnden behöver svaren tidigare.', closesOn: day(30) });
  await expectRefused(page, button, { closesOn: 'Dagen ligger inte före den nuvarande sista dagen.' });
  await expect(formOf(page, button).locator('[name=text]')).toHaveValue('Nämnden behöver svaren tidigare.');
  await fill(formOf(page, button), { closesOn: day(4) });
  await send(page, button);
  await expect(page.getByRole('heading', { name: /^Tidigare sista dag, / })).toBeVisible();
  await page.goto(publicPage);
  await expect(page.getByRole('main')).toContainText('Nämnden behöver svaren tidigare.');
  await page.goto(`${home}/publicering`);
  await unfold(page, 'Stäng tidigare');
  await fill(formOf(page, button), { text: 'Alla berörda har svarat.' });
  await send(page, button);
  await expect(page.locator('summary', { hasText: 'Stäng tidigare' })).toHaveCount(0);
  await expectAccessible(page);
  await page.goto(publicPage);
  await expect(page.getByRole('main')).toContainText('Alla berörda har svarat.');
  await expectAccessible(page);
});

test('whoever only reads is told who changes a public dialogue', async ({ page }) => {
  const { home } = await ownDialogue('open', cast);
  await signInAs(page, moderator, `${home}/publicering`);
  await expect(
    page.getByText('Dialogen publiceras, pausas och förlängs av kommunikatören eller projektledaren.'),
  ).toBeVisible();
  await expect(page.locator('main form')).toHaveCount(0);
  await expectAccessible(page);
});
