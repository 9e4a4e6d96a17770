import type { Page } from '@playwright/test';
import { serverEnvironment } from './environment';
import { fill } from './fill';
import { named, type Wanted } from './hands';
import { as } from './office';
import { formOf, send } from './office-form';
import { runProgram } from './run-typescript';
import { expect } from './test';

export type MadeDialogue = {
  id: string;
  /** Its page in the office. */
  home: string;
  /** Its page in public. */
  page: string;
  slug: string;
  title: string;
  /** The receipts of its texts, in order. */
  codes: string[];
  contributions: string[];
};

/** A dialogue that only this test knows, with these comments and proposals, moderated. */
export function makeDialogue(wanted: Wanted): MadeDialogue {
  const out = runProgram('e2e/support/make-dialogue.ts', serverEnvironment(), JSON.stringify(wanted));
  const made = JSON.parse(out.trim().split('\n').at(-1) ?? '{}') as Omit<
    MadeDialogue,
    'home' | 'page' | 'title'
  >;
  return {
    ...made,
    title: wanted.title,
    home: `/kontor/dialoger/${made.id}`,
    page: `/dialoger/${made.slug}`,
  };
}

/** The analyst begins to compile, and makes a theme. */
export async function beginCompiling(page: Page, { home }: MadeDialogue, label = 'Ljus'): Promise<void> {
  await as(page, named('analyst'), `${home}/kodning`);
  await send(page, 'Börja sammanställningen av dialogen');
  await expect(page.getByText(/0 av \d+ kodade/)).toBeVisible();
  await page.goto(`${home}/teman`);
  await fill(formOf(page, 'Lägg till temat'), { label, definition: 'Lampor och mörker.' });
  await send(page, 'Lägg till temat');
  await expect(page.getByRole('main')).toContainText('Lampor och mörker.');
}

/** Codes the contribution that is shown, and the ones after it, under the theme. */
export async function codeAll(page: Page, { home, contributions }: MadeDialogue, label = 'Ljus') {
  for (const [at, id] of contributions.entries()) {
    await page.goto(`${home}/kodning?visa=alla&bidrag=${id}`);
    await page
      .getByRole('button', { name: new RegExp(label) })
      .first()
      .click();
    await expect(page.getByText(`${at + 1} av ${contributions.length} kodade`)).toBeVisible();
  }
}

/** Writes and publishes ”Det här sa ni” with one line that builds on the theme. */
export async function publishInterim(page: Page, { home }: MadeDialogue, theme: string): Promise<string> {
  await as(page, named('feedbackOwner'), `${home}/rapport`);
  await send(page, 'Börja på ”Det här sa ni”');
  await page.waitForURL(/\/rapport\/[0-9a-f-]{36}/);
  const version = new URL(page.url()).pathname;
  await writeSummary(page, 'Den som väntar vill ha ljus.');
  await addLine(page, theme);
  await publishAs(page, named('communicator'), version);
  return version;
}

/** Adds a line and ties everything under the theme to it. */
export async function addLine(page: Page, theme: string): Promise<void> {
  const words = { heading: 'Ljuset ska fungera', body: 'Den som väntar på kvällen vill ha ljus.' };
  await fill(formOf(page, 'Lägg till raden'), words);
  await send(page, 'Lägg till raden');
  await page.waitForURL(/\/grund$/);
  await fill(formOf(page, 'Knyt allt under temat'), { themeId: theme, how: 'Alla som nämner ljus.' });
  await send(page, 'Knyt allt under temat');
  await expect(page.getByRole('main')).toContainText('Alla som nämner ljus.');
}

export async function writeSummary(page: Page, summary: string): Promise<void> {
  await fill(formOf(page, 'Spara texterna'), { summary });
  await send(page, 'Spara texterna');
  await expect(page.getByText('Sparat', { exact: true })).toBeVisible();
}

export async function publishAs(page: Page, name: string, version: string): Promise<void> {
  await as(page, name, version);
  await send(page, 'Publicera rapporten till alla');
  await expect(page.getByText(/Den kan inte ändras\./)).toBeVisible();
}

/** From the published interim version to the recorded decision in the matter. */
export async function decideInMatter(page: Page, { home }: MadeDialogue, decidedOn: string): Promise<void> {
  await as(page, named('projectLead'), `${home}/rapport`);
  await send(page, 'Börja förbereda beslutet i sak');
  await page.waitForURL(/\/beslut-i-sak$/);
  await as(page, named('registrar'), `${home}/beslut-i-sak`);
  const minuted = { decidedOn, paragraph: '§ 51', outcome: 'asProposed', body: 'Ny belysning sätts upp.' };
  await fill(page, minuted);
  await send(page, 'Anteckna beslutet i sak');
  await expect(page.getByText('Nästa steg: nämndens svar')).toBeVisible();
}

/** The political owner enters the answer to the theme that the nämnd adopted. */
export async function answerTheme(page: Page, { home }: MadeDialogue, theme = 'Ljus'): Promise<void> {
  await as(page, named('politicalOwner'), `${home}/svar`);
  await page.getByRole('link', { name: theme }).first().click();
  const answer = { body: 'Nämnden sätter upp ny belysning.', disposition: 'accommodated' };
  await fill(formOf(page, 'För in nämndens svar på temat'), answer);
  await send(page, 'För in nämndens svar på temat');
  await expect(page.getByRole('main')).toContainText('Nämnden sätter upp ny belysning.');
}

/** Writes and publishes ”Det här beslutades” from the lines that are there. */
export async function publishFinal(page: Page, { home }: MadeDialogue): Promise<string> {
  await as(page, named('feedbackOwner'), `${home}/rapport`);
  await send(page, 'Börja på ”Det här beslutades”');
  await page.waitForURL(/\/rapport\/[0-9a-f-]{36}/);
  const version = new URL(page.url()).pathname;
  await writeSummary(page, 'Det blir ny belysning.');
  await publishAs(page, named('communicator'), version);
  return version;
}
