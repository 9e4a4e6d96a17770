import { tabTo } from '../support/keyboard';
import { makeDialogue } from '../support/made-dialogue';
import { ownWords, receiptCodeOn } from '../support/resident';
import { expect, test } from '../support/test';

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
