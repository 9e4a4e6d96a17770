import { cellsOf, unzipped } from '@/lib/tables/testing-zip';
import { expectAccessible } from '../support/accessible';
import { expect, expectReflow, test } from '../support/test';

test('a resident searches the register by words and year, and keeps the search when filtering on', async ({
  page,
}) => {
  await page.goto('/dialoger');
  await page.getByLabel('Sök i frågor och namn').fill('Stigtomta');
  await page.getByRole('button', { name: 'Sök' }).click();
  await expect(page).toHaveURL(/ord=Stigtomta/);
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('1 dialog');
  await expectAccessible(page);
  await expectReflow(page);
  await page
    .getByRole('navigation', { name: 'Visa efter läge' })
    .getByRole('link', { name: 'Öppna nu' })
    .click();
  await expect(page).toHaveURL(/lage=oppna&ord=Stigtomta/);
  await expect(page.getByRole('heading', { level: 2 }).first()).toHaveText('1 dialog');
  await page.getByLabel('Sök i frågor och namn').fill('<script>alert(1)</script>');
  await page.getByRole('button', { name: 'Sök' }).click();
  // It is said once.
  await expect(page.getByRole('main').getByText(/ingen dialog/i)).toHaveText(['Ingen dialog passar in']);
  await expectAccessible(page);
  await expectReflow(page);
  await page.getByRole('link', { name: 'Visa utan sökning' }).click();
  await expect(page).toHaveURL('/dialoger?lage=oppna');
});

test('the public register is a file in both languages, with what is public and nothing else', async ({
  request,
}) => {
  const csv = await request.get('/dialoger.csv');
  expect(csv.headers()).toMatchObject({
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': 'attachment; filename="dialoger.csv"',
    'cache-control': 'public, s-maxage=1',
    'content-language': 'sv',
  });
  expect(csv.headers()['set-cookie']).toBeUndefined();
  const text = await csv.text();
  expect(text.startsWith('\uFEFFDiarienummer;Fråga;')).toBe(true);
  expect(text).toContain('/dialoger/tryggare-bussterminal');
  for (const unpublished of ['Mötesplatser för äldre', 'Badplatserna'])
    expect(text).not.toContain(unpublished);

  const english = await request.get('/en/dialoger.xlsx?ord=Stigtomta');
  expect(english.headers()['content-language']).toBe('en');
  const files = unzipped(await english.body());
  const cells = cellsOf(files, 1);
  expect(cells.get('A1')?.text).toBe('Registry number');
  expect(cells.get('R2')?.text).toMatch(/^http.*\/en\/dialoger\/nar-ska-biblioteket-i-stigtomta-vara-oppet$/);
  expect(cells.get('A3')).toBeUndefined();
  expect(cellsOf(files, 2).get('A2')?.text).toBe('Registry number');
});
