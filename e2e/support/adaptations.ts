import type { Page } from '@playwright/test';
import { expect } from './test';

/** The spacing that a reader may set and no text may be lost by (WCAG 1.4.12). */
const spacing = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
  p { margin-bottom: 2em !important }`;
const doubleText = 'html { font-size: 200% !important }';

/** A reader's own style sheet, as a browser or an extension lays it over the page's. */
async function withSheet(page: Page, css: string): Promise<void> {
  await page.evaluate(async (rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets = [sheet];
  }, css);
}

/** Texts that are cut off or lie beside the page, and how far the page can be scrolled sideways. */
async function lostText(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lost = new Set<string>();
    const wide = document.documentElement.scrollWidth - window.innerWidth;
    if (wide > 0) lost.add(`the page is ${wide} px too wide`);
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const words = node.textContent?.trim();
      const holder = node.parentElement;
      if (!words || !holder?.checkVisibility({ visibilityProperty: true }) || holder.closest('script, style'))
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects()) {
        if (isCut(rect, holder)) lost.add(words.slice(0, 60));
      }
    }
    return [...lost];

    function isCut(rect: DOMRect, holder: Element): boolean {
      for (let box: Element | null = holder; box; box = box.parentElement) {
        const style = getComputedStyle(box);
        const frame = box.getBoundingClientRect();
        // Only for a screen reader: seen by nobody, so nothing of it can be cut.
        if (frame.width <= 1 && frame.height <= 1) return false;
        if (/auto|scroll/.test(style.overflowX)) return false;
        const hides = /hidden|clip/.test(`${style.overflowX} ${style.overflowY}`);
        if (hides && box !== document.body && box !== document.documentElement) {
          const beside = rect.right > frame.right + 1 || rect.left < frame.left - 1;
          if (beside || rect.bottom > frame.bottom + 1 || rect.top < frame.top - 1) return true;
        }
      }
      return rect.right > window.innerWidth + 1;
    }
  });
}

/** The page as readers set it: wider spacing, twice the text, and four times the size (1.4.4, 1.4.10, 1.4.12). */
export async function expectAdaptable(page: Page): Promise<void> {
  const sizes = { wide: { width: 1280, height: 900 }, 'at 400 %': { width: 320, height: 256 } };
  for (const [size, viewport] of Object.entries(sizes)) {
    await page.setViewportSize(viewport);
    for (const [what, css] of Object.entries({ plain: '', spacing, 'twice the text': doubleText })) {
      if (what === 'twice the text' && size !== 'wide') continue;
      await withSheet(page, css);
      expect(await lostText(page), `${page.url()}, ${size}, ${what}`).toEqual([]);
    }
  }
  await withSheet(page, '');
  await page.setViewportSize(sizes.wide);
}

/** With the system's colours every stop of the keyboard has a frame that is seen, and nothing lies over it. */
export async function expectVisibleFocus(page: Page, stops = 40): Promise<void> {
  // Without motion: what slides into place is not looked at on its way.
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (let stop = 0; stop < stops; stop += 1) {
    await page.keyboard.press('Tab');
    const seen = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const rect = [...element.getClientRects()].find(({ width, height }) => width > 0 && height > 0);
      // The middle of what of it is in the window: a tall field may reach below.
      const middle = rect && (Math.max(rect.top, 0) + Math.min(rect.bottom, window.innerHeight)) / 2;
      const at = rect && document.elementFromPoint(rect.left + rect.width / 2, middle ?? 0);
      return {
        name: element.outerHTML.slice(0, 120),
        framed: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
        onTop: at !== null && at !== undefined && (element.contains(at) || at.contains(element)),
      };
    });
    if (!seen) break;
    expect(seen, `${page.url()}, stop ${stop + 1}`).toEqual({ name: seen.name, framed: true, onTop: true });
  }
  await page.emulateMedia({ forcedColors: null, reducedMotion: null });
}

/** Who has asked for less motion sees none: nothing runs, nothing glides when it is pointed at or led to. */
export async function expectStillness(page: Page): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const moving = await page.evaluate(() => {
    const gliding = [...document.querySelectorAll('*')].filter((element) => {
      const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
      const lasts = transitionDuration.split(',').some((time) => Number.parseFloat(time) > 0);
      return lasts || animationName !== 'none' || scrollBehavior === 'smooth';
    });
    return {
      running: document.getAnimations().length,
      gliding: gliding.map(({ outerHTML }) => outerHTML.slice(0, 80)),
    };
  });
  expect(moving, page.url()).toEqual({ running: 0, gliding: [] });
  await page.emulateMedia({ reducedMotion: null });
}
