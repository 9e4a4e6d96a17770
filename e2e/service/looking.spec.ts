import { expect, expectAccessible, test } from '../support/test';

test('a pale text is found, also on a page whose colours have been found good', async ({ page }) => {
  await page.goto('/om');
  await expectAccessible(page);
  const text = page.getByRole('main').locator('p').first();
  const color = (value: string) => text.evaluate((element, to) => (element.style.color = to), value);
  await color('rgb(190, 190, 190)');
  for (const _ of ['at first', 'and until it is mended']) {
    await expect(expectAccessible(page)).rejects.toThrow(/color-contrast/);
  }
  await color('');
  await expectAccessible(page);
});
