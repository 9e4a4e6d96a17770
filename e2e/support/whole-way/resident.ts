import type { Page } from '@playwright/test';
import { fill } from '../fill';
import { expectSaid } from '../office';
import { send } from '../office-form';
import { day } from '../own-dialogue';
import { expect, expectAccessible } from '../test';
import { comment, named, own } from './cast';

/** A resident without JavaScript sends a comment and gets a receipt, which is given back. */
export async function sendsComment(resident: Page, publicPage: string): Promise<string> {
  await resident.goto(publicPage);
  for (const words of [
    'Var i Brandkärr platsen ligger',
    'Summan är två miljoner kronor',
    'Den är beslutad i budgeten.',
  ]) {
    await expect(resident.getByText(words).first()).toBeVisible();
  }
  await resident.goto(`${publicPage}/delta/synpunkt`);
  await resident.getByRole('button', { name: 'Skicka in synpunkten' }).click();
  await expect(resident.locator('.error-summary')).toContainText('Skriv vad du vill säga.');
  await fill(resident, { text: comment, audience: 'public' });
  await resident.getByRole('button', { name: 'Skicka in synpunkten' }).click();
  await expect(resident.getByRole('heading', { level: 1 })).toHaveText(
    'Tack. Vi har tagit emot det du skrev.',
  );
  const receipt = new URL(resident.url()).pathname;
  await expect(resident.getByRole('main')).toContainText(comment);
  await expect(resident.getByRole('main')).toContainText(
    'Det har inte granskats än, så det visas inte på webbplatsen.',
  );
  await resident.goto(`${publicPage}/inlagg`);
  await expect(resident.getByRole('main')).not.toContainText('Brukslagunens');
  return receipt;
}

/** The same pages, with script, have no fault that axe finds. */
export async function seesNoFault(page: Page, publicPage: string, receipt: string): Promise<void> {
  await page.context().clearCookies();
  await page.goto(publicPage);
  await expectAccessible(page);
  await page.goto(`${publicPage}/delta/synpunkt`);
  await expectAccessible(page);
  await send(page, 'Skicka in synpunkten');
  await expectSaid(page, 'Skriv vad du vill säga.');
  await page.goto(receipt);
  await expectAccessible(page);
  await page.goto('/kvitto');
  await send(page, 'Visa kvittot');
  await expectSaid(page, 'Skriv kvittokoden.');
}

/** The public page shows it masked, and the receipt what was masked and why. */
export async function readsItMasked(
  { page, resident }: { page: Page; resident: Page },
  publicPage: string,
  receipt: string,
): Promise<void> {
  await resident.goto(`${publicPage}/inlagg`);
  const main = resident.getByRole('main');
  await expect(main).toContainText(own);
  await expect(main.locator('.mask')).toHaveText('[maskerat]');
  expect(await resident.content()).not.toContain(named);
  await resident.goto(publicPage);
  await expect(resident.getByRole('main')).toContainText('Brukslagunens');
  expect(await resident.content()).not.toContain(named);

  await resident.goto('/kvitto');
  await fill(resident, { kod: receipt.split('/').at(-1) ?? '' });
  await resident.getByRole('button', { name: 'Visa kvittot' }).click();
  await expect(main).toContainText(comment);
  await expect(main.locator('mark')).toHaveText(named);
  await expect(main).toContainText(`”${named}” – utpekad person`);
  await expect(main).toContainText('Namnet är dolt, eftersom texten pekar ut en enskild.');
  await expect(main).toContainText('Ingen har beslutat något om det du skrev än.');
  const way = resident.getByRole('list', { name: 'Din synpunkts väg' });
  for (const offset of [21, 35, 60, 75, 200]) {
    await expect(way.locator(`time[datetime="${day(offset)}"]`).first()).toBeVisible();
  }
  await resident.context().close();
  await page.context().clearCookies();
  for (const address of [publicPage, `${publicPage}/inlagg`, receipt]) {
    await page.goto(address);
    await expectAccessible(page);
  }
}
