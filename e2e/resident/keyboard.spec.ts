import type { Locator, Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { withDatabase } from '../support/environment';
import { tabTo } from '../support/keyboard';
import { type MadeDialogue, makeDialogue } from '../support/made-dialogue';
import { ownWords, receiptCodeOn } from '../support/resident';
import { askSurvey } from '../support/survey';
import { expect, expectReflow, test } from '../support/test';

/**
 * What a resident can do, by keyboard alone on the narrowest screen, in both languages, with and without script.
 * Each state on the way is looked at, also the ones where something is wrong.
 */
test.use({ viewport: { width: 320, height: 640 } });

const swedish = {
  prefix: '',
  /** How Swedish words are marked on the page. */
  marked: null as string | null,
  error: /^Fel: /,
  skip: /^Hoppa till innehållet$/,
  comment: {
    text: /^Vad vill du säga\?/,
    everyone: /^Alla$/,
    send: /^Skicka in synpunkten$/,
    lacking: 'Skriv vad du vill säga.',
  },
  survey: {
    next: /^Nästa sida$/,
    lacking: 'Fråga 1: Välj ett alternativ.',
    tooMany: 'Fråga 2: Du har valt 3 alternativ. Du får välja högst 2. Ta bort 1.',
    later: /^Spara och fortsätt senare$/,
    saved: 'Dina svar är sparade',
    begun: /^Har du redan börjat\?$/,
    code: /^Din kod$/,
    send: /^Skicka in svaren$/,
    answer: 'Svar på frågan: Vad vill du säga mer?',
  },
  proposal: {
    title: /^Förslaget med få ord/,
    what: /^Vad vill du att kommunen gör\?/,
    why: /^Varför\?/,
    place: /^Var\?/,
    send: /^Skicka in förslaget$/,
    lacking: 'Skriv vad du vill att kommunen gör.',
    similar: 'Det finns redan förslag som liknar ditt',
    anyway: /^Skicka förslaget ändå$/,
    support: /^Stöd förslaget$/,
    supported: 'har stött förslaget',
  },
  reply: {
    text: /^Vad vill du svara\?/,
    send: /^Skicka in svaret$/,
    advised: 'Det ser ut att stå ett telefonnummer i texten.',
    asIs: /^Skicka som det är$/,
    about: 'Det är ett svar på',
  },
  report: {
    lacking: 'Välj varför det inte borde visas.',
    reason: /^Det innehåller personuppgifter$/,
    send: /^Skicka anmälan$/,
    done: 'Tack. Anmälan har kommit fram.',
  },
  receipt: {
    code: /^Kvittokod/,
    wrong: 'Vi hittar inget kvitto med den koden.',
    takeOff: /^Ta bort det från webbplatsen$/,
    sure: /^Ta bort från webbplatsen$/,
    taken: 'Du har tagit tillbaka det från webbplatsen.',
  },
};

const english: typeof swedish = {
  prefix: '/en',
  marked: 'sv',
  error: /^Error: /,
  skip: /^Skip to content$/,
  comment: {
    text: /^What do you want to say\?/,
    everyone: /^Everyone$/,
    send: /^Send the comment$/,
    lacking: 'Write what you want to say.',
  },
  survey: {
    next: /^Next page$/,
    lacking: 'Question 1: Choose one of the answers.',
    tooMany: 'Question 2: You have chosen 3. You may choose at most 2. Take away 1.',
    later: /^Save and continue later$/,
    saved: 'Your answers are saved',
    begun: /^Have you started already\?$/,
    code: /^Your code$/,
    send: /^Send the answers$/,
    answer: 'Answer to the question: Vad vill du säga mer?',
  },
  proposal: {
    title: /^The proposal in a few words/,
    what: /^What should the municipality do\?/,
    why: /^Why\?/,
    place: /^Where\?/,
    send: /^Send the proposal$/,
    lacking: 'Write what the municipality should do.',
    similar: 'There are proposals like yours already',
    anyway: /^Send the proposal anyway$/,
    support: /^Support the proposal$/,
    supported: 'supported the proposal',
  },
  reply: {
    text: /^What do you want to reply\?/,
    send: /^Send the reply$/,
    advised: 'There seems to be a phone number in the text.',
    asIs: /^Send it as it is$/,
    about: 'It is a reply to',
  },
  report: {
    lacking: 'Choose why it should not be shown.',
    reason: /^It contains personal data$/,
    send: /^Send the report$/,
    done: 'Thank you. Your report has arrived.',
  },
  receipt: {
    code: /^Receipt code/,
    wrong: 'We find no receipt with that code.',
    takeOff: /^Take it off the website$/,
    sure: /^Take it off the website$/,
    taken: 'You have taken it back from the website.',
  },
};

let made: MadeDialogue;
let proposal: string;
test.beforeAll(async () => {
  made = makeDialogue({
    title: 'Bron utan mus',
    texts: [{ text: 'Bron är hal.' }, { text: 'Räcket är löst.' }, { text: 'Lampan blinkar.' }],
    proposals: [{ title: 'Sanda bron om morgonen', what: 'Före klockan sju.', place: 'Bron', support: 2 }],
  });
  askSurvey('', made.id);
  proposal = await idOf('Sanda bron om morgonen');
});

/** Where the text of this dialogue that begins like this is. */
async function idOf(beginning: string): Promise<string> {
  const [row] = await withDatabase(
    (sql) => sql<{ id: string }[]>`select t.contribution_id as id from contribution_text t
      where t.contribution_id in ${sql(made.contributions)} and t.body like ${`${beginning}%`}`,
  );
  return row?.id ?? '';
}

async function expectWell(page: Page): Promise<void> {
  await expectAccessible(page);
  await expectReflow(page);
}

async function press(page: Page, wanted: RegExp, key: 'Enter' | 'Space' = 'Enter'): Promise<void> {
  await tabTo(page, wanted);
  await page.keyboard.press(key);
}

async function type(page: Page, field: RegExp, words: string): Promise<void> {
  await tabTo(page, field);
  await page.keyboard.type(words);
}

/** Words of the dialogue are Swedish whatever the page is, and say so where it is not. */
async function expectLanguage(element: Locator, { marked }: typeof swedish): Promise<void> {
  if (marked) await expect(element).toHaveAttribute('lang', marked);
  else await expect(element).not.toHaveAttribute('lang');
}

/** The form that has come back: told in the title and on top, where one is taken. */
async function expectRefused(page: Page, { error }: typeof swedish, ...said: string[]): Promise<void> {
  await expect(page).toHaveTitle(error);
  const summary = page.locator('.error-summary');
  await expect(summary).toBeFocused();
  for (const words of said) await expect(summary).toContainText(words);
  await expectWell(page);
}

for (const [language, words] of Object.entries({ sv: swedish, en: english })) {
  const { prefix } = words;

  test(`${language}: from the start page to the receipt of a comment`, async ({ page }) => {
    const text = ownWords('Skrivet utan mus');
    await page.goto(prefix || '/');
    await press(page, words.skip);
    await press(page, /\/dialoger\/tryggare-bussterminal/);
    await page.waitForURL(/\/dialoger\/tryggare-bussterminal/);
    if (!page.url().includes('/delta/')) {
      await press(page, /\/delta\/synpunkt$/);
      await page.waitForURL(/\/delta\/synpunkt$/);
    }
    await expectWell(page);
    await press(page, words.comment.send);
    await expectRefused(page, words, words.comment.lacking);
    await type(page, words.comment.text, text);
    await press(page, words.comment.everyone, 'Space');
    await press(page, words.comment.send);
    const code = await receiptCodeOn(page);
    await expect(page.getByText(code)).toBeVisible();
    await expect(page.getByText(text)).toBeVisible();
    await expectWell(page);
  });

  test(`${language}: a survey with mistakes, saved, continued by its code, and sent`, async ({
    page,
    context,
  }) => {
    const said = ownWords('Mer ljus vid spår 2');
    const { survey } = words;
    await page.goto(`${prefix}${made.page}`);
    await press(page, /\/delta\/enkat$/);
    await page.waitForURL(/\/delta\/enkat$/);
    await expectWell(page);
    for (const choice of [/^Ljus$/, /^Bänkar$/, /^Personal$/]) await press(page, choice, 'Space');
    await expectLanguage(page.getByText('1. Hur ofta åker du?'), words);
    await press(page, survey.next);
    await expectRefused(page, words, survey.lacking, survey.tooMany);
    await press(page, /^Varje dag$/, 'Space');
    await press(page, /^Personal$/, 'Space');
    await tabTo(page, /^1 – otryggt/);
    await page.keyboard.press('ArrowDown');
    await press(page, survey.next);
    await expect(page.getByText(/^(Sida|Page) 2 (av|of) 2$/)).toBeVisible();
    await expectWell(page);
    await type(page, /Vad vill du säga mer\?/, said);
    await press(page, survey.later);
    await expect(page.getByRole('heading', { name: survey.saved })).toBeVisible();
    await expectWell(page);
    const code = (await page.locator('.receipt-groups').first().textContent())?.trim() ?? '';

    await page.goto(`${prefix}${made.page}/delta/enkat`);
    await press(page, survey.begun);
    await type(page, survey.code, code.toLowerCase());
    await page.keyboard.press('Enter');
    await expect(page.getByLabel('Vad vill du säga mer?')).toHaveValue(said);
    await expectWell(page);
    await press(page, survey.send);
    await receiptCodeOn(page);
    const main = page.getByRole('main');
    for (const one of [said, survey.answer, 'Varje dag', 'Ljus', 'Bänkar', '2 (1 ']) {
      await expect(main).toContainText(one);
    }
    await expect(main).not.toContainText('Personal');
    await expectWell(page);
    expect(await context.cookies()).toEqual([]);
  });

  test(`${language}: a proposal with a part missing, like another one, and sent all the same`, async ({
    page,
  }) => {
    const what = ownWords('Sanda tidigt, innan barnen går till skolan.');
    const form = words.proposal;
    await page.goto(`${prefix}${made.page}/forslag`);
    await expectWell(page);
    await press(page, /\/delta\/forslag$/);
    await page.waitForURL(/\/delta\/forslag$/);
    await type(page, form.title, 'Sanda bron');
    await press(page, words.comment.everyone, 'Space');
    await press(page, form.send);
    await expectRefused(page, words, form.lacking);
    await type(page, form.what, what);
    await type(page, form.why, 'Det är halt till åtta.');
    await type(page, form.place, 'Bron över ån');
    await press(page, form.send);
    await expect(page.getByText(form.similar)).toBeVisible();
    await expectWell(page);
    await press(page, form.anyway);
    const code = await receiptCodeOn(page);
    for (const part of [code, 'Sanda bron', what, 'Det är halt till åtta.', 'Bron över ån']) {
      await expect(page.getByRole('main')).toContainText(part);
    }
    await expectWell(page);
  });

  test(`${language}: support of a proposal`, async ({ page }) => {
    await page.goto(`${prefix}${made.page}/inlagg/${proposal}`);
    await expectWell(page);
    const said = String(await page.getByText(words.proposal.supported).textContent());
    const before = Number.parseInt(said, 10);
    await press(page, /\/stod$/);
    await page.waitForURL(/\/stod$/);
    await expectWell(page);
    await press(page, words.proposal.support);
    await expect(page.getByText(said.replace(/^\d+/, String(before + 1)))).toBeVisible();
    await expectWell(page);
  });

  test(`${language}: a reply without words, then with a number in it; and a report`, async ({ page }) => {
    const text = ownWords('Ring 0155-24 80 00 så sandar jag');
    const one = `${prefix}${made.page}/inlagg/${await idOf('Bron är hal.')}`;
    await page.goto(one);
    await expectWell(page);
    await press(page, /\/svara$/);
    await page.waitForURL(/\/svara$/);
    await expectWell(page);
    await expectLanguage(page.locator('blockquote'), words);
    await press(page, words.reply.send);
    await expectRefused(page, words);
    await type(page, words.reply.text, text);
    await press(page, words.reply.send);
    await expect(page.getByText(words.reply.advised)).toBeVisible();
    await expectWell(page);
    await press(page, words.reply.asIs);
    await receiptCodeOn(page);
    const main = page.getByRole('main');
    await expect(main).toContainText(text);
    await expect(main).toContainText(words.reply.about);
    await expect(main.getByText('Bron är hal.')).toBeVisible();
    await expectWell(page);

    await page.goto(one);
    await press(page, /\/anmal$/);
    await page.waitForURL(/\/anmal$/);
    await expectWell(page);
    await press(page, words.report.send);
    await expectRefused(page, words, words.report.lacking);
    await press(page, words.report.reason, 'Space');
    await press(page, words.report.send);
    await expect(page.getByText(words.report.done)).toBeVisible();
    await expectWell(page);
  });

  test(`${language}: the receipt by a code that is mistyped at first, and taken off the website`, async ({
    page,
  }) => {
    const code = String(made.codes[language === 'sv' ? 1 : 2]).toLowerCase();
    const { receipt } = words;
    await page.goto(`${prefix}/kvitto`);
    await expectWell(page);
    await type(page, receipt.code, code.slice(0, -1));
    await page.keyboard.press('Enter');
    await expectRefused(page, words, receipt.wrong);
    // The field is marked when one comes to it, so that what is typed takes its place.
    await type(page, receipt.code, code);
    await page.keyboard.press('Enter');
    await receiptCodeOn(page);
    await expectWell(page);
    await press(page, receipt.takeOff);
    await press(page, receipt.sure);
    await expect(page.getByText(receipt.taken)).toBeVisible();
    await expectWell(page);
  });
}
