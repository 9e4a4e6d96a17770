import type { Page } from '@playwright/test';
import { expectVisibleFocus } from '../support/adaptations';
import { violationsOn } from '../support/axe';
import { withDatabase } from '../support/environment';
import { openDialogue } from '../support/resident';
import { signInAs } from '../support/sign-in';
import { expect, expectAccessible, test } from '../support/test';

const answered = '/dialoger/grona-strak-och-bebyggelse-pa-arno';
const publicPages = [
  '/',
  openDialogue,
  `${answered}/inlagg`,
  `${answered}/rapport/det-har-beslutades-1`,
  '/finns-inte',
];
const publicForms = [
  '/kvitto',
  '/tillganglighet/anmal',
  `${openDialogue}/delta/synpunkt`,
  `${openDialogue}/delta/enkat`,
];

/** Whose pages of the office are looked at: a list, a chart, a form side by side with its text, a table. */
const officePages: [name: string, slug: string, parts: string[]][] = [
  ['Nadja Petrovic', 'tryggare-bussterminal', ['', '/granskning']],
  ['Sara Lindvall', 'fritidsgarden-pa-brandholmen', ['/enkat/resultat', '/logg']],
];

/** In the dark, axe sees nothing that cannot be read; with the system's colours every stop is framed. */
async function expectSeen(page: Page): Promise<void> {
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);
  await expectVisibleFocus(page, 15);
}

test('the pages of residents can be read in the dark and with the system’s colours', async ({ page }) => {
  for (const path of publicPages) {
    await page.goto(path);
    await expectSeen(page);
  }
});

for (const path of publicForms) {
  test(`${path}, come back with errors, can be read in the dark and with the system’s colours`, async ({
    page,
  }) => {
    await page.goto(path);
    await page.locator('form.form button[type=submit]:visible').first().click();
    await expect(page.locator('.error-summary')).toBeVisible();
    await expectSeen(page);
  });
}

for (const [name, slug, parts] of officePages) {
  test(`the pages of ${name} can be read in the dark and with the system’s colours`, async ({ page }) => {
    const [dialogue] = await withDatabase((sql) => sql`select id from dialogue where slug = ${slug}`);
    await signInAs(page, name);
    for (const part of parts) {
      await page.goto(`/kontor/dialoger/${dialogue?.id}${part}`);
      await expectSeen(page);
    }
  });
}

test('a chosen choice is seen without its colour', async ({ page }) => {
  await page.goto(`${openDialogue}/delta/synpunkt`);
  await page.emulateMedia({ forcedColors: 'active' });
  const choice = page.getByRole('radio').first();
  const before = await choice.screenshot();
  await choice.check();
  expect((await choice.screenshot()).equals(before)).toBe(false);
});

test('text that is too pale is found, also where all the rest has been measured before', async ({ page }) => {
  await page.goto('/regler');
  await expectAccessible(page);
  await page
    .locator('main p')
    .first()
    .evaluate((paragraph) => {
      paragraph.style.color = '#8a8a8a';
    });
  expect((await violationsOn(page)).join()).toContain('color-contrast');
  await page.reload();
  await page.locator('main').evaluate((main) => {
    main.style.backgroundColor = '#7a7a7a';
  });
  expect((await violationsOn(page)).join()).toContain('color-contrast');
  await page.reload();
  expect(await violationsOn(page)).toEqual([]);
});
