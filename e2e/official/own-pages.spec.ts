import type { Page } from '@playwright/test';
import { withDatabase } from '../support/environment';
import { signInAs } from '../support/sign-in';
import { expect, expectAccessible, expectReflow, test } from '../support/test';

/** What somebody could try to smuggle in through a page's text; none of it may do anything but be read. */
const smuggled = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<svg/onload=alert(1)>',
  '[hit](javascript:alert(1))',
  '[hit](data:text/html,<script>alert(1)</script>)',
  '[hit](//evil.example/x)',
  '"><a href="javascript:alert(1)">x</a>',
  '&lt;script&gt;alert(1)&lt;/script&gt;',
  '{{alert(1)}} {kommun}',
];

async function publish(page: Page) {
  await page.getByRole('button', { name: 'Publicera texten för alla' }).click();
  await expect(page).toHaveURL(/sparat=1/);
  await expect(page.getByRole('heading', { name: 'Texten är publicerad.' })).toBeVisible();
}

test('a page is worded anew, read by everybody, and taken back to what it was', async ({ page, browser }) => {
  await signInAs(page, 'Jonas Brandell', '/kontor/installningar/sidor');
  await page.getByRole('link', { name: 'Regler för det du skriver (Engelska)' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Regler för det du skriver');
  const before = await page.getByLabel('Vi läser innan något visas').inputValue();
  await page
    .getByLabel('Vi läser innan något visas')
    .fill('We read *everything*.\n\n- first\n- [then](/en/om)');
  await publish(page);
  await expectAccessible(page);
  await expectReflow(page);
  const reader = await browser.newPage();
  await reader.goto('/en/regler');
  const section = reader.locator('section', { has: reader.getByRole('heading', { name: /We read before/ }) });
  await expect(section.getByRole('listitem')).toHaveText(['first', 'then']);
  await section.getByRole('link', { name: 'then' }).click();
  await expect(reader).toHaveURL(/\/en\/om$/);
  await reader.close();
  await page
    .getByRole('link', { name: /^Version \d/ })
    .first()
    .click();
  await expect(page.getByLabel('Vi läser innan något visas')).toHaveValue(before);
  await expect(page.getByRole('heading', { name: /^Du ser version/ })).toBeVisible();
  await expectAccessible(page);
  await publish(page);
});

test('a part that is emptied comes back with its error and everything else that was written', async ({
  page,
}) => {
  await signInAs(page, 'Jonas Brandell', '/kontor/installningar/sidor/tillganglighet');
  await page.getByLabel('Tillsyn').fill('');
  await page.getByLabel('Teknisk information').fill('Nyss skrivet');
  await page.getByRole('button', { name: 'Publicera texten för alla' }).click();
  await expect(page.locator('.error-summary')).toBeFocused();
  await expect(page.getByLabel('Teknisk information')).toHaveValue('Nyss skrivet');
  await expectAccessible(page);
  await expectReflow(page);
});

test('nothing that is written in any part of any page does anything but be read', async ({ page }) => {
  await signInAs(page, 'Jonas Brandell');
  const text = `${smuggled.join('\n\n')}\n\n- ${smuggled.join('\n- ')}\n\n## ${smuggled[0]}`;
  for (const name of ['om', 'tillganglighet', 'personuppgifter', 'regler']) {
    await page.goto(`/kontor/installningar/sidor/${name}?sprak=en`);
    const fields = page.getByRole('main').getByRole('textbox');
    for (const field of await fields.all()) await field.fill(text);
    await publish(page);
    await page.goto(`/en/${name}`);
    await expect(page.getByText('<script>alert(1)</script>').first()).toBeVisible();
    await expect(page.locator('main script, main img, main svg[onload]')).toHaveCount(0);
    const links = await page.locator('main a').evaluateAll((all) => all.map((a) => a.getAttribute('href')));
    expect(links).toEqual([]);
  }
  await withDatabase(async (sql) => {
    await sql`insert into page_text (page, language, version, parts, written_at)
      select page, language, (select max(version) + 1 from page_text n where (n.page, n.language) = (p.page, p.language)),
        parts, now() from page_text p where language = 'en' and version = 1`;
  });
});

test('an obstacle that was told waits in the administrator’s work until it is taken care of', async ({
  page,
}) => {
  const what = `Videon saknar text <img src=x onerror=alert(1)> ${Date.now()}`;
  await withDatabase(async (sql) => {
    await sql`with report as (
        insert into barrier_report (id, post_hash, what, place, language, received_at)
        values (gen_random_uuid(), ${what}, ${what}, '<b>/om</b>', 'en', now() - interval '20 days') returning id)
      insert into barrier_contact select id, 'a@example.org' from report`;
  });
  await signInAs(page, 'Jonas Brandell');
  await page.getByRole('link', { name: /hinder på webbplatsen väntar/ }).click();
  const item = page.getByRole('listitem').filter({ hasText: what });
  await expect(item).toContainText('Försenad');
  await expect(item).toContainText('a@example.org');
  await expectAccessible(page);
  await expectReflow(page);
  await item.getByRole('button').click();
  await expect(item.getByRole('textbox')).toHaveAttribute('aria-invalid', 'true');
  await expectAccessible(page);
  await item.getByLabel('Vad gjordes?').fill('Videon har fått text.');
  await item.getByRole('button').click();
  await expect(page.getByRole('heading', { name: 'Anteckningen är sparad.' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: what })).toContainText('Videon har fått text.');
  await expectAccessible(page);
});
