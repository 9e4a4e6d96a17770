import type { Page } from '@playwright/test';
import { withDatabase } from '../support/environment';
import { fill } from '../support/fill';
import { as } from '../support/office';
import { expectRefused, formOf, send } from '../support/office-form';
import { type OwnDialogue, ownDialogue } from '../support/own-dialogue';
import { signInAs } from '../support/sign-in';
import { askSurvey, hostile, press } from '../support/survey';
import { expect, expectAccessible, expectReflow, test } from '../support/test';

const lead = 'Sara Lindvall';
const moderator = 'Nadja Petrovic';
const analyst = 'Viktor Hägg';
const cast = { projectLead: lead, moderator, analyst };

/** Adds one thing last on a page of the survey, by the words on its way there. */
async function add(page: Page, kind: string, values: Record<string, string>, on = 1): Promise<void> {
  await page.getByRole('link', { name: `Lägg till på sida ${on}`, exact: true }).click();
  await page.getByRole('link', { name: kind, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Ny: ${kind}`);
  await fill(formOf(page, 'Lägg till'), values);
  await send(page, 'Lägg till');
  await page.waitForURL(/\/enkat(#|$)/);
}

const order = (page: Page) => page.locator('main .entry-title').allTextContents();

async function begin(page: Page, { home }: OwnDialogue): Promise<void> {
  await signInAs(page, lead, `${home}/enkat`);
  await fill(page, { title: 'Hur ska terminalen bli?', intro: 'Tre minuter.' });
  await send(page, 'Skapa enkäten');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Hur ska terminalen bli?');
}

test('a survey is built question by question, put in order, looked at and published', async ({ page }) => {
  const own = await ownDialogue('open', cast);
  await signInAs(page, lead, `${own.home}/enkat`);
  await expectAccessible(page);
  await expectRefused(page, 'Skapa enkäten', { title: 'Skriv en rubrik.' });
  await begin(page, own);
  await expectAccessible(page);

  await page.getByRole('link', { name: 'Lägg till på sida 1', exact: true }).click();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Ett av flera alternativ', exact: true }).click();
  await fill(page, { help: 'Räkna en vanlig vecka.', 'options.0.label': 'Varje dag' });
  await expectRefused(page, 'Lägg till', { label: 'Skriv frågan.' });
  await expect(page.getByText('Skriv minst två alternativ.').first()).toBeVisible();
  await expect(page.locator('[name="options.0.label"]')).toHaveValue('Varje dag');
  await expect(page.locator('[name=help]')).toHaveValue('Räkna en vanlig vecka.');
  await expectReflow(page);
  await fill(page, { label: 'Hur ofta åker du?', 'options.1.label': 'Sällan', other: 'on' });
  await send(page, 'Lägg till');
  await page.waitForURL(/\/enkat(#|$)/);

  await add(page, 'Skala', { label: 'Hur tryggt är det?', low: 'Inte alls', high: 'Helt' });
  await add(page, 'Rubrik och text', { heading: 'Om terminalen' });
  expect(await order(page)).toEqual(['Hur ofta åker du?', 'Hur tryggt är det?', 'Om terminalen']);
  await page.getByRole('button', { name: 'Flytta upp: Om terminalen' }).click();
  await expect.poll(() => order(page)).toEqual(['Hur ofta åker du?', 'Om terminalen', 'Hur tryggt är det?']);
  await page.getByRole('button', { name: 'Flytta upp: Om terminalen' }).click();
  await expect.poll(() => order(page)).toEqual(['Om terminalen', 'Hur ofta åker du?', 'Hur tryggt är det?']);
  await expect(page.getByRole('button', { name: 'Flytta ner: Om terminalen' })).toBeFocused();
  await page.getByRole('button', { name: 'Flytta upp: Hur tryggt är det?' }).click();
  await expect.poll(() => order(page)).toEqual(['Om terminalen', 'Hur tryggt är det?', 'Hur ofta åker du?']);
  await expect(page.getByRole('button', { name: 'Flytta upp: Hur tryggt är det?' })).toBeFocused();
  await page.getByRole('button', { name: 'Flytta ner: Hur tryggt är det?' }).click();
  await expect.poll(() => order(page)).toEqual(['Om terminalen', 'Hur ofta åker du?', 'Hur tryggt är det?']);
  await press(page, 'Lägg till en sida');
  await expect(page.getByText('En sida är tom.')).toBeVisible();
  await add(page, 'Lång text', { label: 'Vad vill du säga mer?' }, 2);
  await add(
    page,
    'Flera alternativ',
    { label: 'Vad behövs?', 'options.0.label': 'Ljus', 'options.1.label': 'Bänk', most: '1' },
    2,
  );
  await add(page, 'Bakgrundsfråga', { topic: 'gender' }, 2);
  await expectAccessible(page);
  await expectReflow(page);

  await page.getByRole('link', { name: 'Så ser den ut' }).click();
  await expect(page.getByRole('group', { name: /1\. Hur ofta åker du\?/ })).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);
  await page.getByRole('link', { name: 'Till sida 2' }).click();
  await expect(page.getByRole('radio', { name: 'Vill inte svara' })).toBeVisible();
  await expectAccessible(page);

  await page.goto(own.publicPage);
  await expect(page.locator('a[href$="/delta/enkat"]')).toHaveCount(0);
  await page.goto(`${own.home}/enkat`);
  await send(page, 'Publicera enkäten');
  await expect(page.getByRole('heading', { name: 'Enkäten är publicerad' })).toBeVisible();
  await expect(page.getByText(/Version 1 publicerades/)).toBeVisible();
  await expectAccessible(page);
  await page.goto(own.publicPage);
  await expect(page.getByText('5 frågor.')).toBeVisible();
  await page.locator('a[href$="/delta/enkat"]').click();
  await expect(page.getByText('Sida 1 av 2')).toBeVisible();
});

test('of two who change one question the second is told, and keeps what was typed', async ({ page }) => {
  const own = await ownDialogue('approved', cast);
  await begin(page, own);
  await add(page, 'Kort text', { label: 'Vilken plats menar du?' });
  await page.getByRole('link', { name: 'Ändra: Vilken plats menar du?' }).click();
  await page.waitForURL(/\/fraga\//);
  await expectAccessible(page);
  const address = page.url();
  const beside = await page.context().newPage();
  await beside.goto(address);
  await fill(beside, { label: 'Vilket spår menar du?' });
  await send(beside, 'Spara ändringen');
  await expect(beside.getByRole('heading', { name: 'Vilket spår menar du?' })).toBeVisible();
  await beside.close();
  await fill(page, { label: 'Vilken hållplats menar du?' });
  await send(page, 'Spara ändringen');
  await expect(page.getByText(/Någon annan har ändrat enkäten/).first()).toBeVisible();
  await expect(page.locator('[name=label]')).toHaveValue('Vilken hållplats menar du?');
  await expectAccessible(page);
});

test('once somebody has answered, what would falsify it is refused with the reason, and help may be mended', async ({
  page,
}) => {
  const { id, home } = await ownDialogue('open', cast);
  const { form } = askSurvey(hostile, id);
  await as(page, lead, `${home}/enkat`);
  await expectAccessible(page);
  await expectReflow(page);
  await page.getByRole('link', { name: 'Ändra: Vad vill du säga mer?' }).click();
  await page.waitForURL(/\/fraga\//);

  const beside = await page.context().newPage();
  await beside.goto(form);
  await beside.getByRole('radio', { name: 'Annat', exact: true }).check();
  await beside.getByLabel('Annat, skriv vad').fill(`Buss ${hostile}`);
  await press(beside, 'Nästa sida');
  await beside.getByLabel('Vad vill du säga mer?').fill(`Mer ${hostile}`);
  await press(beside, 'Skicka in svaren');
  await beside.waitForURL(/\/kvitto\//);
  await beside.close();

  await fill(page, { label: 'Vad är bra?', help: 'Allt är av värde.' });
  await send(page, 'Spara ändringen');
  await expect(page.getByText(/Människor har redan svarat på enkäten/).first()).toBeVisible();
  await expect(page.locator('[name=label]')).toHaveValue('Vad är bra?');
  await expectAccessible(page);
  await fill(page, { label: 'Vad vill du säga mer?' });
  await send(page, 'Spara ändringen');
  await page.waitForURL(/\/enkat(#|$)/);
  await expect(page.getByText('Allt är av värde.')).toBeVisible();
  await expect(page.getByText('Någon har svarat, så frågorna ligger fast')).toBeVisible();
  await expect(page.getByRole('button', { name: /^Flytta/ })).toHaveCount(0);
  await expectAccessible(page);

  // Only what can still be mended is a field; what stands fast is read.
  await page.getByRole('link', { name: 'Ändra: Vad behövs?' }).click();
  await page.waitForURL(/\/fraga\//);
  await expect(page.getByRole('heading', { name: 'Det här ligger fast' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Svarsalternativ: Ljus, Bänkar, Personal');
  await expect(page.getByRole('textbox')).toHaveCount(1);
  await expect(page.getByRole('checkbox')).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('button')).toHaveText(['Spara ändringen']);
  await expectAccessible(page);
  await expectReflow(page);
  await fill(page, { help: 'Välj det viktigaste.' });
  await send(page, 'Spara ändringen');
  await page.waitForURL(/\/enkat(#|$)/);
  await expect(page.getByText('Välj det viktigaste.')).toBeVisible();
  await page.goto(`${home}/enkat/ny`);
  await expect(page.getByRole('list', { name: 'Lägg till' }).getByRole('link')).toHaveText([
    'Rubrik och text',
  ]);
  await page.goto(`${home}/enkat`);
  await send(page, 'Publicera ändringarna');
  await expect(page.getByText(/Version 2 publicerades/)).toBeVisible();
  const versions = page.getByRole('list', { name: 'Publicerade versioner' });
  await expect(versions).toContainText('Ändrad: Vad vill du säga mer?');
  await expect(versions).toContainText('Den första som publicerades.');
  await expectAccessible(page);

  await as(page, moderator, `${home}/granskning`);
  const main = page.getByRole('main');
  await expect(main).toContainText(/på frågan: /);
  await expect(main).toContainText(hostile);
  await expectAccessible(page);
  await page.goto(`${home}/inlagg`);
  await expect(main).toContainText(`Annat, på frågan: Hur ofta åker du? ${hostile}`);
  await expect(main).toContainText('Svar på frågan: Vad vill du säga mer?');
  await withDatabase((sql) => sql`update dialogue set state = 'closed' where id = ${id}`);
  await as(page, analyst, `${home}/kodning`);
  await send(page, 'Börja sammanställningen av dialogen');
  await expect(main).toContainText(/frågan: (Hur ofta åker du|Vad vill du säga mer)/);
  await expectAccessible(page);
  await page.goto(`${home}/kodning/lista`);
  await expect(main).toContainText('Svar på frågan: Vad vill du säga mer?');
  await expectAccessible(page);
});
