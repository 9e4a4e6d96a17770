import { expectAccessible } from '../support/accessible';
import { makeDialogue } from '../support/made-dialogue';
import { expect, expectReflow, test } from '../support/test';

test('the holder of a receipt takes a text off the website: it is gone there, kept here, and counted', async ({
  page,
}) => {
  const made = makeDialogue({
    title: 'Kvällen på ängen',
    texts: [
      { text: 'Ängen är för mörk om kvällen.' },
      { text: 'Det här är bara till er.', audience: 'municipality' },
    ],
  });
  const receipt = `/kvitto/${made.codes[0]}`;
  await page.goto(`${made.page}/inlagg`);
  await expect(page.getByRole('main')).toContainText('Ängen är för mörk om kvällen.');
  await page.goto(receipt);
  await expect(page.getByRole('definition').filter({ hasText: /^Alla$/ })).toBeVisible();
  await page.locator('summary', { hasText: 'Ta bort det från webbplatsen' }).click();
  await expect(page.getByText('Du kan inte ångra dig.')).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);
  await page.getByRole('button', { name: 'Ta bort från webbplatsen' }).click();
  await expect(page).toHaveURL(new RegExp(`${receipt}$`));
  const main = page.getByRole('main');
  await expect(main).toContainText('Ängen är för mörk om kvällen.');
  await expect(page.getByRole('button', { name: 'Ta bort från webbplatsen' })).toHaveCount(0);
  await expect(main).toContainText(
    'Du har tagit tillbaka det från webbplatsen. Det räknas och får svar ändå.',
  );
  await expect(page.getByRole('definition').filter({ hasText: /^Bara kommunen$/ })).toBeVisible();
  await expectAccessible(page);
  await page.goto(`${made.page}/inlagg`);
  expect(await page.content()).not.toContain('Ängen är för mörk');
  await expectAccessible(page);
  await page.goto(`${made.page}/inlagg/${made.contributions[0]}`);
  expect(await page.content()).not.toContain('Ängen är för mörk');
  await expectAccessible(page);

  await page.goto(`/kvitto/${made.codes[1]}`);
  await expect(page.locator('summary', { hasText: 'Ta bort det från webbplatsen' })).toHaveCount(0);
});

test('a text is not taken off with another receipt, from another site, or as somebody of the staff', async ({
  page,
  baseURL,
}) => {
  const made = makeDialogue({
    title: 'Kvällen på bryggan',
    texts: [{ text: 'Bryggan är mörk.' }, { text: 'Bryggan är lagom.' }],
  });
  const post = (kod: string | undefined, origin = baseURL ?? '') =>
    page.request.post('/api/kvitto/aterkalla', {
      form: { kod: kod ?? '', inlagg: made.contributions[0] ?? '', language: 'sv' },
      headers: { origin },
      maxRedirects: 0,
    });
  for (const wrong of [made.codes[1], '7KQM-2XDA-9FPT-4H8R', '']) {
    const answer = await post(wrong);
    expect(answer.status()).toBe(303);
    await page.goto(answer.headers().location ?? '');
    await expect(page.locator('.error-summary')).toContainText('Vi hittar inget kvitto med den koden');
    await expectAccessible(page);
  }
  expect((await post(made.codes[0], 'https://evil.example')).status()).toBe(403);
  await page.goto(`${made.page}/inlagg`);
  await expect(page.getByRole('main')).toContainText('Bryggan är mörk.');
});
