import { expect, type Locator, type Page } from '@playwright/test';
import { expectAccessible } from './test';

/** The form that a button belongs to: a page can hold several with fields of the same name. */
export function formOf(page: Page, button: string): Locator {
  return page.locator('form', { has: page.getByRole('button', { name: button, exact: true }) });
}

/** Sends a form as it stands, and waits until it has been answered. */
export async function send(page: Page, button: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
  // While it is being sent a button says so in place of its name: that the name is gone is no answer yet.
  await expect(page.locator('button[aria-disabled=true]')).toHaveCount(0);
}

/** Opens a folded part of the page. */
export async function unfold(page: Page, summary: string): Promise<void> {
  await page.locator('summary').getByText(summary, { exact: true }).click();
}

/**
 * Sends a form that must come back: the summary takes focus and leads to each field, the message stands at its
 * field and is read with it, and axe finds nothing.
 */
export async function expectRefused(
  page: Page,
  button: string,
  errors: Record<string, string>,
): Promise<void> {
  const form = formOf(page, button);
  const part = form.locator('xpath=..');
  await send(page, button);
  const summary = part.locator('.error-summary');
  await expect(summary).toBeFocused();
  await expect(page).toHaveTitle(/^Fel: /);
  for (const [name, message] of Object.entries(errors)) {
    const named = `[name="${name}"]:not([type=hidden])`;
    const field = form.locator(named).first();
    const error = form.locator('.field-error', { hasText: message });
    await expect(error.first()).toBeVisible();
    const described = form.locator(`[aria-describedby~="${await error.first().getAttribute('id')}"]`);
    await expect(
      described
        .and(field)
        .or(described.filter({ has: page.locator(named) }))
        .first(),
    ).toBeVisible();
    await summary.getByRole('link', { name: message }).first().click();
    await expect(
      field
        .and(page.locator(':focus'))
        .or(described.filter({ has: page.locator(':focus') }))
        .first(),
    ).toBeVisible();
  }
  await expectAccessible(page);
}
