import { expectAccessible } from '../support/accessible';
import { withDatabase } from '../support/environment';
import { openDialogue } from '../support/resident';
import { expect, expectReflow, test } from '../support/test';

const closedDialogue = '/dialoger/grona-strak-och-bebyggelse-pa-arno';
const openToAll = 'public, s-maxage=1';

/** Every page of a resident that anybody can go to, by what its heading says in both languages. */
const pages: { path: string; caching: string; heading: RegExp; english?: RegExp }[] = [
  { path: '/', caching: openToAll, heading: /^Vad kan du påverka just nu\?$/, english: /influence/i },
  { path: '/dialoger', caching: openToAll, heading: /dialoger/i, english: /dialogues/i },
  { path: openDialogue, caching: openToAll, heading: /./, english: /./ },
  { path: `${openDialogue}/inlagg`, caching: openToAll, heading: /./, english: /./ },
  {
    path: `${openDialogue}/delta/synpunkt`,
    caching: 'private, no-cache',
    heading: /^Lämna en synpunkt$/,
    english: /^Send a comment$/,
  },
  { path: `${openDialogue}/forslag`, caching: openToAll, heading: /^Förslag$/, english: /^Proposals$/ },
  {
    path: `${openDialogue}/delta/forslag`,
    caching: 'private, no-cache',
    heading: /^Lämna ett förslag$/,
    english: /^Make a proposal$/,
  },
  { path: closedDialogue, caching: openToAll, heading: /./, english: /./ },
  { path: `${closedDialogue}/inlagg`, caching: openToAll, heading: /./, english: /./ },
  { path: '/dialoger/service-i-landsbygdsorterna', caching: openToAll, heading: /./, english: /./ },
  {
    path: '/dialoger/mellanstadieskolor-pa-landsbygden',
    caching: openToAll,
    heading: /skolor/,
    english: /./,
  },
  {
    path: '/dialoger/ny-vattenledning-under-vastra-storgatan',
    caching: openToAll,
    heading: /vattenledning/i,
    english: /./,
  },
  { path: '/om', caching: openToAll, heading: /^Om dialogerna$/, english: /dialogues/i },
  {
    path: '/tillganglighet',
    caching: openToAll,
    heading: /^Tillgänglighetsredogörelse$/,
    english: /accessibility/i,
  },
  { path: '/personuppgifter', caching: openToAll, heading: /^Personuppgifter$/, english: /personal data/i },
  { path: '/regler', caching: openToAll, heading: /^Regler för det du skriver$/, english: /^Rules for/ },
  {
    path: '/tillganglighet/anmal',
    caching: 'private, no-cache',
    heading: /^Berätta om ett hinder$/,
    english: /obstacle/,
  },
  { path: '/kvitto', caching: 'private, no-cache', heading: /^Följ det du skickade in$/, english: /./ },
  { path: '/logga-in', caching: 'no-store', heading: /^Prova Genklang/ },
];

const twins = pages.flatMap(({ path, caching, heading, english }) => [
  { path, caching, heading, lang: 'sv' },
  ...(english ? [{ path: path === '/' ? '/en' : `/en${path}`, caching, heading: english, lang: 'en' }] : []),
]);

for (const { path, caching, heading, lang } of twins) {
  test(`${path} reads well, sets no cookie and fits every screen`, async ({ page, context }) => {
    const answer = await page.goto(path);
    expect(answer?.status()).toBe(200);
    expect(answer?.headers()['cache-control']).toBe(caching);
    expect(answer?.headers()['set-cookie']).toBeUndefined();
    await expect(page.locator('html')).toHaveAttribute('lang', lang);
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.locator('h1')).toHaveText(heading);
    await expect(page).toHaveTitle(/\S – Genklang, Nyköpings kommun$/);
    // A text that was not given its words would show where they belong.
    await expect(page.locator('body')).not.toContainText(/\{\w+[,}]/);
    await expectAccessible(page);
    await expectReflow(page);
    expect(await context.cookies()).toEqual([]);
  });
}

const missing = [
  '/finns-inte',
  '/dialoger/finns-inte',
  '/dialoger/finns-inte/inlagg',
  '/dialoger/finns-inte/delta',
  '/dialoger/finns-inte/delta/synpunkt',
  `${openDialogue}/inlagg/finns-inte`,
  `${openDialogue}/inlagg/00000000-0000-4000-8000-000000000000`,
  '/kvitto/0000-0000-0000-0000',
];

for (const path of missing) {
  test(`${path} says in words that there is no such page, in both languages`, async ({ page }) => {
    expect((await page.goto(path))?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sidan finns inte');
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page.locator('html')).toHaveAttribute('lang', 'sv');
    await expect(page.getByRole('link', { name: 'Se alla dialoger' })).toBeVisible();
    await expectAccessible(page);
    await expectReflow(page);
    expect((await page.goto(`/en${path}`))?.status()).toBe(404);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('There is no such page');
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
}

test('from the start page to one contribution and back, by links alone', async ({ page }) => {
  await page.goto('/');
  await page.locator(`main a[href="${openDialogue}"]`).first().click();
  await expect(page).toHaveURL(new RegExp(`${openDialogue}$`));
  const [one] = await withDatabase(
    (sql) => sql<{ id: string }[]>`
      select public_contribution.id from public_contribution
      join public_dialogue on public_dialogue.id = public_contribution.dialogue_id
      where public_dialogue.slug = 'tryggare-bussterminal'
        and public_contribution.standing = 'published'
        and public_contribution.kind = 'comment' and parent_id is null
      order by received_at limit 1`,
  );
  const address = `${openDialogue}/inlagg/${one?.id}`;
  const answer = await page.goto(address);
  expect(answer?.status()).toBe(200);
  expect(answer?.headers()['cache-control']).toBe(openToAll);
  await expect(page.locator('h1')).toHaveCount(1);
  await expect(page.locator('blockquote').first()).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);
  await page.getByRole('main').getByRole('link').first().click();
  await expect(page).not.toHaveURL(address);
  await expect(page.locator('h1')).toBeVisible();
});

test('an address that was shortened to the forms leads to the ways to take part, in its language', async ({
  page,
}) => {
  for (const prefix of ['', '/en']) {
    await page.goto(`${prefix}${openDialogue}/delta`);
    await expect(page).toHaveURL(new RegExp(`${prefix}${openDialogue}#sa-ar-du-med$`));
    await expect(page.locator('#sa-ar-du-med')).toBeInViewport();
  }
  await page.goto(`${closedDialogue}/delta`);
  await expect(page).toHaveURL(new RegExp(`${closedDialogue}#`));
});

test('where proposals have a place of their own, what others write is the rest', async ({ page }) => {
  await page.goto(openDialogue);
  const addresses = await page
    .getByRole('main')
    .locator('a[href*="/inlagg/"]')
    .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  expect(addresses.length).toBeGreaterThan(3);
  expect(new Set(addresses).size).toBe(addresses.length);
});

test('a dialogue that is over takes nothing more, and says what happens now', async ({ page }) => {
  expect((await page.goto(`${closedDialogue}/delta/synpunkt`))?.status()).toBe(200);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Dialogen är stängd. Det går inte att skicka in något längre.',
  );
  await expect(page.getByRole('textbox')).toHaveCount(0);
  await expectAccessible(page);
  await expectReflow(page);
  await page.getByRole('link', { name: 'Tillbaka till dialogen' }).click();
  await expect(page).toHaveURL(new RegExp(`${closedDialogue}$`));
});

test('what was considered and not held says why, and asks for nothing', async ({ page }) => {
  for (const path of [
    '/dialoger/mellanstadieskolor-pa-landsbygden',
    '/dialoger/ny-vattenledning-under-vastra-storgatan',
  ]) {
    await page.goto(path);
    await expect(page.getByRole('link', { name: /synpunkt/i })).toHaveCount(0);
    await expect(page.getByRole('main').locator('h2').first()).toBeVisible();
  }
});

test('the reader changes language on the page they are on', async ({ page }) => {
  await page.goto(openDialogue);
  await page.getByRole('link', { name: 'In English' }).click();
  await expect(page).toHaveURL(new RegExp(`/en${openDialogue}$`));
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('the skip link is the first stop and leads into the page', async ({ page }) => {
  await page.goto('/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Hoppa till innehållet' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#innehall$/);
});
