import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import {
  commentPage,
  ownWords,
  receiptCodeOn,
  send,
  submissionsWith,
  writeComment,
} from '../support/resident';
import { expect, expectReflow, test } from '../support/test';

const words = (page: Page) => page.getByLabel('Vad vill du säga?');

test('an empty form comes back with what is missing, on top and at the fields', async ({ page, context }) => {
  await page.goto(commentPage);
  await expectAccessible(page);
  await send(page);
  const summary = page.getByRole('alert').filter({ hasText: 'Något behöver rättas' });
  await expect(summary).toBeVisible();
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Fel: /);
  await expect(words(page)).toHaveAttribute('aria-invalid', 'true');
  await expect(words(page)).toHaveAccessibleDescription(/Skriv vad du vill säga\./);
  await expect(page.getByText('Välj vem som får läsa.').first()).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);
  await summary.getByRole('link', { name: 'Skriv vad du vill säga.' }).click();
  await expect(page).not.toHaveURL(/kvitto/);
  expect(await context.cookies()).toEqual([]);
});

test('the link of the summary leads to its field', async ({ page, javaScriptEnabled }) => {
  await page.goto(commentPage);
  await send(page);
  await page.getByRole('link', { name: 'Skriv vad du vill säga.' }).click();
  if (javaScriptEnabled === false) await expect(page).toHaveURL(/#f-text$/);
  else await expect(words(page)).toBeFocused();
});

test('what was written and chosen is kept when something is missing', async ({ page }) => {
  const text = ownWords('Ljus vid hållplats A');
  await page.goto(commentPage);
  await words(page).fill(text);
  await send(page);
  await expect(page).toHaveTitle(/^Fel: /);
  await expect(words(page)).toHaveValue(text);
  await expect(words(page)).not.toHaveAttribute('aria-invalid', 'true');
  await page.getByRole('radio', { name: 'Bara kommunen', exact: true }).check();
  await send(page);
  await receiptCodeOn(page);
  await expect(page.getByText(text)).toBeVisible();
});

test('personal data is pointed out once, and the writer decides', async ({ page }) => {
  const text = ownWords('Ring mig på 0155-24 80 00 om bänkarna');
  await writeComment(page, text);
  await send(page);
  await expect(page.getByText('Det ser ut att stå ett telefonnummer i texten.')).toBeVisible();
  await expect(page).toHaveTitle(/^Är det meningen/);
  await expect(words(page)).toHaveValue(text);
  await expect(page.getByRole('radio', { name: 'Alla', exact: true })).toBeChecked();
  await expectAccessible(page);
  expect(await submissionsWith(text)).toBe(0);
  await page.getByRole('button', { name: 'Skicka som det är' }).click();
  await receiptCodeOn(page);
  expect(await submissionsWith(text)).toBe(1);
});

test('a text that is too long comes back whole', async ({ page }) => {
  const text = `${ownWords('Långt')} ${'å'.repeat(4000)}`;
  await writeComment(page, text);
  await send(page);
  await expect(page).toHaveTitle(/^Fel: /);
  await expect(page.getByText(/Texten är för lång/).first()).toBeVisible();
  await expect(words(page)).toHaveValue(text);
  await expect(page.getByRole('radio', { name: 'Alla', exact: true })).toBeChecked();
  await expectAccessible(page);
});

test('the code of a receipt is copied at a press where there is a script, and nothing moves', async ({
  page,
  context,
  javaScriptEnabled,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await writeComment(page, ownWords('Fler cykelställ vid hållplatsen'));
  await send(page);
  const code = await receiptCodeOn(page);
  const copy = page.getByRole('button', { name: 'Kopiera koden' });
  if (javaScriptEnabled === false) {
    await expect(copy).not.toBeVisible();
    return;
  }
  const next = page.getByRole('heading', { name: 'Vad händer nu?' });
  const before = await next.boundingBox();
  await copy.click();
  await expect(page.getByRole('status').filter({ hasText: 'Kopierad' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(code);
  expect(await next.boundingBox()).toEqual(before);
  await expectAccessible(page);
});

test('a comment gets a receipt with its code, its own words and what happens next', async ({
  page,
  context,
}) => {
  const text = ownWords('Räta ut gången mellan spåren.\n\nDet är <b>mörkt</b> & halt.');
  await writeComment(page, text);
  await send(page);
  const code = await receiptCodeOn(page);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Tack. Vi har tagit emot det du skrev.');
  await expect(page.getByText(code)).toBeVisible();
  await expect(page.locator('blockquote')).toContainText('Det är <b>mörkt</b> & halt.');
  await expect(page.getByRole('heading', { name: 'Under behandling' })).toBeVisible();
  await expect(page.getByText('Det har inte granskats än')).toBeVisible();
  const answeredOnes = page.getByRole('link', { name: 'Se hur ett kvitto ser ut när svaret har kommit' });
  await expect(answeredOnes).toHaveAttribute('href', '/kvitto#prova');
  await expectAccessible(page);
  await expectReflow(page);
  expect(await context.cookies()).toEqual([]);
  const answer = await page.goto(`/kvitto/${code}`);
  expect(answer?.headers()['cache-control']).toBe('no-store');
  expect(answer?.headers()['referrer-policy']).toBe('strict-origin');
  expect(answer?.headers()['x-robots-tag']).toBe('noindex');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ditt kvitto');
  await expect(answeredOnes).toHaveCount(0);
  await expectAccessible(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByText(code)).toBeVisible();
  await expect(page.locator('blockquote')).toContainText('Räta ut gången');
  await expect(page.getByRole('heading', { name: 'Under behandling' })).toBeVisible();
  for (const useless of [page.getByRole('button'), page.locator('.public-nav')]) {
    await expect(useless.filter({ visible: true })).toHaveCount(0);
  }
});

test('a code typed by hand is found, however it is written', async ({ page }) => {
  const text = ownWords('Fler cykelställ');
  await writeComment(page, text);
  await send(page);
  const code = await receiptCodeOn(page);
  await page.goto('/kvitto');
  await page
    .getByLabel('Kvittokod')
    .fill(` ${code.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o')} `);
  await page.getByRole('button', { name: 'Visa kvittot' }).click();
  await expect(page).toHaveURL(new RegExp(`/kvitto/${code}$`));
  await expect(page.getByText(text)).toBeVisible();
});

test('a wrong code, an impossible code and no code lead back to the form', async ({ page }) => {
  for (const [typed, said] of [
    ['0000-0000-0000-0000', 'Vi hittar inget kvitto med den koden.'],
    ['nej', 'Vi hittar inget kvitto med den koden.'],
    ['', 'Skriv kvittokoden.'],
  ] as const) {
    await page.goto('/kvitto');
    await page.getByLabel('Kvittokod').fill(typed);
    await page.getByRole('button', { name: 'Visa kvittot' }).click();
    await expect(page).toHaveTitle(/^Fel: /);
    await expect(page.getByText(said).first()).toBeVisible();
    await expect(page.getByLabel('Kvittokod')).toHaveValue(typed);
    await expect(page.getByLabel('Kvittokod')).toHaveAttribute('aria-invalid', 'true');
    expect(page.url()).not.toContain('0000');
    await expectAccessible(page);
  }
});

test('back, changed and sent again makes two receipts, and the page says so', async ({ page }) => {
  const first = ownWords('Sätt upp klockor');
  const second = ownWords('Sätt upp klockor och tidtabeller');
  await writeComment(page, first);
  await send(page);
  const firstCode = await receiptCodeOn(page);
  await page.goBack();
  await words(page).fill(second);
  await page.getByRole('radio', { name: 'Alla', exact: true }).check();
  await send(page);
  const secondCode = await receiptCodeOn(page);
  expect(secondCode).not.toBe(firstCode);
  await expect(page.getByText('Du har skickat två gånger')).toBeVisible();
  await expect(page.getByText(second)).toBeVisible();
  expect([await submissionsWith(first), await submissionsWith(second)]).toEqual([1, 1]);
});

test('the same sent twice is one comment with one receipt', async ({ page }) => {
  const text = ownWords('Värm väntsalen');
  await writeComment(page, text);
  await page.getByRole('button', { name: 'Skicka in synpunkten' }).dblclick();
  const code = await receiptCodeOn(page);
  await page.goBack();
  await words(page).fill(text);
  await page.getByRole('radio', { name: 'Alla', exact: true }).check();
  await send(page);
  expect(await receiptCodeOn(page)).toBe(code);
  await expect(page.getByText('Du har skickat två gånger')).toHaveCount(0);
  expect(await submissionsWith(text)).toBe(1);
});

test('an unfinished comment is kept under its own address', async ({ page, context }) => {
  const text = ownWords('Jag vill tänka mer');
  await page.goto(commentPage);
  await words(page).fill(text);
  await page.getByRole('button', { name: 'Spara och fortsätt senare' }).click();
  await expect(page.getByText('Utkastet är sparat')).toBeVisible();
  await expectAccessible(page);
  const later = await context.newPage();
  const answer = await later.goto(page.url());
  expect(answer?.headers()['cache-control']).toBe('no-store');
  expect(answer?.headers()['referrer-policy']).toBe('strict-origin');
  await expect(words(later)).toHaveValue(text);
  expect(await submissionsWith(text)).toBe(0);
});
