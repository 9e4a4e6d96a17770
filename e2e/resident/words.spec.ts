import type { Page } from '@playwright/test';
import { openDialogue } from '../support/resident';
import { expect, test } from '../support/test';

const arno = '/dialoger/grona-strak-och-bebyggelse-pa-arno';
const youth = '/dialoger/fritidsgarden-pa-brandholmen';

/** What a page in English says in Swedish words without saying that they are Swedish. */
function unmarked(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const swedish = /\b(och|inte|det|som|att|för|av|till|vid|hur|vad)\b/i;
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let at = texts.nextNode(); at; at = texts.nextNode()) {
      const around = at.parentElement;
      if (!around || around.closest('script, style')) continue;
      // A nämnd and a unit have the names that they have.
      const words = (at.textContent ?? '').replace(
        /[\p{L}-]+ och [\p{L}]+(nämnden|förvaltningen|enheten)/gu,
        '',
      );
      if (around.closest('[lang]')?.getAttribute('lang') === 'en' && swedish.test(words)) found.push(words);
    }
    for (const named of document.querySelectorAll('[aria-label]')) {
      const label = named.getAttribute('aria-label') ?? '';
      if (named.closest('[lang]')?.getAttribute('lang') === 'en' && swedish.test(label)) found.push(label);
    }
    return found;
  });
}

for (const path of [
  '/',
  openDialogue,
  `${openDialogue}/forslag`,
  `${openDialogue}/forslag?ordning=stod`,
  '/dialoger/mellanstadieskolor-pa-landsbygden',
  `${youth}/rapport/det-har-beslutades-1`,
  `${arno}/rapport/det-har-sa-ni-1`,
  '/uppfoljning',
  '/regler',
  '/tillganglighet',
]) {
  test(`what is Swedish on /en${path} says so`, async ({ page }) => {
    await page.goto(path === '/' ? '/en' : `/en${path}`);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    expect(await unmarked(page)).toEqual([]);
  });
}

test('what was said about Arnö can be read in English, but for what residents wrote', async ({ page }) => {
  await page.goto(`/en${arno}/rapport/det-har-sa-ni-1`);
  const main = page.getByRole('main');
  await expect(main).toContainText('Almost nobody wants to build on the Southern Field');
  await expect(main).not.toContainText('in Swedish only');
  const swedish = await main
    .locator('[lang="sv"]')
    .evaluateAll((all) =>
      all.filter((one) => !one.closest('blockquote, figure, ul, nav')).map((one) => one.textContent),
    );
  // The dialogue's other language, and the quotations, which stand in lists.
  expect(swedish.filter((words) => words !== 'svenska')).toEqual([]);
});

test('a day in the middle of an English line keeps its capitals', async ({ page }) => {
  await page.goto(`/en${youth}`);
  await expect(page.getByText(/, published [A-Z][a-z]+day \d+ [A-Z][a-z]+ \d{4}/).first()).toBeVisible();
});

test('a sign and its number stand on one line, whoever wrote them', async ({ page }) => {
  await page.goto(openDialogue);
  const said = await page.getByRole('main').evaluate((main) => main.textContent ?? '');
  expect(said).toMatch(/§\u00a0\d/);
  expect(said).not.toMatch(/§ \d/);
  expect(said).not.toMatch(/\d \d{3} kronor/);
});

test('what is over is told as over, and what opens at midnight opens on its day', async ({ page }) => {
  await page.goto(youth);
  await expect(page.getByText('Kultur- och fritidsnämnden har beslutat.').first()).toBeVisible();
  await page.goto('/dialoger/konst-pa-torget-tre-skisser-att-valja-mellan');
  await expect(page.getByText(/^Du kan svara från och med [a-zåäö]+ \d+ [a-z]+ \d{4}\.$/)).toBeVisible();
});
