import type { Page } from '@playwright/test';
import { withDatabase } from '../support/environment';
import { openDialogue } from '../support/resident';
import { signInAs } from '../support/sign-in';
import { expect, test } from '../support/test';

/** How many sheets of A4 a page takes. */
async function sheets(page: Page): Promise<number> {
  const file = await page.pdf({ format: 'A4' });
  return file.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

test('what only acts on a screen is not printed, and where the page is found is', async ({ page }) => {
  await page.emulateMedia({ media: 'print' });
  for (const path of ['/dialoger', openDialogue]) {
    await page.goto(path);
    for (const screenOnly of [
      page.getByRole('button'),
      page.locator('.button, .filter-links, a[download]'),
      page.getByRole('heading', { name: /^(Ladda ner|Följ) / }),
    ]) {
      await expect(screenOnly.filter({ visible: true }), path).toHaveCount(0);
    }
    const origin = await page
      .locator('footer [data-printed]')
      .evaluate((one) => `${getComputedStyle(one, '::after').content} ${one.getAttribute('data-printed')}`);
    expect(origin).toMatch(new RegExp(`^"?(attr|http).*http.*${path}, .*20\\d\\d$`));
  }
});

test('what a heading is kept with on paper does not stand in a grid or a flex beside it', async ({
  page,
}) => {
  // As wide as a sheet that lies down: there the page on a screen sets headings in the margin.
  await page.setViewportSize({ width: 1040, height: 720 });
  await page.emulateMedia({ media: 'print' });
  for (const path of ['/dialoger', openDialogue, '/uppfoljning']) {
    await page.goto(path);
    const beside = await page.evaluate(() =>
      [...document.querySelectorAll('main :is(h2, h3)')]
        .filter((heading) => heading.checkVisibility() && heading.nextElementSibling)
        .filter((heading) => /grid|flex/.test(getComputedStyle(heading.parentElement ?? heading).display))
        .map((heading) => heading.textContent),
    );
    expect(beside, path).toEqual([]);
  }
});

test('the plan on one page is one sheet, or two where there is much of it; the whole plan is beside', async ({
  page,
}) => {
  const [plan] = await withDatabase(
    (sql) => sql`select id from dialogue where slug = 'tryggare-bussterminal'`,
  );
  await signInAs(page, 'Sara Lindvall');
  const home = `/kontor/dialoger/${plan?.id}/plan`;
  await page.goto(`${home}/sida`);
  expect(await sheets(page)).toBeLessThanOrEqual(2);
  await page.getByRole('link', { name: 'Hela planen' }).click();
  await page.waitForURL(`**${home}/hela`);
  await expect(page.getByRole('heading', { name: 'Fråga och bakgrund' })).toBeVisible();
});

test('a printed report uses the width of its sheets, and its pictures lie beside their numbers', async ({
  page,
}) => {
  const report = '/dialoger/grona-strak-och-bebyggelse-pa-arno/rapport/det-har-beslutades-1';
  await page.goto(report);
  expect(await sheets(page)).toBeLessThanOrEqual(20);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 720, height: 1000 });
  const text = await page.locator('#metod ~ .prose-body p').first().boundingBox();
  const part = await page.locator('#metod ~ .prose-body').boundingBox();
  expect(text?.width ?? 0).toBeGreaterThan(0.85 * Math.min(part?.width ?? 0, 560));
  await page.goto('/dialoger/fritidsgarden-pa-brandholmen/rapport/det-har-beslutades-1');
  for (const chart of await page.locator('.bar-chart').all()) {
    const [picture, numbers] = await Promise.all([
      chart.locator('svg').boundingBox(),
      chart.locator('.table-region').boundingBox(),
    ]);
    expect(picture?.y).toBe(numbers?.y);
  }
});
