import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { withDatabase } from '../support/environment';
import { type MadeDialogue, makeDialogue } from '../support/made-dialogue';
import { ownWords, receiptCodeOn, submissionsWith } from '../support/resident';
import { expect, expectReflow, test } from '../support/test';

const reply = (page: Page) => page.getByLabel('Vad vill du svara?');

async function expectWell(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectReflow(page);
}

function aDialogue(closed = false): MadeDialogue & { one: string } {
  const made = makeDialogue({
    title: 'Bänken vid ån',
    texts: [{ text: 'Ställ tillbaka bänken vid ån.' }],
    closed,
  });
  return { ...made, one: `${made.page}/inlagg/${made.contributions[0]}` };
}

test('a resident replies to what another wrote and gets a receipt, and nobody sees it yet', async ({
  page,
  context,
}) => {
  const { one } = aDialogue();
  const answer = await page.goto(one);
  expect(answer?.headers()['cache-control']).toBe('public, s-maxage=1');
  await expect(page.getByText('Ingen har svarat än.')).toBeVisible();
  await expectWell(page);
  await page.getByRole('link', { name: 'Svara på det här' }).click();
  await expect(page).toHaveTitle(/^Svara på ett bidrag/);
  await expect(page.locator('blockquote')).toHaveText('Ställ tillbaka bänken vid ån.');
  await expectWell(page);

  await page.getByRole('button', { name: 'Skicka in svaret' }).click();
  await expect(page).toHaveTitle(/^Fel: /);
  await expect(reply(page)).toHaveAttribute('aria-invalid', 'true');
  await expectWell(page);

  const text = ownWords('Ring mig på 0155-24 80 00 om bänken, jag har kvar skruvarna');
  await reply(page).fill(text);
  await page.getByRole('button', { name: 'Skicka in svaret' }).click();
  await expect(page).toHaveTitle(/^Är det meningen/);
  await expect(reply(page)).toHaveValue(text);
  expect(await submissionsWith(text)).toBe(0);
  await expectWell(page);
  await page.getByRole('button', { name: 'Skicka som det är' }).click();
  await receiptCodeOn(page);
  await expect(page.getByText(text)).toBeVisible();
  await expectWell(page);
  expect(await context.cookies()).toEqual([]);

  await page.goto(one);
  expect(await page.content()).not.toContain('skruvarna');
});

test('a visitor reports what is shown: it stays, and what they wrote is nowhere', async ({
  page,
  context,
}) => {
  const { one } = aDialogue();
  await page.goto(one);
  await page.getByRole('link', { name: 'Anmäl bidraget' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Anmäl ett bidrag');
  await expectWell(page);
  const send = page.getByRole('button', { name: 'Skicka anmälan' });
  await send.click();
  await expect(page).toHaveTitle(/^Fel: /);
  await expect(page.getByText('Välj varför det inte borde visas.').first()).toBeVisible();
  await expectWell(page);
  await page.getByRole('radio', { name: 'Något annat', exact: true }).check();
  await send.click();
  await expect(page.getByText('Berätta med egna ord vad det gäller.').first()).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Något annat', exact: true })).toBeChecked();
  await expectWell(page);
  await page.getByLabel('Vill du berätta mer?').fill('Kanariefågeln bor på bänken.');
  await send.click();
  await expect(page).toHaveURL(/anmal\?klart=ja$/);
  await expect(page.getByText('Tack. Anmälan har kommit fram.')).toBeVisible();
  await expectWell(page);
  expect(await context.cookies()).toEqual([]);

  for (const address of [one, `${one.split('/inlagg/')[0]}/inlagg`, `/en${one}`]) {
    await page.goto(address);
    await expect(page.getByRole('main')).toContainText('Ställ tillbaka bänken vid ån.');
    expect(await page.content()).not.toContain('Kanariefågeln');
  }
});

test('a closed dialogue takes no replies but still takes reports; what is not shown takes neither', async ({
  page,
}) => {
  const { one, contributions } = aDialogue(true);
  await page.goto(one);
  await expect(page.getByRole('link', { name: 'Svara på det här' })).toHaveCount(0);
  await page.goto(`${one}/svara`);
  await expect(reply(page)).toHaveCount(0);
  await expectWell(page);
  await page.goto(`${one}/anmal`);
  await page.getByRole('radio', { name: 'Det är reklam' }).check();
  await page.getByRole('button', { name: 'Skicka anmälan' }).click();
  await expect(page.getByText('Tack. Anmälan har kommit fram.')).toBeVisible();

  await withDatabase(
    (sql) => sql`update contribution set withdrawn_at = now() where id = ${contributions[0] ?? ''}`,
  );
  await page.goto(`${one}/anmal`);
  await expect(
    page.getByText('Bidraget visas inte på webbplatsen, så det finns inget att anmäla.'),
  ).toBeVisible();
  await expect(page.getByRole('button', { name: 'Skicka anmälan' })).toHaveCount(0);
  await expectWell(page);
});
