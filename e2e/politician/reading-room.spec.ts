import type { Locator, Page } from '@playwright/test';
import { expectAccessibleCopy } from '../support/accessible';
import { withDatabase } from '../support/environment';
import { expectSaid, sendAs } from '../support/office';
import { send } from '../support/office-form';
import { signInAs } from '../support/sign-in';
import { expect, expectAccessible, expectReflow, test } from '../support/test';

const noteBefore = 'Anteckningen till bidraget du läste nyss är sparad.';
const isMarked = 'Du har satt upp bidraget på listan för diskussion.';
const isNotMarked = 'Bidraget står inte på listan för diskussion.';
const phone = { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true };

async function idOf(slug: string): Promise<string> {
  const [found] = await withDatabase((sql) => sql`select id from dialogue where slug = ${slug}`);
  return found?.id;
}

/** Empties what a person has done in the reading room, so that a test begins where it thinks it does. */
async function forget(name: string): Promise<void> {
  await withDatabase(async (sql) => {
    for (const table of ['reading', 'reading_place', 'reading_note', 'discussion_mark'])
      await sql`delete from ${sql(table)} where person_id = (select id from person where name = ${name})`;
  });
}

/** Leaves a contribution out for a reason, or takes it in again. */
async function count(contributionId: string, reason: string | null): Promise<void> {
  await withDatabase(
    (sql) => sql`insert into exclusion (id, contribution_id, reason, words, excluded_by, at)
      select gen_random_uuid(), ${contributionId}, ${reason}, 'Prov.', id, now() from person limit 1`,
  );
}

const reading = (page: Page) => page.getByRole('heading', { level: 1 });
const text = (page: Page) => page.getByRole('main').locator('blockquote').last();

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ ...phone, javaScriptEnabled });
    const expectSound = async (page: Page) => {
      await expectReflow(page);
      await (javaScriptEnabled ? expectAccessible(page) : expectAccessibleCopy(page));
    };

    test('a politician reads on a phone, one text at a time, and comes back to where they stopped', async ({
      page,
    }) => {
      await forget('Idil Nuur');
      const room = `/kontor/lasrum/${await idOf('tryggare-bussterminal')}`;
      await signInAs(page, 'Idil Nuur');
      await page.getByRole('link', { name: 'Läsrum', exact: true }).click();
      await expect(page).toHaveURL('/kontor/lasrum');
      await expectSound(page);
      await page.getByRole('link', { name: 'Tryggare bussterminal' }).click();
      await expect(page).toHaveURL(room);
      await expect(page.getByText(/^Du har inte läst något av de \d+ bidragen än\.$/)).toBeVisible();
      await expectSound(page);

      await page.getByRole('link', { name: 'Börja läsa' }).click();
      await expect(reading(page)).toHaveText(/^Bidrag 1 av \d+$/);
      await expectSound(page);
      const first = await text(page).textContent();
      // What is written goes along, whichever button is pressed.
      await page.getByLabel('Anteckning').fill('Fråga förvaltningen.');
      await send(page, 'Läst, visa nästa');
      await expect(reading(page)).toHaveText(/^Bidrag 2 av \d+$/);
      await expect(page.getByText(noteBefore)).toBeVisible();
      const second = await text(page).textContent();
      expect(second).not.toBe(first);
      await page.getByRole('link', { name: 'Föregående' }).click();
      await expect(page.getByText('Du har läst det här.')).toBeVisible();
      await expect(page.getByText(noteBefore)).toHaveCount(0);
      await expect(text(page)).toHaveText(first ?? '');
      await expect(page.getByLabel('Anteckning')).toHaveValue('Fråga förvaltningen.');
      await expectSound(page);

      // Another day, and somebody else has read what comes next: the place is kept.
      await page.goto('/kontor/lasrum');
      await page.getByRole('link', { name: 'Tryggare bussterminal' }).click();
      await expect(page.getByText(/^Du har läst 1 av \d+ bidrag\.$/)).toBeVisible();
      await page.getByRole('link', { name: 'Läs vidare' }).click();
      await expect(text(page)).toHaveText(second ?? '');
      await page.getByRole('link', { name: 'Hoppa över så länge' }).click();
      await expect(reading(page)).toHaveText(/^Bidrag 3 av \d+$/);
      await page.goto(room);
      await expect(page.getByText(/^Du har läst 1 av \d+ bidrag\.$/)).toBeVisible();
    });

    test('a note is kept, refused when too long, shown to nobody else, and taken away', async ({ page }) => {
      await forget('Idil Nuur');
      const room = `/kontor/lasrum/${await idOf('tryggare-bussterminal')}`;
      await signInAs(page, 'Idil Nuur', `${room}/anteckningar`);
      await expect(page.getByRole('heading', { name: 'Inga anteckningar än' })).toBeVisible();
      await expectSound(page);
      await page.goto(room);
      await page.getByRole('link', { name: 'Börja läsa' }).click();
      await expect(reading(page)).toHaveText(/^Bidrag 1 av/);
      const address = page.url();
      const field = page.getByLabel('Anteckning');

      await field.fill('å'.repeat(4001));
      await send(page, 'Spara anteckningen');
      if (javaScriptEnabled) await expectSaid(page, 'Korta anteckningen till högst 4 000 tecken.');
      else await expect(page.locator('.error-summary')).toContainText('Korta anteckningen');
      await expect(field).toHaveValue('å'.repeat(4001));
      await expectSound(page);

      await field.fill('Fråga om vilorummet.\nOch om häcken.');
      await send(page, 'Spara anteckningen');
      await expect(page.getByText('Anteckningen är sparad')).toBeVisible();
      await expect(field).toHaveValue('Fråga om vilorummet.\nOch om häcken.');
      await expectSound(page);
      await page.goto(`${room}/anteckningar`);
      await expect(page.getByText('Fråga om vilorummet.')).toBeVisible();
      await expectSound(page);

      await page.context().clearCookies();
      await signInAs(page, 'Gunnel Sandvik', new URL(address).pathname);
      await expect(page.getByLabel('Anteckning')).not.toHaveValue(/vilorummet/);
      await page.goto(`${room}/anteckningar`);
      await expect(page.getByText('Fråga om vilorummet.')).toHaveCount(0);

      await page.context().clearCookies();
      await signInAs(page, 'Idil Nuur', new URL(address).pathname);
      await field.fill('');
      await send(page, 'Spara anteckningen');
      await expect(page.getByText('Anteckningen är borttagen')).toBeVisible();
      await expectSound(page);
    });

    test('what is marked stands on the nämnd’s list, without saying who, on paper too', async ({ page }) => {
      await forget('Idil Nuur');
      await forget('Gunnel Sandvik');
      const room = `/kontor/lasrum/${await idOf('tryggare-bussterminal')}`;
      await signInAs(page, 'Idil Nuur', `${room}/diskussion`);
      await expect(page.getByRole('heading', { name: 'Inget står på listan än' })).toBeVisible();
      await expectSound(page);
      await page.goto(room);
      await page.getByRole('link', { name: 'Börja läsa' }).click();
      await expect(reading(page)).toHaveText(/^Bidrag 1 av/);
      const address = new URL(page.url()).pathname;
      const words = await text(page).textContent();
      await send(page, 'Ta upp till diskussion');
      const said = page.getByRole('status').filter({ hasText: isMarked });
      await expect(said).toBeVisible();
      // Without a script it is a new page, read from its top.
      if (javaScriptEnabled) {
        await expect(said).toBeInViewport();
        await expect(page.getByRole('button', { name: 'Läst, visa nästa' })).toBeInViewport();
      }
      await expectSound(page);

      await page.context().clearCookies();
      await signInAs(page, 'Gunnel Sandvik', address);
      await expect(
        page.getByText('Någon annan har satt upp bidraget på listan för diskussion.'),
      ).toBeVisible();
      await expectSound(page);
      await page.goto(`${room}/diskussion`);
      await expect(text(page)).toHaveText(words ?? '');
      await expect(page.getByRole('main')).not.toContainText('Idil');
      await expectSound(page);
      await page.emulateMedia({ media: 'print' });
      await expect(text(page)).toBeVisible();
      await expect(page.getByRole('navigation', { name: 'I läsrummet' })).toBeHidden();

      await page.emulateMedia({ media: 'screen' });
      await page.context().clearCookies();
      await signInAs(page, 'Idil Nuur', address);
      await expect(page.getByText(isMarked)).toBeVisible();
      await send(page, 'Ta bort min markering');
      await expect(page.getByText(isNotMarked)).toBeVisible();
      await expectSound(page);
    });
  });
}

test('the button that was pressed says that it is sending, no other, and who saved stays where they were', async ({
  page,
}) => {
  await forget('Idil Nuur');
  await page.setViewportSize(phone.viewport);
  const room = `/kontor/lasrum/${await idOf('tryggare-bussterminal')}`;
  await signInAs(page, 'Idil Nuur', room);
  await page.getByRole('link', { name: 'Börja läsa' }).click();
  await expect(reading(page)).toHaveText(/^Bidrag 1 av/);
  await page.getByLabel('Anteckning').fill('Fråga om belysningen.');
  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  await page.route('**/kontor/lasrum/**', async (route) => {
    if (route.request().method() === 'POST') await held;
    await route.continue();
  });
  const save = page.getByRole('button', { name: 'Spara anteckningen' });
  await save.scrollIntoViewIfNeeded();
  const place = await page.evaluate(() => scrollY);
  await save.click();
  await expect(page.getByRole('button', { name: 'Skickar …' })).toHaveCount(1);
  for (const name of ['Läst, visa nästa', 'Ta upp till diskussion']) {
    await expect(page.getByRole('button', { name })).toHaveAttribute('aria-disabled', 'true');
  }
  answer();
  await expect(page.getByText('Anteckningen är sparad')).toBeInViewport();
  await expect(save).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(place);
});

test('to mark a text moves nothing, and what has changed is said beside the buttons', async ({ page }) => {
  await forget('Idil Nuur');
  await forget('Gunnel Sandvik');
  await page.setViewportSize(phone.viewport);
  const room = `/kontor/lasrum/${await idOf('tryggare-bussterminal')}`;
  await signInAs(page, 'Idil Nuur', room);
  await page.getByRole('link', { name: 'Börja läsa' }).click();
  await expect(reading(page)).toHaveText(/^Bidrag 1 av/);
  let answer = () => {};
  await page.route('**/kontor/lasrum/**', async (route) => {
    if (route.request().method() === 'POST') await new Promise<void>((resolve) => (answer = resolve));
    await route.continue();
  });
  const read = page.getByRole('button', { name: 'Läst, visa nästa' });
  const field = page.getByLabel('Anteckning');
  const said = page.getByRole('status').filter({ hasText: 'listan för diskussion' });
  const sending = page.getByRole('button', { name: 'Skickar …' });
  const places = async (pressed: Locator) => ({
    read: await read.boundingBox(),
    pressed: (await pressed.boundingBox())?.y,
    said: await said.boundingBox(),
    field: await field.boundingBox(),
  });
  for (const [from, to, words] of [
    ['Ta upp till diskussion', 'Ta bort min markering', isMarked],
    ['Ta bort min markering', 'Ta upp till diskussion', isNotMarked],
  ] as const) {
    const mark = page.getByRole('button', { name: from });
    await mark.scrollIntoViewIfNeeded();
    const before = await places(mark);
    await mark.click();
    await expect(sending).toBeVisible();
    expect(await places(sending)).toEqual(before);
    answer();
    const after = page.getByRole('button', { name: to });
    await expect(after).toBeFocused();
    await expect(said).toHaveText(words);
    await expect(said).toBeInViewport({ ratio: 1 });
    expect(await places(after)).toEqual(before);
  }
  await expectAccessible(page);
});

test('the pages of a dialogue in the room begin alike, and nothing shifts between them', async ({ page }) => {
  await page.setViewportSize(phone.viewport);
  const room = `/kontor/lasrum/${await idOf('tryggare-bussterminal')}`;
  await signInAs(page, 'Idil Nuur', room);
  const tabs = page.getByRole('navigation', { name: 'I läsrummet' });
  const title = await reading(page).textContent();
  const place = await tabs.boundingBox();
  for (const name of ['Listan för diskussion', 'Mina anteckningar']) {
    await tabs.getByRole('link', { name }).click();
    await expect(page.getByRole('heading', { level: 2, name })).toBeVisible();
    await expect(page).toHaveTitle(new RegExp(`^${name}: ${title}`));
    expect(await reading(page).textContent()).toBe(title);
    expect(await tabs.boundingBox()).toEqual(place);
    await expectAccessible(page);
  }
  await expect(tabs.getByRole('link')).toHaveText(['Läsning', 'Listan för diskussion', 'Mina anteckningar']);
  await expect(page.getByRole('link', { name: 'Gå till dialogen' })).toBeVisible();
});

test('my work leads straight to what is decided first', async ({ page }) => {
  await forget('Idil Nuur');
  await signInAs(page, 'Idil Nuur');
  await expect(page.getByRole('main')).toContainText(/beslutas först, \p{L}+ \d+ /u);
  await page.getByRole('link', { name: 'Läs det som beslutas först' }).click();
  await expect(page.getByRole('link', { name: 'Börja läsa' })).toBeVisible();
  await expectAccessible(page);
});

test('when all is read it says so, and the officials see how far the nämnd has come', async ({ page }) => {
  await forget('Idil Nuur');
  const id = await idOf('grona-strak-och-bebyggelse-pa-arno');
  const room = `/kontor/lasrum/${id}`;
  await signInAs(page, 'Idil Nuur', room);
  await page.getByRole('link', { name: 'Börja läsa' }).click();
  await expect(reading(page)).toHaveText(/^Bidrag 1 av/);
  const all = Number(/av (\d+)$/.exec((await reading(page).textContent()) ?? '')?.[1]);
  // All but this one were read another day.
  await withDatabase(
    (sql) => sql`insert into reading (person_id, contribution_id, read_at)
      select p.id, c.id, now() - interval '1 day' from person p, counted_contribution c
      where p.name = 'Idil Nuur' and c.dialogue_id = ${id} and c.body is not null and c.excluded is null
        and c.id <> ${page.url().split('/').at(-1) ?? ''}`,
  );
  await page.reload();
  await expect(reading(page)).toHaveText(`Bidrag ${all} av ${all}`);
  await send(page, 'Jag har läst det');
  await expect(page.getByRole('heading', { name: 'Du har läst allt som finns här' })).toBeVisible();
  await expect(
    page.getByText(`Minst en förtroendevald i nämnden har läst ${all} av ${all} bidrag.`),
  ).toBeVisible();
  await expectAccessible(page);
  await page.context().clearCookies();
  await signInAs(page, 'Emre Kaplan', `/kontor/dialoger/${id}`);
  await expect(
    page.getByText(`${all} av ${all} granskade bidrag har lästs av minst en förtroendevald i nämnden.`),
  ).toBeVisible();
  await expectAccessible(page);
});

test('the way through is walked with the keyboard alone, by single keys too', async ({ page }) => {
  await forget('Idil Nuur');
  const room = `/kontor/lasrum/${await idOf('tryggare-bussterminal')}`;
  await signInAs(page, 'Idil Nuur', room);
  await page.getByRole('link', { name: 'Börja läsa' }).focus();
  await page.keyboard.press('Enter');
  await expect(reading(page)).toHaveText(/^Bidrag 1 av/);
  await page.getByRole('button', { name: 'Läst, visa nästa' }).focus();
  await page.keyboard.press('Enter');
  await expect(reading(page)).toHaveText(/^Bidrag 2 av/);
  // Keys are heard when their list is seen.
  const keys = page.locator('summary', { hasText: 'Kortkommandon' });
  await expect(keys).toBeVisible();
  await page.keyboard.press('l');
  await expect(reading(page)).toHaveText(/^Bidrag 3 av/);
  await page.keyboard.press('p');
  await expect(reading(page)).toHaveText(/^Bidrag 2 av/);
  await expect(keys).toBeVisible();
  await page.keyboard.press('n');
  await expect(reading(page)).toHaveText(/^Bidrag 3 av/);
  // In a field the same keys are letters.
  await page.getByLabel('Anteckning').focus();
  await page.keyboard.type('nlp');
  await expect(reading(page)).toHaveText(/^Bidrag 3 av/);
  await page.getByRole('button', { name: 'Spara anteckningen' }).focus();
  await page.keyboard.press('?');
  await expect(page.getByText('läst, visa nästa', { exact: true })).toBeVisible();
  await expectAccessible(page);
});

test('the door is closed to other nämnder, to officials, and to whose mandate has ended', async ({
  page,
}) => {
  const room = `/kontor/lasrum/${await idOf('tryggare-bussterminal')}`;
  for (const name of ['Torbjörn Wiklander', 'Sara Lindvall', 'Rolf Cederlund']) {
    await page.context().clearCookies();
    await signInAs(page, name);
    expect((await page.goto(room))?.status(), name).toBe(403);
  }
  // Nobody without a mandate is shown the way either.
  await page.goto('/kontor');
  await expect(page.getByRole('link', { name: 'Läsrum', exact: true })).toHaveCount(0);
});

test('a form that was open when the mandate or the text was gone says so, with everything kept', async ({
  page,
}) => {
  await forget('Idil Nuur');
  const room = `/kontor/lasrum/${await idOf('tryggare-bussterminal')}`;
  const mandate = 'Läsrummet är för nämndens förtroendevalda så länge uppdraget varar.';
  await signInAs(page, 'Idil Nuur', room);
  await page.getByRole('link', { name: 'Börja läsa' }).click();
  await expect(reading(page)).toHaveText(/^Bidrag 1 av/);
  const address = page.url();
  await page.getByLabel('Anteckning').fill('Det här vill jag minnas.');
  await sendAs(page, 'Torbjörn Wiklander');
  for (const button of ['Läst, visa nästa', 'Ta upp till diskussion', 'Spara anteckningen']) {
    await send(page, button);
    await expect(page.locator('.error-summary:focus')).toContainText(mandate);
  }
  await expectAccessible(page);
  await expect(page.getByLabel('Anteckning')).toHaveValue('Det här vill jag minnas.');

  await page.context().clearCookies();
  await signInAs(page, 'Idil Nuur', new URL(address).pathname);
  const id = address.split('/').at(-1) ?? '';
  await count(id, 'test');
  await page.getByLabel('Anteckning').fill('Också det här.');
  await send(page, 'Spara anteckningen');
  await expectSaid(page, 'Bidraget går inte längre att läsa.');
  await expect(page.getByLabel('Anteckning')).toHaveValue('Också det här.');
  expect((await page.goto(address))?.status()).toBe(404);
  await count(id, null);
});
