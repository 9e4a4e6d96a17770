import { ownDialogue } from '../support/own-dialogue';
import { signInAs } from '../support/sign-in';
import { expect, expectAccessible, expectReflow, test } from '../support/test';

const analyst = 'Viktor Hägg';

test('the results of a survey are counted, question by question, by background first when it is over', async ({
  page,
}) => {
  await signInAs(page, analyst, '/kontor/register');
  await page.getByRole('link', { name: 'Tryggare bussterminal' }).click();
  await page.getByRole('link', { name: 'Enkät', exact: true }).click();
  await page.getByRole('link', { name: 'Resultat', exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Enkätens resultat');
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    '1. Hur ofta är du på bussterminalen?',
    '2. Vilka tider är du oftast där?',
    '3. Hur trygg känner du dig där på dagen?',
    '4. Hur trygg känner du dig där när det är mörkt?',
    '5. Vad skulle göra störst skillnad för dig?',
    '6. När gör en värd mest nytta?',
  ]);
  const first = page.getByRole('table', { name: 'Svaren på frågan: Hur ofta är du på bussterminalen?' });
  await expect(first.getByRole('row')).toHaveCount(5);
  // While answers still come in, no table tells of the few who came since yesterday.
  await expect(page.locator('main')).toContainText('Tabeller efter bakgrund visas när dialogen är stängd.');
  await expect(page.getByText('Svaren efter bakgrund')).toHaveCount(0);
  await expectAccessible(page);
  await expectReflow(page);
});

test('nobody has answered: the page says so', async ({ page }) => {
  const { home } = await ownDialogue('open', { projectLead: 'Sara Lindvall', analyst });
  await signInAs(page, analyst, `${home}/enkat/resultat`);
  await expect(page.getByRole('heading', { name: 'Ingen har svarat än' })).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);
});
