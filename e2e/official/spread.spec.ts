import { withDatabase } from '../support/environment';
import { openDialogue } from '../support/resident';
import { signInAs } from '../support/sign-in';
import { expect, expectAccessible, expectReflow, test } from '../support/test';

async function dialogueAt(slug: string): Promise<{ id: string; code: string }> {
  const [row] = await withDatabase(
    (sql) => sql<{ id: string; code: string }[]>`
      select id, short_code(id) as code from dialogue where slug = ${slug}`,
  );
  if (!row) throw new Error('The demo has no such dialogue.');
  return row;
}

const slug = openDialogue.split('/').at(-1) ?? '';

test('the communicator finds the short address, the code and the poster', async ({
  page,
  request,
  baseURL,
}) => {
  const { id, code } = await dialogueAt(slug);
  await signInAs(page, 'Felicia Bohman');
  await page.goto(`/kontor/dialoger/${id}/publicering`);
  await page.getByRole('link', { name: 'Adress, QR-kod och affisch' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sprid dialogen');
  const address = `${baseURL}/d/${code}`;
  await expect(page.getByRole('link', { name: address.replace('http://', '') })).toHaveAttribute(
    'href',
    address,
  );
  const drawn = page.getByRole('img', { name: /^QR-kod som leder till / });
  await expect.poll(() => drawn.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);
  await expectAccessible(page);
  await expectReflow(page);

  const files = page.context().request;
  const here = `/kontor/dialoger/${id}/spridning`;
  const png = await files.get(`${here}/kod.png`);
  expect([png.status(), png.headers()['content-type']]).toEqual([200, 'image/png']);
  const width = await page.evaluate(async (source) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    return image.naturalWidth;
  }, `${here}/kod.png`);
  expect(width).toBeGreaterThan(300);

  const to = await page.getByRole('link', { name: 'Hämta affischen (PDF)' }).getAttribute('href');
  const poster = await files.get(to ?? '');
  expect(poster.headers()['content-type']).toBe('application/pdf');
  expect(poster.headers()['cache-control']).toBe('no-store');
  expect((await poster.body()).subarray(0, 5).toString()).toBe('%PDF-');
  expect((await request.get(to ?? '', { maxRedirects: 0 })).status()).toBe(303);
});

test('who does not publish a dialogue is shown its address, and no poster', async ({ page }) => {
  const { id } = await dialogueAt(slug);
  await signInAs(page, 'Nadja Petrovic');
  await page.goto(`/kontor/dialoger/${id}/spridning`);
  await expect(page.getByRole('img', { name: /^QR-kod/ })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Hämta affischen (PDF)' })).toHaveCount(0);
  await expect(page.getByText('Affischen hämtas av kommunikatören eller projektledaren.')).toBeVisible();
  await expectAccessible(page);
  expect((await page.context().request.get(`/kontor/dialoger/${id}/spridning/affisch`)).status()).toBe(403);
});

test('before it is public a dialogue has an address that leads nowhere, and nothing to print', async ({
  page,
  request,
}) => {
  const { id, code } = await dialogueAt('motesplatser-for-aldre');
  await signInAs(page, 'Sara Lindvall');
  await page.goto(`/kontor/dialoger/${id}/spridning`);
  await expect(page.getByText('Dialogen är inte publicerad.')).toBeVisible();
  await expect(page.getByRole('img', { name: /^QR-kod/ })).toHaveCount(0);
  await expectAccessible(page);
  await expectReflow(page);
  const files = page.context().request;
  for (const file of ['kod.svg', 'kod.png', 'affisch']) {
    expect((await files.get(`/kontor/dialoger/${id}/spridning/${file}`)).status(), file).toBe(404);
  }
  expect((await request.get(`/d/${code}`)).status()).toBe(404);
});

test('the short address leads on in the language that it is written in, however it is written', async ({
  page,
  request,
}) => {
  const { code } = await dialogueAt(slug);
  for (const [from, to] of [
    [`/d/${code}`, openDialogue],
    [`/d/${code.toUpperCase()}`, openDialogue],
    [`/en/d/${code}`, `/en${openDialogue}`],
  ] as const) {
    const answer = await request.get(from, { maxRedirects: 0 });
    expect([answer.status(), new URL(answer.headers().location ?? '', 'http://x.example').pathname]).toEqual([
      308,
      to,
    ]);
    expect(answer.headers()['x-robots-tag']).toBe('noindex');
  }
  await page.goto(`/d/${code}`);
  await expect(page).toHaveURL(new RegExp(`${openDialogue}$`));
  expect((await page.goto('/d/aeiou1'))?.status()).toBe(404);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Sidan finns inte');
});
