import type { Page } from '@playwright/test';
import { withDatabase } from './environment';
import { expect } from './test';

/** The demo's open dialogue, where a resident chooses who may read. */
export const openDialogue = '/dialoger/tryggare-bussterminal';
export const commentPage = `${openDialogue}/delta/synpunkt`;
/** The stable address that its comment form posts to. */
export const commentAddress = '/api/dialoger/tryggare-bussterminal/synpunkt';

let written = 0;

/** A comment that no other test writes, so that it can be counted in the database. */
export function ownWords(about: string): string {
  written += 1;
  return `${about} (prov ${process.pid}-${Date.now()}-${written})`;
}

/** Opens the comment form and fills it in, with the choice of audience made. */
export async function writeComment(page: Page, text: string, audience = 'Alla'): Promise<void> {
  await page.goto(commentPage);
  await page.getByLabel('Vad vill du säga?').fill(text);
  await page.getByRole('radio', { name: audience, exact: true }).check();
}

export async function send(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Skicka in synpunkten' }).click();
}

/** The receipt that the page shows: its code, as the address has it. */
export async function receiptCodeOn(page: Page): Promise<string> {
  await expect(page).toHaveURL(/\/kvitto\/[0-9A-Z]{4}(-[0-9A-Z]{4}){3}/);
  return /\/kvitto\/([0-9A-Z-]{19})/.exec(page.url())?.[1] ?? '';
}

/** How many submissions hold exactly this text. */
export function submissionsWith(text: string): Promise<number> {
  return withDatabase(async (sql) => {
    const [row] = await sql<{ n: number }[]>`
      select count(distinct contribution.submission_id)::int as n
      from contribution_text
      join contribution on contribution.id = contribution_text.contribution_id
      where contribution_text.body = ${text}`;
    return row?.n ?? 0;
  });
}
