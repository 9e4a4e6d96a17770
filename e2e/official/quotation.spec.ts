import { fill } from '../support/fill';
import { named } from '../support/hands';
import {
  addLine,
  beginCompiling,
  codeAll,
  makeDialogue,
  publishAs,
  writeSummary,
} from '../support/made-dialogue';
import { as, expectSaid } from '../support/office';
import { formOf, send, unfold } from '../support/office-form';
import { expect, expectAccessible, expectReflow, test } from '../support/test';

test('a quotation is a span of a text; what is masked afterwards is masked in every version', async ({
  page,
}) => {
  const made = makeDialogue({
    title: 'Kvällen vid kiosken',
    texts: [
      { text: 'Lampan vid kiosken är trasig, säger Göran Prov varje kväll.' },
      { text: 'Jag vågar inte gå där ensam.', audience: 'municipality' },
    ],
    closed: true,
  });
  await beginCompiling(page, made);
  await codeAll(page, made);
  await as(page, named('feedbackOwner'), `${made.home}/rapport`);
  await send(page, 'Börja på ”Det här sa ni”');
  await page.waitForURL(/\/rapport\/[0-9a-f-]{36}/);
  const version = new URL(page.url()).pathname;
  await writeSummary(page, 'Den som väntar vill ha ljus.');
  await addLine(page, 'Ljus (2)');

  const quotes = new URL(page.url()).pathname.replace(/grund$/, 'citat');
  await page.goto(quotes);
  await expect(page.getByText('Raden har inga citat.')).toBeVisible();
  await expect(page.getByText('Dialogens granskare behöver släppa det för citat.')).toBeVisible();
  await expectAccessible(page);
  await unfold(page, 'Citera det här bidraget');
  await fill(formOf(page, 'Citera'), { words: 'Lampan är trasig' });
  await send(page, 'Citera');
  await expectSaid(page, 'Citatet finns inte i bidraget.');
  await expect(formOf(page, 'Citera').locator('[name=words]')).toHaveValue('Lampan är trasig');
  await fill(formOf(page, 'Citera'), { words: 'säger Göran Prov varje kväll' });
  await send(page, 'Citera');
  await expect(page.getByText('Sparat', { exact: true })).toBeVisible();
  await expectAccessible(page);

  await as(page, named('moderator'), quotes);
  await unfold(page, 'Släpp bidraget för citat');
  await send(page, 'Släpp för citat i rapporten');
  await expectSaid(page);
  await fill(formOf(page, 'Släpp för citat i rapporten'), { reason: 'Ingen pekas ut av orden.' });
  await expectAccessible(page);
  await send(page, 'Släpp för citat i rapporten');
  await expect(page.getByText('Får citeras')).toBeVisible();
  await as(page, named('feedbackOwner'), quotes);
  const released = page.getByRole('listitem').filter({ hasText: 'Får citeras' });
  await released.locator('summary').click();
  await released.locator('[name=words]').fill('Jag vågar inte gå där ensam.');
  await released.getByRole('button', { name: 'Citera' }).click();
  await expect(page.getByText('Sparat', { exact: true })).toBeVisible();
  await publishAs(page, named('communicator'), version);

  const report = `${made.page}/rapport/det-har-sa-ni-1`;
  await page.goto(report);
  await expect(page.getByRole('main')).toContainText('säger Göran Prov varje kväll');
  await expect(page.getByRole('main')).toContainText('Jag vågar inte gå där ensam.');
  await expectAccessible(page);

  await as(page, named('moderator'), `${made.home}/inlagg`);
  const item = page.getByRole('listitem').filter({ hasText: 'Göran Prov' });
  await item.getByRole('link', { name: 'Ändra granskningen' }).click();
  await fill(page, {
    'phrases.0.words': 'Göran Prov',
    'phrases.0.reason': 'namedPerson',
    verdict: 'published',
  });
  await send(page, 'Spara beslutet och ta nästa');
  await expect(page.getByText('Inget väntar på granskning')).toBeVisible();
  await page.goto(report);
  await expect(page.locator('blockquote').first()).toContainText(/säger\s+\[maskerat\]\s+varje kväll/);
  expect(await page.content()).not.toContain('Göran Prov');
  await expectAccessible(page);
  await as(page, named('feedbackOwner'), version);
  expect(await page.content()).not.toContain('Göran Prov');
  await page.goto(quotes.replace(/citat$/, 'grund'));
  expect(await page.content()).not.toContain('Göran Prov');

  // Whoever answers is told that the published words were masked afterwards, until somebody has looked.
  await page.goto('/kontor');
  await page
    .getByRole('link', { name: /Se över svar till texter som har maskerats/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Svar att se över');
  const waiting = page.getByRole('listitem').filter({ hasText: 'Mer av texten maskerades' });
  await expect(waiting.getByRole('link', { name: 'Det här sa ni, version 1' })).toBeVisible();
  expect(await page.content()).not.toContain('Göran Prov');
  await expectAccessible(page);
  await expectReflow(page);
  await page.goto(`${made.home}/svar/se-over`);
  await send(page, 'Svaren kan stå kvar');
  await expect(page.getByRole('heading', { name: 'Inga svar att se över' })).toBeVisible();
  await expectAccessible(page);
});
