import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { openDialogue, ownWords, receiptCodeOn } from '../support/resident';
import { expect, expectReflow, test } from '../support/test';

const proposalPage = `${openDialogue}/delta/forslag`;

/** Fills in a proposal that everyone may read. */
async function write(page: Page, parts: { title: string; what: string; why?: string; place?: string }) {
  await page.getByLabel('Förslaget med få ord').fill(parts.title);
  await page.getByLabel('Vad vill du att kommunen gör?').fill(parts.what);
  await page.getByLabel('Varför?').fill(parts.why ?? '');
  await page.getByLabel('Var?').fill(parts.place ?? '');
  await page.getByRole('radio', { name: 'Alla', exact: true }).check();
}

const send = (page: Page) => page.getByRole('button', { name: 'Skicka in förslaget' }).click();

test('an empty proposal comes back with what is missing, at each field', async ({ page, context }) => {
  await page.goto(proposalPage);
  await page.getByLabel('Var?').fill('Torget');
  await send(page);
  const summary = page.getByRole('alert').filter({ hasText: 'Något behöver rättas' });
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Fel: /);
  for (const said of [
    'Skriv förslaget med få ord.',
    'Skriv vad du vill att kommunen gör.',
    'Välj vem som får läsa.',
  ]) {
    await expect(summary.getByRole('link', { name: said })).toBeVisible();
  }
  await expect(page.getByLabel('Förslaget med få ord')).toHaveAccessibleDescription(
    /Skriv förslaget med få ord\./,
  );
  await expect(page.getByLabel('Var?')).toHaveValue('Torget');
  await expectAccessible(page);
  await expectReflow(page);
  expect(await context.cookies()).toEqual([]);
});

test('a proposal that is too long comes back whole', async ({ page }) => {
  const title = `Längre ${'ö'.repeat(120)}`;
  await page.goto(proposalPage);
  await write(page, { title, what: 'Det här.' });
  await send(page);
  await expect(page).toHaveTitle(/^Fel: /);
  await expect(page.getByLabel('Förslaget med få ord')).toHaveValue(title);
  await expect(
    page.getByText('Rubriken är för lång. Korta den till högst 120 tecken.').first(),
  ).toBeVisible();
  await expectAccessible(page);
});

test('proposals that say the same are shown once, and the writer decides', async ({ page }) => {
  const what = ownWords('Det ska gå att komma in när bussarna går.');
  await page.goto(proposalPage);
  await write(page, { title: 'Olåst toalett', what });
  await send(page);
  await expect(page.getByText('Det finns redan förslag som liknar ditt')).toBeVisible();
  await expect(page).toHaveTitle(/^Det finns redan förslag/);
  const like = page.getByRole('link', { name: /^Toalett som är olåst så länge bussarna går/ });
  await expect(like).toHaveAttribute('target', '_blank');
  await expect(page.getByRole('listitem').filter({ has: like })).toContainText(/\d+ stöd/);
  await expect(page.getByLabel('Förslaget med få ord')).toHaveValue('Olåst toalett');
  await expect(page.getByLabel('Vad vill du att kommunen gör?')).toHaveValue(what);
  await expect(page.getByRole('radio', { name: 'Alla', exact: true })).toBeChecked();
  await expectAccessible(page);
  await expectReflow(page);
  // One button, and it does not lead to the same notice again; a number is pointed out even so.
  await expect(page.getByRole('button', { name: 'Skicka in förslaget' })).toHaveCount(0);
  await page.getByLabel('Vad vill du att kommunen gör?').fill(`${what} Ring 070-123 45 67.`);
  await page.getByRole('button', { name: 'Skicka förslaget ändå' }).click();
  await expect(page.getByText('Det ser ut att stå ett telefonnummer i texten.')).toBeVisible();
  await expect(page.getByText('Det finns redan förslag som liknar ditt')).toHaveCount(0);
  await page.getByRole('button', { name: 'Skicka som det är' }).click();
  await receiptCodeOn(page);
  await expect(page.getByText(what)).toBeVisible();
});

test('an unfinished proposal is kept under its own address', async ({ page }) => {
  await page.goto(proposalPage);
  await write(page, { title: 'Tänker vidare', what: ownWords('Kanske ett staket') });
  await page.getByRole('button', { name: 'Spara och fortsätt senare' }).click();
  await expect(page.getByText('Utkastet är sparat')).toBeVisible();
  await page.goto(page.url());
  await expect(page.getByLabel('Förslaget med få ord')).toHaveValue('Tänker vidare');
  await expectAccessible(page);
});

test('a dialogue that takes no proposals says so, and leads to the comment form', async ({ page }) => {
  const closed = '/dialoger/grona-strak-och-bebyggelse-pa-arno';
  await page.goto(`${closed}/delta/forslag`);
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await expectAccessible(page);
});
