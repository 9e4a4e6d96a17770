import { test as base, expect, type Page } from '@playwright/test';
import { violationsOn } from './axe';

/**
 * The browser test of this project: any dialog of a page, page error, breach of the content security policy or
 * request to another host fails the test that it happens in.
 */
export const test = base.extend<{ guarded: undefined }>({
  guarded: [
    async ({ context, baseURL }, use) => {
      const breaches: string[] = [];
      const own = new URL(baseURL ?? 'http://localhost').host;
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          console.error(`Content Security Policy: ${event.violatedDirective} ${event.blockedURI}`);
        });
      });
      context.on('request', (request) => {
        const { protocol, host } = new URL(request.url());
        if (protocol.startsWith('http') && host !== own) breaches.push(`request to ${host}`);
      });
      context.on('page', (page) => {
        page.on('pageerror', (error) => breaches.push(`page error: ${error.message}`));
        page.on('dialog', (dialog) => {
          // The browser's own question before a form that is not saved is left: tests mean to leave it.
          if (dialog.type() === 'beforeunload') return void dialog.accept();
          breaches.push(`dialog: ${dialog.message()}`);
          void dialog.dismiss();
        });
        page.on('console', (message) => {
          if (/content security policy|hydrat/i.test(message.text())) breaches.push(message.text());
        });
      });
      await use(undefined);
      expect(breaches, 'dialogs, page errors, policy breaches and foreign requests').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

/** No violation of WCAG 2.2 AA or axe's best practices on the page as it stands. */
export async function expectAccessible(page: Page): Promise<void> {
  // A page that is just being left has no document: it is the one that comes that counts.
  const found = await violationsOn(page).catch(async () => {
    await page.waitForLoadState();
    return violationsOn(page);
  });
  expect(found, `axe on ${page.url()}`).toEqual([]);
}

/** The page fits a 320 px wide screen (WCAG 1.4.10) without scrolling sideways. */
export async function expectReflow(page: Page): Promise<void> {
  const before = page.viewportSize();
  await page.setViewportSize({ width: 320, height: 640 });
  const widths = await page.evaluate(() => [document.documentElement.scrollWidth, window.innerWidth]);
  expect(widths[0], `sideways scrolling on ${page.url()}`).toBeLessThanOrEqual(widths[1] ?? 320);
  if (before) await page.setViewportSize(before);
}
