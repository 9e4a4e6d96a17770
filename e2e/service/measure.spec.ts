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

/** How far down the page it begins. */
async function top(what: Locator): Promise<number> {
  return (await what.boundingBox())?.y ?? Number.NaN;
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

test('on a phone the question comes before its days, the role before its button, and no figure stands alone', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/');
  const open = page.locator('.entry[data-prominent]').first();
  expect(await top(open.locator('.entry-title'))).toBeLessThan(await top(open.locator('.entry-facts')));
  expect(await top(open.locator('.entry-facts'))).toBeLessThan(await top(open.locator('.entry-text')));

  await page.goto('/logga-in');
  const account = page.locator('.entry', { has: page.getByRole('button', { name: 'Logga in som Sara' }) });
  expect(await top(account.locator('.entry-facts'))).toBeLessThan(await top(account.getByRole('button')));

  await page.goto(openDialogue);
  const lines = await page
    .locator('.description-list[data-variant=figures] .description-item')
    .evaluateAll((figures) => figures.map((figure) => Math.round(figure.getBoundingClientRect().top)));
  expect(lines.length).toBe(3);
  expect(new Set(lines).size).toBe(3);
});

test('what belongs together stands together on a wide screen, and ends where the rest ends', async ({
  page,
}) => {
  await page.setViewportSize(wide);
  await page.goto(openDialogue);
  const rules = await page
    .locator('.prose-section:has(> .prose-body > .description-list)')
    .evaluateAll((sections) =>
      sections.map((section) => {
        const end = (one: Element | null) => Math.round(one?.getBoundingClientRect().right ?? 0);
        return end(section.querySelector('.description-list')) - end(section);
      }),
    );
  expect(rules.length).toBeGreaterThan(0);
  expect(new Set(rules)).toEqual(new Set([0]));

  await signInAs(page, 'Sara Lindvall');
  const entry = page.locator('.entry').first();
  const text = await entry.locator('.entry-main').boundingBox();
  const facts = await entry.locator('.entry-facts').boundingBox();
  expect((facts?.x ?? 0) - (text?.x ?? 0)).toBeLessThan(700);
  const out = page.getByRole('button', { name: 'Logga ut' });
  const [words, column] = await Promise.all([
    out.evaluate((button) => {
      const range = document.createRange();
      range.selectNodeContents(button);
      return range.getBoundingClientRect().right;
    }),
    page.locator('.prose-section').first().boundingBox(),
  ]);
  expect(Math.abs(words - ((column?.x ?? 0) + (column?.width ?? 0)))).toBeLessThan(2);
});

test('the tables of a public report fit beside their pictures', async ({ page }) => {
  const reports = await withDatabase(
    (sql) => sql`select dialogue.slug, report.kind, report.number from report
      join dialogue on dialogue.id = report.dialogue_id where report.published_at is not null
      order by dialogue.slug, report.kind, report.number`,
  );
  expect(reports.length).toBeGreaterThan(3);
  await page.setViewportSize(wide);
  for (const { slug, kind, number } of reports) {
    const address = `${kind === 'final' ? 'det-har-beslutades' : 'det-har-sa-ni'}-${number}`;
    await page.goto(`/dialoger/${slug}/rapport/${address}`);
    await unfold(page);
    const hidden = await page
      .locator('#vilka ~ .prose-body .table-region')
      .evaluateAll((regions) => regions.map((region) => region.scrollWidth - region.clientWidth));
    expect(hidden.length, slug).toBeGreaterThan(0);
    expect(Math.max(...hidden), slug).toBe(0);
  }
});
