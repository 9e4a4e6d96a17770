import type { Page } from '@playwright/test';
import { withDatabase } from '../support/environment';
import { openDialogue, ownWords, receiptCodeOn } from '../support/resident';
import { expect, expectAccessible, expectReflow, test } from '../support/test';

const proposalPage = `${openDialogue}/delta/forslag`;
const map = (page: Page) => page.getByRole('application', { name: /^Karta\./ });

async function openMap(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Peka ut platsen på en karta' }).click();
  await expect(map(page)).toBeVisible();
  await expect(page.getByText('Bussterminalen', { exact: true })).toBeVisible();
}

const point = (page: Page) =>
  Promise.all(['latitude', 'longitude'].map((name) => page.locator(`input[name=${name}]`).inputValue()));

test('the map is fetched when it is opened, and not before', async ({ page }) => {
  const fetched: string[] = [];
  page.on('response', (response) => {
    if (/leaflet|\.css|\.js/.test(response.url())) fetched.push(response.url());
  });
  await page.goto(proposalPage, { waitUntil: 'networkidle' });
  const before = fetched.length;
  await openMap(page);
  expect(fetched.length).toBeGreaterThan(before);
});

test('a point is set by pointer, shown, removed and set again; axe is clean with the map open', async ({
  page,
}) => {
  await page.goto(proposalPage);
  await openMap(page);
  await expectAccessible(page);
  await map(page).click({ position: { x: 120, y: 90 } });
  await expect(page.getByText('En punkt är satt på kartan.')).toBeVisible();
  const first = await point(page);
  expect(first.every((degrees) => /^\d+\.\d{5}$/.test(degrees))).toBe(true);
  await expect(page.locator('.map-pin')).toBeVisible();
  await map(page).click({ position: { x: 300, y: 200 } });
  expect(await point(page)).not.toEqual(first);
  await expectAccessible(page);
  await expectReflow(page);
  await page.getByRole('button', { name: 'Ta bort punkten' }).click();
  expect(await point(page)).toEqual(['', '']);
  await expect(page.getByText('Ingen punkt är satt.')).toBeVisible();
  await expect(page.locator('.map-pin')).toHaveCount(0);
});

test('a point is set by keyboard alone, sent, kept and shown', async ({ page }) => {
  const title = ownWords('Lyktstolpe');
  await page.goto(proposalPage);
  await page.getByLabel('Förslaget med få ord').fill(title);
  await page.getByLabel('Vad vill du att kommunen gör?').fill('Ställ en lykta just där.');
  await page.getByRole('radio', { name: 'Alla', exact: true }).check();
  await page.getByRole('button', { name: 'Peka ut platsen på en karta' }).focus();
  await page.keyboard.press('Enter');
  await expect(map(page)).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(map(page)).toBeFocused();
  const middle = page.getByRole('button', { name: 'Sätt punkten i mitten' });
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(page.locator('.leaflet-pan-anim')).toHaveCount(0);
  await middle.focus();
  await page.keyboard.press('Enter');
  const [latitude, longitude] = await point(page);
  expect(Number(longitude)).toBeGreaterThan(17.0071);
  await page.getByRole('button', { name: 'Skicka in förslaget' }).click();
  await receiptCodeOn(page);
  await expect(page.getByText(/^En punkt på kartan \(58,\d{5}; 17,\d{5}\)$/m)).toBeVisible();
  const [stored] = await withDatabase(
    (sql) => sql`select p.latitude, p.longitude from proposal p
      join contribution_text t on t.contribution_id = p.contribution_id where t.body like ${`${title}%`}`,
  );
  expect([stored?.latitude, stored?.longitude]).toEqual([Number(latitude), Number(longitude)]);
});

test('the point is kept when the form comes back', async ({ page }) => {
  await page.goto(proposalPage);
  await openMap(page);
  await page.getByRole('button', { name: 'Sätt punkten i mitten' }).click();
  const chosen = await point(page);
  await page.getByLabel('Förslaget med få ord').fill('Olåst toalett');
  await page.getByLabel('Vad vill du att kommunen gör?').fill('Ring 0155-24 80 00.');
  await page.getByRole('radio', { name: 'Alla', exact: true }).check();
  await page.getByRole('button', { name: 'Skicka in förslaget' }).click();
  await expect(page).toHaveURL(/utkast=/);
  expect(await point(page)).toEqual(chosen);
  await expect(page.getByText('En punkt är satt på kartan.')).toBeVisible();
  await expectAccessible(page);
});

test('a proposal shows its place on a map for those who ask for it', async ({ page }) => {
  await page.goto(`${openDialogue}/forslag?ordning=stod`);
  await page.getByRole('link', { name: 'Toalett som är olåst så länge bussarna går' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Toalett som är olåst så länge bussarna går',
  );
  await page.getByRole('button', { name: 'Visa på karta' }).click();
  await expect(page.locator('.map-pin')).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);
});
