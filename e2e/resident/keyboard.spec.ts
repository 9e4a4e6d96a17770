import { expectAccessible } from '../support/accessible';
import { withDatabase } from '../support/environment';
import { tabTo } from '../support/keyboard';
import { makeDialogue } from '../support/made-dialogue';
import { ownWords, receiptCodeOn } from '../support/resident';
import { expect, expectReflow, test } from '../support/test';

test('from the start page to the receipt by keyboard alone', async ({ page }) => {
  test.slow();
  const text = ownWords('Skrivet utan mus');
  await page.goto('/');
  await tabTo(page, /^Hoppa till innehållet$/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^\/dialoger\/tryggare-bussterminal/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/dialoger\/tryggare-bussterminal/);
  if (!page.url().includes('/delta/')) {
    await tabTo(page, /\/delta\/synpunkt$/);
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/delta\/synpunkt$/);
  }
  await tabTo(page, /^Vad vill du säga\?/);
  await page.keyboard.type(text);
  await tabTo(page, /^Alla$/);
  await page.keyboard.press('Space');
  await expect(page.getByRole('radio', { name: 'Alla', exact: true })).toBeChecked();
  await tabTo(page, /^Skicka in synpunkten$/);
  await page.keyboard.press('Enter');
  const code = await receiptCodeOn(page);
  await expect(page.getByText(code)).toBeVisible();
  await expect(page.getByText(text)).toBeVisible();
});

test('a reply and a report by keyboard alone', async ({ page }) => {
  test.slow();
  const made = makeDialogue({ title: 'Bron utan mus', texts: [{ text: 'Bron är hal.' }] });
  const one = `${made.page}/inlagg/${made.contributions[0]}`;
  await page.goto(one);
  await tabTo(page, /\/svara$/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/svara$/);
  await tabTo(page, /^Vad vill du svara\?/);
  await page.keyboard.type('Också när det är plusgrader.');
  await tabTo(page, /^Skicka in svaret$/);
  await page.keyboard.press('Enter');
  await receiptCodeOn(page);
  await page.goto(one);
  await tabTo(page, /\/anmal$/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/anmal$/);
  await tabTo(page, /^Det innehåller personuppgifter$/);
  await page.keyboard.press('Space');
  await expect(page.getByRole('radio', { name: 'Det innehåller personuppgifter' })).toBeChecked();
  await tabTo(page, /^Skicka anmälan$/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('Tack. Anmälan har kommit fram.')).toBeVisible();
});

test('in English by keyboard alone: support, the receipt by its code, and taken off the website', async ({
  page,
}) => {
  test.slow();
  const made = makeDialogue({
    title: 'Bänken utan mus',
    texts: [{ text: 'Bänken är för låg.' }],
    proposals: [{ title: 'En högre bänk', what: 'Byt den.', place: 'Parken', support: 2 }],
  });
  // The proposal comes after the texts, as they were made.
  const ids = await withDatabase(
    (sql) => sql<{ id: string }[]>`
      select c.id from contribution c where c.id in ${sql(made.contributions)} and c.kind = 'proposal'`,
  );
  await page.goto(`/en${made.page}/inlagg/${ids[0]?.id}`);
  await tabTo(page, /\/stod$/);
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/en\/.*\/stod$/);
  await expectAccessible(page);
  await expectReflow(page);
  await tabTo(page, /^Support the proposal$/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('3 have supported the proposal')).toBeVisible();
  await expectAccessible(page);

  await page.goto('/en/kvitto');
  await tabTo(page, /^Receipt code/);
  await page.keyboard.type(String(made.codes[0]).toLowerCase());
  await page.keyboard.press('Enter');
  await receiptCodeOn(page);
  await expect(page.getByText('Bänken är för låg.')).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);
  await tabTo(page, /^Take it off the website$/);
  await page.keyboard.press('Enter');
  await tabTo(page, /^Take it off the website$/);
  await page.keyboard.press('Enter');
  await expect(page.getByText('You have taken it back from the website.')).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);
});
