import type { Page } from '@playwright/test';
import { expectAccessible as expectAccessibleHere, test } from './test';

/**
 * As `expectAccessible`, also for a page without JavaScript, where axe cannot run: the very same document is
 * then looked at in a window that has it, with the page's own scripts left out.
 */
export async function expectAccessible(page: Page): Promise<void> {
  if (test.info().project.use.javaScriptEnabled !== false) return expectAccessibleHere(page);
  return expectAccessibleCopy(page);
}

/** The check of `expectAccessible` on a copy of what the server sent, whatever the test's project is. */
export async function expectAccessibleCopy(page: Page): Promise<void> {
  const html = await page.content();
  const copy = await lookingGlass(page);
  await copy.setViewportSize(page.viewportSize() ?? { width: 1280, height: 720 });
  await copy.unrouteAll();
  await copy.route(
    () => true,
    (route) => {
      const request = route.request();
      if (request.isNavigationRequest()) {
        return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
      }
      return request.resourceType() === 'script' ? route.abort() : route.continue();
    },
  );
  await copy.goto(page.url());
  await expectAccessibleHere(copy);
}

let glass: Page | undefined;

/** The window that copies are looked at in: one for a run, so that it has the style sheets and letters already. */
async function lookingGlass(page: Page): Promise<Page> {
  if (glass) return glass;
  const context = await page.context().browser()?.newContext({ javaScriptEnabled: true });
  if (!context) throw new Error('The page has no browser to open a copy in.');
  glass = await context.newPage();
  return glass;
}
