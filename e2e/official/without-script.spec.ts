import { randomUUID } from 'node:crypto';
import { expectAccessibleCopy } from '../support/accessible';
import { withDatabase } from '../support/environment';
import { signInAs } from '../support/sign-in';
import { expect, expectReflow, test } from '../support/test';

test.use({ javaScriptEnabled: false });

test('without JavaScript a closed door, a missing page and an ended session say so in words', async ({
  page,
}) => {
  await signInAs(page, 'Idil Nuur');
  const doors = [
    {
      to: '/kontor/installningar',
      status: 403,
      says: 'Du har inte tillgång till sidan',
      on: 'Gå till mitt arbete',
    },
    {
      to: `/kontor/dialoger/${randomUUID()}`,
      status: 404,
      says: 'Sidan finns inte',
      on: 'Gå till mitt arbete',
    },
  ];
  for (const { to, status, says, on } of doors) {
    expect((await page.goto(to))?.status()).toBe(status);
    await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(says);
    await expect(page).toHaveTitle(new RegExp(`^${says} – `));
    await expect(page.getByRole('link', { name: on })).toBeVisible();
    await expectReflow(page);
    await expectAccessibleCopy(page);
  }
  await page.getByRole('link', { name: 'Gå till mitt arbete' }).click();
  await expect(page).toHaveURL('/kontor');
  await withDatabase(
    (sql) =>
      sql`update session set ended_at = now() where person_id = (select id from person where name = 'Idil Nuur')`,
  );
  expect((await page.goto('/kontor/register?del=1'))?.status()).toBe(401);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Du behöver logga in');
  await page.getByRole('link', { name: 'Logga in' }).click();
  await expect(page).toHaveURL(`/logga-in?callbackUrl=${encodeURIComponent('/kontor/register?del=1')}`);
});

test('with JavaScript the same doors get the whole frame', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ baseURL, javaScriptEnabled: true });
  const page = await context.newPage();
  await signInAs(page, 'Idil Nuur');
  await page.goto('/kontor/installningar');
  await expect(page.getByRole('button', { name: 'Logga ut' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  // Its styles come in another order here, and must rule all the same.
  await expect(page.getByRole('heading', { level: 1 })).toHaveCSS('font-weight', '650');
  await expect(page.getByRole('main')).not.toHaveCSS('padding-left', '0px');
  await context.close();
});
