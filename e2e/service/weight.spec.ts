import { gzipSync } from 'node:zlib';
import type { Page } from '@playwright/test';
import { commentPage, openDialogue } from '../support/resident';
import { askSurvey } from '../support/survey';
import { expect, test } from '../support/test';

/** What an empty page of the framework weighs in JavaScript; what we add is ours to keep small. */
const framework = 135_000;
const mayAdd = { reading: 60_000, form: 100_000 };

type Weight = { script: number; stylesheet: number; font: number; document: number; fonts: number };

/** What a first visit downloads, compressed as a proxy would; font files are compressed already. */
async function weigh(page: Page, path: string): Promise<Weight> {
  const weight: Weight = { script: 0, stylesheet: 0, font: 0, document: 0, fonts: 0 };
  const weighed: Promise<void>[] = [];
  page.on('response', (response) => {
    const kind = response.request().resourceType();
    if (kind !== 'script' && kind !== 'stylesheet' && kind !== 'font' && kind !== 'document') return;
    weighed.push(
      response.body().then((body) => {
        weight[kind] += kind === 'font' ? body.length : gzipSync(body).length;
        if (kind === 'font') weight.fonts += 1;
      }),
    );
  });
  await page.goto(path, { waitUntil: 'networkidle' });
  // What comes after the quiet is not the visit's; its body might not be there before the test is over.
  page.removeAllListeners('response');
  await Promise.all(weighed);
  return weight;
}

const pages = [
  { path: '/', kind: 'reading' },
  { path: '/dialoger', kind: 'reading' },
  { path: openDialogue, kind: 'reading' },
  { path: `${openDialogue}/inlagg`, kind: 'reading' },
  { path: `${openDialogue}/forslag`, kind: 'reading' },
  { path: '/om', kind: 'reading' },
  { path: commentPage, kind: 'form' },
  // The map comes when it is opened.
  { path: `${openDialogue}/delta/forslag`, kind: 'form' },
  { path: '/kvitto', kind: 'form' },
] as const;

async function expectLight(page: Page, path: string, kind: keyof typeof mayAdd): Promise<void> {
  const { script, stylesheet, font, document, fonts } = await weigh(page, path);
  const added = script - framework + stylesheet + font + document;
  const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;
  console.log(
    `weight ${path}: script ${kilobytes(script)}, styles ${kilobytes(stylesheet)}, fonts ${kilobytes(font)}, ` +
      `HTML ${kilobytes(document)}; ${kilobytes(added)} beside the framework`,
  );
  expect(script).toBeGreaterThan(0);
  expect(fonts).toBeLessThanOrEqual(2);
  expect(added).toBeLessThanOrEqual(mayAdd[kind]);
}

for (const { path, kind } of pages) {
  test(`${path} adds at most ${mayAdd[kind] / 1000} KB to the framework`, ({ page }) =>
    expectLight(page, path, kind));
}

test(`a page of a survey adds at most ${mayAdd.form / 1000} KB to the framework`, ({ page }) =>
  expectLight(page, askSurvey().form, 'form'));
