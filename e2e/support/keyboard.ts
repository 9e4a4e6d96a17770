import type { Page } from '@playwright/test';
import { expect } from './test';

/** What has focus, whether that can be seen, and whether something lies over the part in view. */
function focusOn(page: Page) {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return undefined;
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    const box = element.getBoundingClientRect();
    const middle = (Math.max(box.top, 0) + Math.min(box.bottom, window.innerHeight)) / 2;
    const above = document.elementFromPoint(box.x + Math.min(box.width, 40) / 2, middle);
    const label = 'labels' in element ? (element as HTMLInputElement).labels?.[0]?.textContent : undefined;
    return {
      name: (label ?? element.textContent ?? '').trim(),
      leadsTo: element.getAttribute('href') ?? '',
      seen: (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || boxShadow !== 'none',
      free: above !== null && (element.contains(above) || above.contains(element)),
    };
  });
}

/** Moves on with Tab until `wanted` has focus; every stop on the way can be seen, and nothing covers it. */
export async function tabTo(page: Page, wanted: RegExp, stops = 80): Promise<void> {
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press('Tab');
    const focused = await focusOn(page);
    if (!focused) continue;
    const { name, leadsTo, seen, free } = focused;
    // The skip link slides into view.
    if (!(seen && free)) {
      await expect.poll(() => focusOn(page), name).toMatchObject({ name, seen: true, free: true });
    }
    if (wanted.test(name) || wanted.test(leadsTo)) return;
  }
  throw new Error(`Tab never came to ${wanted} on ${page.url()}`);
}
