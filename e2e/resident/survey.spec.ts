import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { withDatabase } from '../support/environment';
import { receiptCodeOn } from '../support/resident';
import { askSurvey, hostile, press, responsesTo, turnFirstPage } from '../support/survey';
import { expect, expectReflow, test } from '../support/test';

test('what is lacking is told on top and at its field, and nothing else is lost', async ({ page }) => {
  const { form } = askSurvey();
  await page.goto(form);
  await expectAccessible(page);
  await expectReflow(page);
  await page.getByRole('checkbox', { name: 'Bänkar' }).check();
  await press(page, 'Nästa sida');
  const summary = page.getByRole('alert').filter({ hasText: 'Något behöver rättas' });
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Fel: /);
  await expect(summary.getByRole('link', { name: 'Fråga 1: Välj ett alternativ.' })).toBeVisible();
  await expect(page.getByRole('group', { name: /Hur ofta åker du\?/ })).toHaveAccessibleDescription(
    /Välj ett alternativ\./,
  );
  await expect(page.getByRole('checkbox', { name: 'Bänkar' })).toBeChecked();
  await expectAccessible(page);
  await expectReflow(page);

  for (const choice of ['Ljus', 'Personal']) await page.getByRole('checkbox', { name: choice }).check();
  await page.getByRole('radio', { name: 'Varje dag' }).check();
  await page.getByLabel('Annat, skriv vad').fill('Med tåg');
  await press(page, 'Nästa sida');
  await expect(page.getByText(/Du har skrivit något under Annat/).first()).toBeVisible();
  await expect(page.getByText(/Du har valt 3 alternativ\. Du får välja högst 2\./).first()).toBeVisible();
  await expect(page.getByLabel('Annat, skriv vad')).toHaveValue('Med tåg');
});

test('a choice that need not be made can be taken back, and is then no answer', async ({ page }) => {
  const own = askSurvey();
  await page.goto(own.form);
  const scale = page.getByRole('group', { name: /Hur tryggt är det\?/ });
  const required = page.getByRole('group', { name: /Hur ofta åker du\?/ });
  await expect(required.getByRole('radio', { name: 'Hoppa över frågan' })).toHaveCount(0);
  await turnFirstPage(page);
  await press(page, 'Föregående sida');
  await expect(scale.getByRole('radio', { name: '4', exact: true })).toBeChecked();
  await scale.getByRole('radio', { name: 'Hoppa över frågan' }).check();
  await press(page, 'Nästa sida');
  await press(page, 'Föregående sida');
  await expect(scale.getByRole('radio', { name: 'Hoppa över frågan' })).toBeChecked();
  await press(page, 'Nästa sida');
  await page.getByLabel('Vad vill du säga mer?').fill('Jag vet inte än.');
  await press(page, 'Skicka in svaren');
  await receiptCodeOn(page);
  const answers = await withDatabase(
    (sql) => sql<{ option_id: string }[]>`select a.option_id from survey_answer a
      join submission s on s.id = a.submission_id where s.dialogue_id = ${own.id}`,
  );
  expect(answers).toHaveLength(1);
});

/** The last page as it stands in another window, filled in and not yet sent. */
async function beside(page: Page, address: string, said: string): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(address);
  await other.getByLabel('Vad vill du säga mer?').fill(said);
  await other.getByRole('radio', { name: 'Vill inte svara' }).check();
  return other;
}

test('back and forth keeps every answer; sent twice is one; changed afterwards is told', async ({ page }) => {
  const own = askSurvey();
  await page.goto(own.form);
  await turnFirstPage(page);
  await expectAccessible(page);
  await page.getByLabel('Vilken plats menar du?').fill('Spår 3');
  await press(page, 'Föregående sida');
  await expect(page.getByRole('radio', { name: 'Varje dag' })).toBeChecked();
  await press(page, 'Nästa sida');
  await expect(page.getByLabel('Vilken plats menar du?')).toHaveValue('Spår 3');
  await page.getByLabel('Vad vill du säga mer?').fill('Bra så.');
  await page.getByRole('radio', { name: 'Vill inte svara' }).check();
  const filled = page.url();
  const again = await beside(page, filled, 'Bra så.');
  const other = await beside(page, filled, 'Inte så bra.');
  await press(page, 'Skicka in svaren');
  const first = await receiptCodeOn(page);
  await expectAccessible(page);
  await expectReflow(page);
  await expect(page.getByRole('main')).toContainText('Svar på frågan: Vilken plats menar du?');
  await expect(page.getByRole('main')).toContainText('Vill inte svara');

  // The answers before the last page are kept no longer, and the same page is known all the same.
  await press(again, 'Skicka in svaren');
  expect(await receiptCodeOn(again)).toBe(first);
  await again.close();
  await press(other, 'Skicka in svaren');
  await expect(other.getByRole('heading', { name: 'Dina svar är redan inskickade' })).toBeVisible();
  await expectAccessible(other);
  await turnFirstPage(other);
  await expect(other.getByLabel('Vad vill du säga mer?')).toHaveValue('Inte så bra.');
  await press(other, 'Skicka in svaren');
  expect(await receiptCodeOn(other)).not.toBe(first);
  await expect(other.getByText('Du har skickat två gånger')).toBeVisible();
  expect(await responsesTo(own)).toBe(2);
});

test('a telephone number is pointed out once, and the writer decides', async ({ page }) => {
  const { form } = askSurvey();
  await page.goto(form);
  await turnFirstPage(page);
  await page.getByLabel('Vad vill du säga mer?').fill('Ring 0155-24 80 00');
  await press(page, 'Skicka in svaren');
  await expect(page.getByText('Det ser ut att stå ett telefonnummer i texten.')).toBeVisible();
  await expect(page).toHaveTitle(/^Är det meningen/);
  await expectAccessible(page);
  await press(page, 'Fortsätt med texten som den är');
  await receiptCodeOn(page);
});

test('when the dialogue has closed nothing can be sent, and what was written is given back', async ({
  page,
}) => {
  const own = askSurvey();
  await page.goto(own.form);
  await turnFirstPage(page);
  await page.getByLabel('Vad vill du säga mer?').fill('Ett ord för mycket');
  await withDatabase((sql) => sql`update dialogue set state = 'closed' where id = ${own.id}`);
  await press(page, 'Skicka in svaren');
  await expect(page.getByText('Ett ord för mycket')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Skicka in svaren' })).toHaveCount(0);
  await expectAccessible(page);
  expect(await responsesTo(own)).toBe(0);
  await page.goto(own.page);
  await expect(page.locator('a[href$="/delta/enkat"]')).toHaveCount(0);
});

test('what was begun and is kept no longer is said to be gone, and begins anew', async ({ page }) => {
  const own = askSurvey();
  await page.goto(own.form);
  await turnFirstPage(page);
  await page.getByLabel('Vad vill du säga mer?').fill('Skrivet dagen efter');
  await withDatabase((sql) => sql`delete from draft where form = 'survey'`);
  await press(page, 'Skicka in svaren');
  await expect(page.getByRole('heading', { name: 'Dina tidigare svar finns inte längre' })).toBeVisible();
  await expect(page.getByText('Sida 1 av 2')).toBeVisible();
  await turnFirstPage(page);
  await expect(page.getByLabel('Vad vill du säga mer?')).toHaveValue('Skrivet dagen efter');
  const lastPage = page.url();
  await press(page, 'Skicka in svaren');
  await receiptCodeOn(page);
  await page.goto(lastPage);
  await expect(page.getByRole('heading', { name: 'Svaren finns inte längre' })).toBeVisible();
  await expectAccessible(page);
});

test('hostile words in questions and answers are words, on every page that shows them', async ({ page }) => {
  const own = askSurvey(hostile);
  await page.goto(own.form);
  await expect(page.getByRole('heading', { level: 1 })).toContainText(hostile);
  await expect(page.getByRole('main')).toContainText(`otryggt ${hostile}`);
  await page.getByRole('radio', { name: 'Annat', exact: true }).check();
  await page.getByLabel('Annat, skriv vad').fill(`Buss ${hostile}`);
  await press(page, 'Nästa sida');
  await page.getByLabel('Vad vill du säga mer?').fill(`Mer ${hostile}`);
  await press(page, 'Skicka in svaren');
  await receiptCodeOn(page);
  const main = page.getByRole('main');
  for (const said of [`Buss ${hostile}`, `Mer ${hostile}`, `Hur ofta åker du? ${hostile}`]) {
    await expect(main).toContainText(said);
  }
  await expect(page.locator('img[src="x"]')).toHaveCount(0);
});
