import { randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import { serverEnvironment, withDatabase } from './environment';
import { runProgram } from './run-typescript';

/** Words that would run if they were not shown as words. */
export const hostile = `<img src=x onerror="alert('enkät')">'"&lt;{{7*7}}`;

const asked = { help: '', required: false };
const option = (label: string) => ({ id: randomUUID(), label });

/** A survey of two pages with every kind of question; the words that an official writes may be hostile. */
function theSurvey(words: string) {
  const first = [
    { id: randomUUID(), kind: 'section', heading: `Platsen ${words}`, body: `Tänk på hur det är. ${words}` },
    {
      ...asked,
      ...{ id: randomUUID(), kind: 'single', label: `Hur ofta åker du? ${words}`, required: true },
      help: `Som det är nu. ${words}`,
      options: [option('Varje dag'), option(`Ibland ${words}`)],
      other: true,
    },
    {
      ...asked,
      ...{ id: randomUUID(), kind: 'several', label: 'Vad behövs?', most: 2, other: false },
      options: [option('Ljus'), option('Bänkar'), option('Personal')],
    },
    {
      ...asked,
      ...{ id: randomUUID(), kind: 'scale', label: 'Hur tryggt är det?', points: 5 },
      ...{ low: `otryggt ${words}`, high: 'tryggt' },
    },
  ];
  const second = [
    { ...asked, id: randomUUID(), kind: 'shortText', label: 'Vilken plats menar du?' },
    { ...asked, id: randomUUID(), kind: 'longText', label: 'Vad vill du säga mer?', required: true },
    { id: randomUUID(), kind: 'background', topic: 'ageBand' },
  ];
  return {
    ...{ format: 1, language: 'sv', title: `Tryggare terminal ${words}`, intro: `Sex frågor. ${words}` },
    pages: [
      { id: randomUUID(), title: `Om terminalen ${words}`, items: first },
      { id: randomUUID(), title: '', items: second },
    ],
  };
}

export type AskedDialogue = { id: string; slug: string; page: string; form: string };

/** A survey that is asked, in a dialogue of its own or in the one that is named. */
export function askSurvey(words = '', dialogueId?: string): AskedDialogue {
  return ask(theSurvey(words), dialogueId);
}

/** A survey of one page and one question, that is answered by choosing alone. */
export function askChoice(label: string, options: readonly string[], dialogueId: string): AskedDialogue {
  const question = { ...asked, id: randomUUID(), kind: 'single', label, required: true, other: false };
  const pages = [{ id: randomUUID(), title: '', items: [{ ...question, options: options.map(option) }] }];
  return ask({ format: 1, language: 'sv', title: 'En fråga', intro: '', pages }, dialogueId);
}

function ask(definition: object, dialogueId?: string): AskedDialogue {
  const given = [JSON.stringify(definition), ...(dialogueId ? [dialogueId] : [])];
  const out = runProgram('e2e/support/make-survey.ts', serverEnvironment(), ...given);
  const made = JSON.parse(out.trim().split('\n').at(-1) ?? '{}') as { id: string; slug: string };
  const page = `/dialoger/${made.slug}`;
  return { ...made, page, form: `${page}/delta/enkat` };
}

export const press = (page: Page, button: string) =>
  page.getByRole('button', { name: button, exact: true }).click();

/** Answers what has to be answered on the first page, and turns it. */
export async function turnFirstPage(page: Page): Promise<void> {
  await page.getByRole('radio', { name: 'Varje dag' }).check();
  await page.getByRole('radio', { name: '4', exact: true }).check();
  await press(page, 'Nästa sida');
  await page.getByLabel('Vad vill du säga mer?').waitFor();
}

/** How many have answered the survey of a dialogue. */
export async function responsesTo({ id }: AskedDialogue): Promise<number> {
  const [row] = await withDatabase(
    (sql) => sql<{ n: number }[]>`select count(*)::int as n from survey_response r
      join submission s on s.id = r.submission_id where s.dialogue_id = ${id}`,
  );
  return row?.n ?? 0;
}
