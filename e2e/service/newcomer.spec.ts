import { expect, expectAccessible, expectReflow, test } from '../support/test';

const ways = [
  { button: 'Börja som Nadja Petrovic, granskare', waits: 'Granska det som är anmält' },
  { button: 'Börja som Henrik Stålnacke, politiker', waits: 'Läs planen inför beslutet' },
];

for (const { button, waits } of ways) {
  test(`who is new to the demo presses ”${button}” and sees what waits`, async ({ page }) => {
    await page.goto('/');
    await page.getByRole('link', { name: 'Börja här om du är ny' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Logga in' })).toBeVisible();
    await expectReflow(page);
    await page.getByRole('button', { name: button }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Mitt arbete' })).toBeVisible();
    await expect(page.getByRole('main')).toContainText(waits);
  });
}

test('who is new to the demo sees as a resident what others got for an answer', async ({ page }) => {
  await page.goto('/en');
  await page.getByRole('link', { name: 'New here? Start here' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Logga in' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Kvitton att titta på' }).click();
  await page.getByRole('main').locator('a[href*="/kvitto/"]').first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ditt kvitto' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Svaret på det du skrev');
});
