import type { Page } from '@playwright/test';
import { signInAs } from './sign-in';
import { expect, expectAccessible } from './test';

/** Somebody else sits down at the computer, and opens the page. */
export async function as(page: Page, name: string, to?: string): Promise<void> {
  await page.context().clearCookies();
  await signInAs(page, name, to);
}

/** The page stays as it was opened; what is sent from it is from now on sent by somebody else. */
export async function sendAs(page: Page, name: string): Promise<void> {
  await page.context().clearCookies();
  const beside = await page.context().newPage();
  await signInAs(beside, name);
  await beside.close();
}

/** A form came back: the summary has focus, says why, and axe has nothing to say. */
export async function expectSaid(page: Page, ...messages: string[]): Promise<void> {
  const summary = page.locator('.error-summary');
  await expect(summary).toBeFocused();
  for (const message of messages) await expect(summary).toContainText(message);
  await expectAccessible(page);
}

/** Opens a folded part of the page and gives it back. */
export async function unfolded(page: Page, summary: string) {
  const details = page.locator('details', { has: page.getByText(summary, { exact: true }) });
  await details.locator('summary').click();
  return details;
}
