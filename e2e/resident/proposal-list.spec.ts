import type { Page } from '@playwright/test';
import { expectAccessible } from '../support/accessible';
import { makeDialogue } from '../support/made-dialogue';
import { openDialogue } from '../support/resident';
import { expect, expectReflow, test } from '../support/test';

const list = `${openDialogue}/forslag`;
const items = (page: Page) => page.getByRole('list', { name: 'Förslag', exact: true }).getByRole('listitem');
const titles = (page: Page) => items(page).getByRole('heading').allTextContents();
const supports = async (page: Page) =>
  (await items(page).allTextContents()).map((text) => Number(/(\d+) stöd/.exec(text)?.[1] ?? 0));

/** Every proposal of the demo on all pages of the list, in order. */
async function allTitles(page: Page, address: string): Promise<string[]> {
  await page.goto(address);
  const found = await titles(page);
  const more = page.getByRole('link', { name: 'Fler förslag' });
  if ((await more.count()) === 0) return found;
  return [...found, ...(await allTitles(page, (await more.getAttribute('href')) ?? ''))];
}

test('the mixed order is the seed’s: the same each time for one, another for another', async ({ page }) => {
  const one = await allTitles(page, `${list}?fro=a1`);
  expect(await allTitles(page, `${list}?fro=a1`)).toEqual(one);
  const other = await allTitles(page, `${list}?fro=b2`);
  expect(other).not.toEqual(one);
  expect([...other].sort()).toEqual([...one].sort());
  expect(new Set(one).size).toBe(one.length);
  expect(one.length).toBeGreaterThanOrEqual(20);
});

test('most supported first, newest first, and back to mixed by links', async ({ page }) => {
  await page.goto(list);
  await expect(page.getByText(/slumpad|blandad/i).first()).toBeVisible();
  await page.getByRole('link', { name: 'Mest stöd först' }).click();
  await expect(page).toHaveURL(/\?ordning=stod$/);
  const counted = await supports(page);
  expect(counted).toEqual([...counted].sort((a, b) => b - a));
  expect(counted[0]).toBeGreaterThan(counted.at(-1) ?? 0);
  await expect(page.getByText('Stöd visar vad fler vill.')).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);
  await page.getByRole('link', { name: 'Senaste först' }).click();
  await expect(page).toHaveURL(/\?ordning=senaste$/);
  const all = await allTitles(page, `${list}?ordning=senaste`);
  expect(all.indexOf('Kulturskolan repeterar på perrongen')).toBeLessThan(
    all.indexOf('Toalett som är olåst så länge bussarna går'),
  );
  await expectAccessible(page);
});

test('what is masked, kept from the website or for the municipality only is not in the list', async ({
  page,
}) => {
  const all = await allTitles(page, `${list}?ordning=senaste`);
  expect(all).toContain('ställ dit fritidsbussen igen');
  expect(all).not.toContain('Larmknapp som går till en människa');
  expect(all).not.toContain('Larmbågar vid samtliga nedgångar');
  expect(all).not.toContain('En klocka');
  await page.goto(`${list}?ordning=senaste`);
  expect(await page.content()).not.toContain('hassan');
});

test('support: one button, counted once for each form, and the page says how', async ({ page, context }) => {
  const made = makeDialogue({
    title: 'Stolar i parken',
    texts: [],
    proposals: [{ title: 'Fler stolar', what: 'Ställ ut dem i gräset.', place: 'Parken', support: 2 }],
  });
  const proposal = `${made.page}/inlagg/${made.contributions[0]}`;
  await page.goto(proposal);
  await expect(page.getByText('2 har stött förslaget')).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);
  await page.getByRole('link', { name: 'Stöd förslaget' }).click();
  await expect(page).toHaveURL(/\/stod$/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Stöd ett förslag');
  await expect(page.getByText('Varje formulär som skickas räknas en gång.')).toBeVisible();
  await expect(page.getByText(/Stödet går inte att ta tillbaka/)).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);
  await page.getByRole('button', { name: 'Stöd förslaget' }).dblclick();
  await expect(page.getByText('Tack. Ditt stöd är räknat.')).toBeVisible();
  await expect(page.getByText('3 har stött förslaget')).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);
  expect(await context.cookies()).toEqual([]);

  await page.goto(`${proposal}/stod`);
  await page.getByRole('button', { name: 'Stöd förslaget' }).click();
  await expect(page.getByText('4 har stött förslaget')).toBeVisible();
});

test('the same form of support sent again is not counted again', async ({ page, baseURL }) => {
  const made = makeDialogue({
    title: 'Bord i parken',
    texts: [],
    proposals: [{ title: 'Fler bord', what: 'Under ekarna.' }],
  });
  const proposal = `${made.page}/inlagg/${made.contributions[0]}`;
  await page.goto(`${proposal}/stod`);
  const key = await page.locator('input[name="key"]').inputValue();
  const post = (origin = baseURL ?? '') =>
    page.request.post(`/api${proposal}/stod`, {
      form: { key, language: 'sv' },
      headers: { origin },
      maxRedirects: 0,
    });
  for (const answer of [await post(), await post(), await post()]) {
    expect(answer.status()).toBe(303);
    expect(answer.headers().location).toMatch(/\/stod\?klart=ja$/);
  }
  expect((await post('https://evil.example')).status()).toBe(403);
  await page.goto(proposal);
  await expect(page.getByText('1 har stött förslaget')).toBeVisible();
});

test('the holder of the receipt takes a proposal off the website, and nobody can support it then', async ({
  page,
}) => {
  const made = makeDialogue({
    title: 'Gungor i parken',
    texts: [],
    proposals: [
      {
        title: 'Gungor för vuxna',
        what: 'Häng dem i lönnarna.',
        why: 'Vi blir glada.',
        place: 'Lönnarna',
        latitude: '58.7466',
        longitude: '17.0088',
        support: 1,
      },
    ],
  });
  const proposal = `${made.page}/inlagg/${made.contributions[0]}`;
  const support = await page.context().newPage();
  await support.goto(`${proposal}/stod`);
  await page.goto(`/kvitto/${made.codes[0]}`);
  await expect(page.getByRole('main')).toContainText('Gungor för vuxna');
  await page.locator('summary', { hasText: 'Ta bort det från webbplatsen' }).click();
  await page.getByRole('button', { name: 'Ta bort från webbplatsen' }).click();
  await expect(page.getByText('Du har tagit tillbaka det från webbplatsen.')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Häng dem i lönnarna.');
  for (const address of [made.page, `${made.page}/forslag`, proposal]) {
    await page.goto(address);
    const content = await page.content();
    for (const hidden of ['Gungor för vuxna', 'lönnarna', 'Vi blir glada', '58.7466'])
      expect(content).not.toContain(hidden);
    await expectAccessible(page);
  }
  expect((await page.goto(`${proposal}/stod`))?.status()).toBe(404);
  await support.getByRole('button', { name: 'Stöd förslaget' }).click();
  await expect(support.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(support.getByText('Ditt stöd är räknat')).toHaveCount(0);
  await expectAccessible(support);
  await expectReflow(support);
});

test('a closed dialogue shows its proposals and takes no more support', async ({ page }) => {
  const made = makeDialogue({
    title: 'Staket i parken',
    texts: [],
    proposals: [{ title: 'Lägre staket', what: 'En meter räcker.', support: 1 }],
    closed: true,
  });
  const proposal = `${made.page}/inlagg/${made.contributions[0]}`;
  await page.goto(proposal);
  await expect(
    page.getByText('Dialogen är stängd, så det går inte att stödja förslaget längre.'),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: 'Stöd förslaget' })).toHaveCount(0);
  await expectAccessible(page);
  await page.goto(`${proposal}/stod`);
  await expect(page.getByRole('button', { name: 'Stöd förslaget' })).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Dialogen är stängd.');
  await expectAccessible(page);
  await page.goto(`${made.page}/forslag`);
  await expect(page.getByText('Lägre staket')).toBeVisible();
  await expect(page.getByRole('link', { name: 'Lämna ett förslag' })).toHaveCount(0);
});

test('the list and a proposal in English say in which language the words are', async ({ page }) => {
  await page.goto(`/en${list}?ordning=stod`);
  await expect(page.getByRole('link', { name: 'Most supported first' })).toHaveAttribute(
    'aria-current',
    /.+/,
  );
  const swedish = page.getByRole('link', { name: 'Återinför stationsföreståndaren' });
  await expect(swedish.locator('xpath=ancestor-or-self::*[@lang][1]')).toHaveAttribute('lang', 'sv');
  await expectAccessible(page);
  await swedish.click();
  const heading = page.getByRole('heading', { level: 1 });
  await expect(heading).toHaveText('Återinför stationsföreståndaren');
  await expect(heading.locator('xpath=ancestor-or-self::*[@lang][1]')).toHaveAttribute('lang', 'sv');
  await expect(page.getByText(/people support the proposal|\d+ .*support/i).first()).toBeVisible();
  await expectAccessible(page);
});
