import type { BrowserContext, Locator, Page } from '@playwright/test';
import { withDatabase } from '../support/environment';
import { named } from '../support/hands';
import { beginCompiling, makeDialogue } from '../support/made-dialogue';
import { as } from '../support/office';
import { ownDialogue } from '../support/own-dialogue';
import {
  commentPage,
  ownWords,
  receiptCodeOn,
  send,
  submissionsWith,
  writeComment,
} from '../support/resident';
import { signInAs } from '../support/sign-in';
import { expect, expectAccessible, test } from '../support/test';

const lead = 'Sara Lindvall';

/** The page is there and can be written in, and its script is still on its way until `let` is called. */
async function holdScripts(context: BrowserContext): Promise<{ let: () => void }> {
  let arrive = () => {};
  const arrived = new Promise<void>((resolve) => {
    arrive = resolve;
  });
  await context.route('**/_next/static/**/*.js', async (route) => {
    await arrived;
    await route.continue();
  });
  return { let: arrive };
}

const fieldsOf = (page: Page) =>
  page.getByRole('main').locator(':is(input:not([type=hidden]), textarea, select):visible');

/** Writes after what stands in each field, or makes another choice; says which kinds of field there were. */
const change = (fields: Locator) =>
  fields.evaluateAll((elements) =>
    elements.map((element) => {
      const field = element as HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;
      if (field instanceof HTMLSelectElement) {
        field.selectedIndex = (field.selectedIndex + 1) % field.options.length;
      } else if (['radio', 'checkbox'].includes(field.type)) field.click();
      else if (field.type === 'date') field.value = '2031-01-15';
      else field.value += ' 7';
      return field.type;
    }),
  );

const held = (fields: Locator) =>
  fields.evaluateAll((elements) =>
    elements.map((element) => {
      const field = element as HTMLInputElement;
      return [field.name, field.value, field.type === 'select-one' ? false : field.checked];
    }),
  );

/** React names what it has taken over. */
const takenOver = (fields: Locator) =>
  fields.evaluateAll((elements) =>
    elements.every((element) => Object.keys(element).some((key) => key.startsWith('__reactProps'))),
  );

async function expectKept(page: Page, scripts: { let: () => void }): Promise<string[]> {
  const fields = fieldsOf(page);
  const kinds = await change(fields);
  const written = await held(fields);
  expect(await takenOver(fields)).toBe(false);
  scripts.let();
  await expect.poll(() => takenOver(fields)).toBe(true);
  expect(await held(fields)).toEqual(written);
  return kinds;
}

test('what an official writes before the script has come stays, in every part of the plan', async ({
  page,
  context,
}) => {
  const { home } = await ownDialogue('approved', { projectLead: lead });
  await signInAs(page, lead, `${home}/plan`);
  const parts = await page
    .getByRole('main')
    .locator(`a[href^="${home}/plan/"]`)
    .evaluateAll((links) => [...new Set(links.map((link) => link.getAttribute('href') ?? ''))]);
  const kinds = new Set<string>();
  for (const part of parts) {
    const scripts = await holdScripts(context);
    await page.goto(part, { waitUntil: 'domcontentloaded' });
    // What this official may only read has no fields.
    if ((await fieldsOf(page).count()) === 0) scripts.let();
    else for (const kind of await expectKept(page, scripts)) kinds.add(kind);
  }
  expect([...kinds].sort()).toEqual(['checkbox', 'date', 'radio', 'select-one', 'text', 'textarea']);
});

test('what a resident corrects before the script has come stays', async ({ page, context }) => {
  const scripts = await holdScripts(context);
  await page.goto(commentPage, { waitUntil: 'domcontentloaded' });
  await page.getByLabel('Vad vill du säga?').fill('Bänkarna står för långt från dörren.');
  await send(page);
  await expect(page).toHaveTitle(/^Fel: /);
  const words = page.getByLabel('Vad vill du säga?');
  await words.press('ControlOrMeta+Home');
  await words.pressSequentially('Vi tycker: ');
  expect(await expectKept(page, scripts)).toEqual(expect.arrayContaining(['textarea', 'radio']));
  await words.pressSequentially('!');
  await expect(words).toHaveValue('Vi tycker: Bänkarna står för långt från dörren. 7!');
});

test('what is marked before the script has come is still marked after', async ({ page, context }) => {
  const scripts = await holdScripts(context);
  await page.goto(commentPage, { waitUntil: 'domcontentloaded' });
  const words = page.getByLabel('Vad vill du säga?');
  await words.fill('Bänkarna står för långt från dörren.');
  await send(page);
  await expect(page).toHaveTitle(/^Fel: /);
  await words.selectText();
  // On a slow telephone React pauses in the middle of taking the page over.
  const telephone = await context.newCDPSession(page);
  await telephone.send('Emulation.setCPUThrottlingRate', { rate: 5 });
  scripts.let();
  await expect.poll(() => takenOver(words)).toBe(true);
  await page.keyboard.type('Allt nytt');
  await expect(words).toHaveValue('Allt nytt');
});

/** Where all that can be pressed or written in stands on the page. */
const places = (page: Page) =>
  page.locator('a, button, input, select, textarea, summary').evaluateAll((all) =>
    all
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => {
        const { x, y, width } = element.getBoundingClientRect();
        const called = element.textContent?.trim() || element.getAttribute('name');
        return `${called} at ${Math.round(x)}, ${Math.round(y + window.scrollY)}, ${Math.round(width)} wide`;
      }),
  );

/** Opens the page without its script, lets it come, and gives how much there is now that was not there before. */
async function comesInPlace(page: Page, address: string): Promise<number> {
  const scripts = await holdScripts(page.context());
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  await page.evaluate(() => document.fonts.ready);
  const before = await places(page);
  expect(before.length).toBeGreaterThan(5);
  scripts.let();
  await expect.poll(() => takenOver(page.getByRole('main').locator('button').first())).toBe(true);
  await expect(page.locator('.needs-script')).toHaveCount(0);
  const after = await places(page);
  expect(after).toEqual(expect.arrayContaining(before));
  return after.length - before.length;
}

/** A text of that dialogue, as a politician reads it. */
async function firstToRead(slug: string): Promise<string> {
  const [first] = await withDatabase(
    (sql) => sql<{ dialogue: string; id: string }[]>`select c.dialogue_id as dialogue, c.id
      from counted_contribution c join dialogue d on d.id = c.dialogue_id
      where d.slug = ${slug} and c.body is not null and c.excluded is null limit 1`,
  );
  return `/kontor/lasrum/${first?.dialogue}/${first?.id}`;
}

test('nothing moves under a finger when the script comes', async ({ page }) => {
  const open = makeDialogue({
    title: 'Ljuset vid bryggan',
    texts: [{ text: 'Det är mörkt vid bryggan.' }],
    proposals: [{ title: 'Lampa på bryggan', what: 'En lampa.', latitude: '58.75', longitude: '17.01' }],
  });
  const compiled = makeDialogue({
    title: 'Ljuset vid badet',
    texts: [{ text: 'Det är mörkt vid badet.' }],
    closed: true,
  });
  await beginCompiling(page, compiled);
  const [comment, proposal] = open.contributions;
  const offered: readonly (readonly [address: string, who?: string])[] = [
    [`${compiled.home}/kodning?visa=alla&bidrag=${compiled.contributions[0]}`],
    [`${open.page}/delta/forslag`],
    [`${open.page}/inlagg/${proposal}`],
    [`${open.home}/registrera`, named('projectLead')],
    [`${open.home}/granskning?inlagg=${comment}`, named('moderator')],
    [await firstToRead('tryggare-bussterminal'), 'Idil Nuur'],
  ];
  for (const [address, who] of offered) {
    if (who) await as(page, who);
    for (const width of [360, 1280]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await comesInPlace(page, address)).toBeGreaterThan(0);
    }
  }
});

test('what a resident sends without a network stays on the page, and is sent once there is one', async ({
  page,
  context,
}) => {
  const text = ownWords('Skrivet på bussen');
  await writeComment(page, text);
  await context.setOffline(true);
  for (const _ of ['once', 'twice']) {
    await send(page);
    await expect(page.getByRole('alert').filter({ hasText: 'Du har ingen kontakt med nätet' })).toBeFocused();
  }
  await expectAccessible(page);
  await context.setOffline(false);
  await send(page);
  await receiptCodeOn(page);
  expect(await submissionsWith(text)).toBe(1);
});
