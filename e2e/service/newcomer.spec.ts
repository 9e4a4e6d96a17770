import { expect, expectAccessible, expectReflow, test } from '../support/test';

const ways = [
  { button: 'Börja som Nadja Petrovic, granskare', waits: 'Granska det som är anmält' },
  { button: 'Börja som Henrik Stålnacke, politiker', waits: 'Läs planen inför beslutet' },
];

for (const { button, waits } of ways) {
  test(`who is new to the demo presses ”${button}” and sees what waits`, async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Börja här om du är ny' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Prova Genklang' })).toBeVisible();
    await expectReflow(page);
    await page.getByRole('button', { name: button }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Mitt arbete' })).toBeVisible();
    await expect(page.getByRole('main')).toContainText(waits);
  });
}

test('who is new to the demo sees as a resident what others got for an answer', async ({ page }) => {
  await page.goto('/en');
  await page.getByRole('link', { name: 'New here? Start here' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Prova Genklang' })).toBeVisible();
  await expectAccessible(page);
  await expect(page.getByRole('link', { name: /^Svara: / })).toHaveAttribute('href', /^\/dialoger\//);
  await page.getByRole('link', { name: 'Se kvitton som har fått svar' }).click();
  await page.getByRole('main').locator('a[href*="/kvitto/"]').first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ditt kvitto' })).toBeVisible();
  const parts = page.getByRole('main').getByRole('heading', { level: 2 });
  await expect(parts).toHaveText([
    'Det här skrev du',
    'Svaret på det du skrev',
    'Vad händer nu?',
    'Uppgifter',
  ]);
});

test('a receipt with an answer of its own says that first, and what was said of the theme after it', async ({
  page,
}) => {
  await page.goto('/kvitto');
  await page.getByRole('link', { name: 'Ett bidrag som fick ett eget svar' }).click();
  const own = page.getByText('Just ditt bidrag fick ett eget svar:');
  await expect(own.locator('+ dl dt').first()).toHaveText('Vad det blev');
  await expect(own.locator('+ dl')).not.toContainText('Politikernas svar');
  const ofTheme = page.getByText('Det som sades om temat i stort').first();
  await expect(page.getByText('Politikernas svar', { exact: true }).filter({ visible: true })).toHaveCount(0);
  await ofTheme.click();
  await expect(page.getByText('Politikernas svar', { exact: true }).filter({ visible: true })).toHaveCount(1);
  await expectAccessible(page);
  await expectReflow(page);
});

test('a form on paper is not over while the dialogue is open', async ({ page }) => {
  await page.goto('/dialoger/tryggare-bussterminal');
  const paper = page.getByRole('term').filter({ has: page.locator('+ dd', { hasText: 'Pappersformulär' }) });
  await expect(paper).toContainText(' – ');
  await expect(paper).not.toContainText('har varit');
});
