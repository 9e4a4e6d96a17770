import type { Page } from '@playwright/test';

/** Signs in as a made-up person of the demo, by the name on the sign-in page, and lands on `to`. */
export async function signInAs(page: Page, name: string, to = '/kontor'): Promise<void> {
  await page.goto(`/logga-in?callbackUrl=${encodeURIComponent(to)}`);
  await page.getByRole('button', { name: `Logga in som ${name}`, exact: true }).click();
  await page.waitForURL((url) => url.pathname === to.split('?')[0]);
}
