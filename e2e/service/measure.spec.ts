import type { Locator, Page } from '@playwright/test';
import { withDatabase } from '../support/environment';
import { commentPage, openDialogue } from '../support/resident';
import { signInAs } from '../support/sign-in';
import { expect, test } from '../support/test';

const wide = { width: 1280, height: 900 };

/** The widths of what can be seen of it, in the size of its own text. */
function widths(what: Locator): Promise<number[]> {
  return what.filter({ visible: true }).evaluateAll((found) =>
    found.map((one) => {
      const box = one.getBoundingClientRect();
      return box.width / Number.parseFloat(getComputedStyle(one).fontSize);
    }),
  );
}

async function unfold(page: Page): Promise<void> {
  await page.locator('main details').evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
}

test('what is read beside a field is no wider than a text, and a button no wider than its words', async ({
  page,
}) => {
  await page.setViewportSize(wide);
  for (const path of [commentPage, `${openDialogue}/delta/enkat`]) {
    await page.goto(path);
    await unfold(page);
    const hints = await widths(page.locator('.field-hint, .choice-hint, .submit-note'));
    expect(hints.length, path).toBeGreaterThan(0);
    expect(Math.max(...hints), path).toBeLessThanOrEqual(30);
    expect(Math.max(...(await widths(page.locator('main .button')))), path).toBeLessThan(20);
  }
});

test('the value of a fact has the room of a text, also in a part that is folded in', async ({ page }) => {
  await page.setViewportSize(wide);
  await page.goto(openDialogue);
  for (const value of await widths(page.locator('.prose-body > .description-list dd'))) {
    expect(value).toBeGreaterThan(26);
  }
  await page.goto('/kvitto');
  await page.getByRole('main').locator('a[href*="/kvitto/"]').first().click();
  await page.waitForURL(/kvitto\/./);
  const answers = await widths(page.locator('#svaret ~ .prose-body .description-list dd'));
  expect(answers.length).toBeGreaterThan(2);
  for (const answer of answers) expect(answer).toBeGreaterThan(26);
  await page.goto(commentPage);
  await unfold(page);
  for (const text of await widths(page.locator('.details-body .marked-list'))) {
    expect(text).toBeGreaterThan(26);
  }
});

test('a table scrolls sideways only where the page has no more room for it', async ({ page }) => {
  await page.setViewportSize(wide);
  const [dialogue] = await withDatabase(
    (sql) => sql`select id from dialogue where slug = 'fritidsgarden-pa-brandholmen'`,
  );
  await signInAs(page, 'Sara Lindvall');
  await page.goto(`/kontor/dialoger/${dialogue?.id}/enkat/resultat`);
  await unfold(page);
  const hidden = await page
    .locator('.details .table-region')
    .evaluateAll((regions) => regions.map((region) => region.scrollWidth - region.clientWidth));
  expect(hidden.length).toBeGreaterThan(0);
  expect(Math.max(...hidden)).toBe(0);
});

test('with the system’s colours a quiet button stays in its column, without a box', async ({ page }) => {
  await signInAs(page, 'Sara Lindvall');
  const [dialogue] = await withDatabase(
    (sql) => sql`select id from dialogue where slug = 'tryggare-bussterminal'`,
  );
  await page.goto(`/kontor/dialoger/${dialogue?.id}/plan/sida`);
  await page.emulateMedia({ forcedColors: 'active' });
  const button = page.getByRole('link', { name: 'Till planens delar' });
  const heading = await page.getByRole('heading', { level: 1 }).boundingBox();
  expect((await button.boundingBox())?.x).toBe(heading?.x);
  await expect(button).toHaveCSS('border-left-width', '0px');
});

test('the facts of a listed dialogue begin under each other, and a telephone number is not parted', async ({
  page,
}) => {
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto('/dialoger');
    const places = await page.locator('.entry-facts').evaluateAll((all) =>
      all.map((facts) => {
        const texts = document.createTreeWalker(facts, NodeFilter.SHOW_TEXT);
        const begins = new Set<number>();
        for (let text = texts.nextNode(); text; text = texts.nextNode()) {
          const range = document.createRange();
          range.selectNodeContents(text);
          begins.add(Math.round(range.getClientRects()[0]?.left ?? 0));
        }
        return begins.size;
      }),
    );
    expect(places.length).toBeGreaterThan(3);
    expect(Math.max(...places), `${width} px`).toBe(1);
    await expect(page.locator('a[href^="tel:"]').first()).toHaveCSS('white-space', 'nowrap');
  }
});
