import { fill } from '../support/fill';
import { named } from '../support/hands';
import { makeDialogue } from '../support/made-dialogue';
import { as, expectSaid } from '../support/office';
import { formOf, send } from '../support/office-form';
import { expect, expectAccessible, expectReflow, test } from '../support/test';

const texts = [
  { text: 'Kiosken är stängd, säger Göran Prov.' },
  { text: 'Bara till er: jag är rädd där.', audience: 'municipality' as const },
];

test('a copy is masked, of one contribution or of all, on paper and as a table, and nobody is asked who they are', async ({
  page,
}) => {
  const made = makeDialogue({ title: 'Kvällen i parken', texts, closed: true });
  await as(page, named('moderator'), `${made.home}/inlagg`);
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Göran Prov' })
    .getByRole('link', { name: 'Ändra granskningen' })
    .click();
  await fill(page, {
    'phrases.0.words': 'Göran Prov',
    'phrases.0.reason': 'namedPerson',
    verdict: 'published',
  });
  await send(page, 'Spara beslutet och ta nästa');
  await expect(page.getByText('Inget väntar på granskning')).toBeVisible();

  const disclosure = `${made.home}/utlamnande`;
  await as(page, named('analyst'), disclosure);
  await expect(page.getByText('Handlingar lämnas ut av nämndens registrator.')).toBeVisible();
  await expectAccessible(page);
  for (const address of [`${disclosure}/kopia`, `${disclosure}/csv`]) {
    expect((await page.request.get(address)).status(), address).toBe(403);
  }

  await as(page, named('registrar'), disclosure);
  await expectAccessible(page);
  await expectReflow(page);
  await page.getByRole('link', { name: 'Visa för utskrift' }).click();
  const main = page.getByRole('main');
  await expect(main).toContainText('Kiosken är stängd, säger [maskerat].');
  await expect(main).toContainText('Bara till er: jag är rädd där.');
  expect(await page.content()).not.toContain('Göran Prov');
  for (const code of made.codes) expect(await page.content()).not.toContain(code);
  await expectAccessible(page);
  await expectReflow(page);
  await page.emulateMedia({ media: 'print' });
  await expect(page.getByRole('navigation').first()).toBeHidden();
  await page.emulateMedia({ media: null });

  await page.goto(disclosure);
  await page.locator('[name=inlagg]').fill(`${made.page}/inlagg/${made.contributions[0]}`);
  await page.getByRole('button', { name: 'Visa bidraget' }).click();
  await expect(main.locator('article')).toHaveCount(1);
  await expectAccessible(page);
  await page.goto(`${disclosure}/kopia?inlagg=finns-inte`);
  await expect(main.locator('article')).toHaveCount(0);
  await expectAccessible(page);

  const file = await page.request.get(`${disclosure}/csv`);
  expect(file.headers()['content-type']).toContain('text/csv');
  expect(file.headers()['cache-control']).toBe('no-store');
  const table = await file.text();
  expect(table).toContain('Bara till er: jag är rädd där.');
  expect(table).not.toContain('Göran Prov');
  expect(table).not.toMatch(new RegExp(made.codes.join('|')));
});

test('a text is erased by the data protection officer, with a ground and a reason, and is gone everywhere', async ({
  page,
}) => {
  const made = makeDialogue({ title: 'Kvällen på torget', texts, closed: true });
  const erasure = `${made.home}/utlamnande/radera`;
  await as(page, named('registrar'));
  expect((await page.goto(erasure))?.status()).toBe(403);
  await as(page, 'Margareta Åhlin', erasure);
  await expectAccessible(page);
  await send(page, 'Visa bidraget');
  await expectSaid(page, 'Skriv en kvittokod');
  await fill(page, { target: '7KQM-2XDA-9FPT-4H8R' });
  await send(page, 'Visa bidraget');
  await expectSaid(page, 'Vi hittar inget sådant bidrag');
  await expect(page.locator('[name=target]')).toHaveValue('7KQM-2XDA-9FPT-4H8R');
  await fill(page, { target: made.codes[0] ?? '' });
  await send(page, 'Visa bidraget');
  await expect(page.getByRole('checkbox')).toHaveCount(1);
  expect(page.url()).not.toContain(made.codes[0] ?? '-');
  await expectAccessible(page);
  const submit = 'Ta bort texten för alltid';
  await fill(formOf(page, submit), { reason: 'Namnger en privatperson.' });
  await send(page, submit);
  await expectSaid(page, 'Välj minst ett bidrag.', 'Välj vad beslutet stöder sig på.');
  await expect(page.locator('[name=reason]')).toHaveValue('Namnger en privatperson.');
  await page.getByRole('checkbox').check();
  await fill(formOf(page, submit), { ground: 'erasure' });
  await send(page, submit);
  await expect(page.getByText('Texten är borttagen').first()).toBeVisible();
  await expectAccessible(page);

  await page.context().clearCookies();
  for (const address of [
    `${made.page}/inlagg`,
    `${made.page}/inlagg/${made.contributions[0]}`,
    `/kvitto/${made.codes[0]}`,
  ]) {
    await page.goto(address);
    expect(await page.content(), address).not.toContain('Kiosken är stängd');
    // A line may build on it, and none in public tells of it.
    await expect(page.getByText('Ingen rad i en publicerad rapport')).toHaveCount(0);
    await expectAccessible(page);
  }
  await expect(page.getByRole('main')).toContainText(/[Bb]orttage/);
  await expect(page.getByRole('definition').filter({ hasText: 'Ingen: texten är borttagen' })).toBeVisible();
});
