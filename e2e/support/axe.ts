import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';
import type axe from 'axe-core';

const program = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The looks of text whose contrast axe has passed in this run. */
const passed = new Set<string>();

/**
 * What axe finds on the page as it stands, by WCAG 2.2 AA and its own best practices, one line for each rule.
 *
 * To measure contrast takes half of axe's time, and what is measured depends on nothing but a text's own look and
 * the grounds that it lies on: what has passed once is not measured again on the next page.
 */
export async function violationsOn(page: Page): Promise<string[]> {
  await page.evaluate(program);
  const { found, looks } = await page.evaluate(look, [...passed]);
  for (const key of looks) passed.add(key);
  return found;
}

/** Runs in the page. */
async function look(known: string[]): Promise<{ found: string[]; looks: string[] }> {
  const { axe: program } = window as unknown as { axe: typeof axe };
  const grounds = new Map<Element, string | null>();

  /** The grounds that an element lies on, from the page and up; null where something may be laid over something. */
  function groundOf(element: Element | null): string | null {
    if (!element) return '';
    const before = grounds.get(element);
    if (before !== undefined) return before;
    const style = getComputedStyle(element);
    const isInPlace =
      style.position === 'static' || (style.position === 'relative' && /^(0px|auto| )+$/.test(style.inset));
    const below = groundOf(element.parentElement);
    const own = `${style.backgroundColor} ${style.backgroundImage} ${style.opacity} ${style.filter} ${style.mixBlendMode}`;
    const ground = isInPlace && below !== null ? `${below}\n${own}` : null;
    grounds.set(element, ground);
    return ground;
  }

  function lookOf(element: Element): string | null {
    const { color, fontSize, fontWeight, textShadow } = getComputedStyle(element);
    const ground = groundOf(element);
    return ground && `${color} ${fontSize} ${fontWeight} ${textShadow}\n${ground}`;
  }

  const hasText = (element: Element) =>
    element.matches('input, select, textarea') ||
    [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.nodeValue?.trim());
  const isKnown = new Set<string | null>(known);
  const fresh = [...document.body.querySelectorAll('*')].filter(
    (element) => hasText(element) && !isKnown.has(lookOf(element)),
  );

  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
  const { violations } = await program.run({
    runOnly: { type: 'tag', values: tags },
    rules: { 'color-contrast': { enabled: false } },
    resultTypes: ['violations'],
  });
  const contrast = fresh.length
    ? await program.run({ include: fresh }, { runOnly: ['color-contrast'], elementRef: true })
    : { violations: [], passes: [] };
  return {
    found: [...violations, ...contrast.violations].map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target).join(' | ')}`,
    ),
    looks: contrast.passes
      .flatMap(({ nodes }) => nodes.map(({ element }) => element && lookOf(element)))
      .filter((key) => typeof key === 'string'),
  };
}
