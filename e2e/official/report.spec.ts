import { withDatabase } from '../support/environment';
import { fill } from '../support/fill';
import { named } from '../support/hands';
import {
  addLine,
  answerTheme,
  beginCompiling,
  codeAll,
  decideInMatter,
  makeDialogue,
  publishAs,
  publishInterim,
  writeSummary,
} from '../support/made-dialogue';
import { as, expectSaid } from '../support/office';
import { formOf, send, unfold } from '../support/office-form';
import { day } from '../support/own-dialogue';
import { expect, expectAccessible, test } from '../support/test';

test('”Det här sa ni” waits for all that is missing, and the list leads to where it is mended', async ({
  page,
}) => {
  const made = makeDialogue({
    title: 'Kvällen vid skolan',
    texts: [{ text: 'Det är mörkt vid skolan.' }, { text: 'Prov, bortse från det här.' }],
    closed: true,
  });
  await beginCompiling(page, made);

  await as(page, named('feedbackOwner'), `${made.home}/rapport`);
  await expectAccessible(page);
  await send(page, 'Börja på ”Det här sa ni”');
  await page.waitForURL(/\/rapport\/[0-9a-f-]{36}/);
  const version = new URL(page.url()).pathname;
  await expect(page.getByText('Rapporten har inga rader.', { exact: true })).toBeVisible();
  await expect(page.getByText('Sammanfattningen är inte skriven.')).toBeVisible();
  await expectAccessible(page);

  await fill(formOf(page, 'Lägg till raden'), { body: 'Den som går till skolan vill ha ljus.' });
  await send(page, 'Lägg till raden');
  await expectSaid(page, 'Ge raden en rubrik.');
  await expect(formOf(page, 'Lägg till raden').locator('[name=body]')).toHaveValue(
    'Den som går till skolan vill ha ljus.',
  );
  await writeSummary(page, 'Den som går till skolan vill ha ljus.');

  await page.getByRole('link', { name: 'Se allt som saknas' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Det som saknas' })).toBeVisible();
  await expect(page.getByRole('list', { name: 'Bidrag som saknar något' }).getByRole('listitem')).toHaveCount(
    2,
  );
  await expectAccessible(page);

  await as(page, named('communicator'), version);
  await expect(page.getByText('Det här stoppar publiceringen')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Publicera rapporten till alla' })).toHaveCount(0);
  await expectAccessible(page);

  await as(page, named('analyst'), `${version}/saknas?visa=uncoded`);
  await page
    .getByRole('listitem')
    .filter({ hasText: 'Det är mörkt vid skolan.' })
    .getByRole('link', { name: 'Koda bidraget' })
    .click();
  await expect(page.getByRole('main')).toContainText('Det är mörkt vid skolan.');
  await page.getByRole('button', { name: /Ljus/ }).click();
  await expect(page.getByText('1 av 2 kodade')).toBeVisible();
  await page.goto(`${version}/saknas?visa=uncoded`);
  await page.getByRole('link', { name: 'Koda bidraget' }).click();
  await expect(page.getByRole('main')).toContainText('bortse från det här');
  await unfold(page, 'Undanta bidraget');
  await page.getByRole('radio', { name: /prov/i }).check();
  await page.locator('[name=words]').last().fill('Ett prov av formuläret.');
  await page.getByRole('button', { name: 'Undanta bidraget från teman och svar' }).click();
  await expect(page.getByText('1 av 2 kodade, 1 undantaget.')).toBeVisible();

  await as(page, named('feedbackOwner'), version);
  await addLine(page, 'Ljus (1)');
  await send(page, 'Knyt de markerade');
  await expectSaid(page, 'Markera minst ett bidrag.');
  await send(page, 'Ta bort Ljus');
  await expect(page.getByText('Raden bygger inte på något än')).toBeVisible();
  await expect(page.locator('.error-summary')).toHaveCount(0);
  await send(page, 'Knyt allt under temat');
  await expectSaid(page, 'Välj ett tema.');
  await fill(formOf(page, 'Knyt allt under temat'), { themeId: 'Ljus (1)', how: 'Alla som nämner ljus.' });
  await send(page, 'Knyt allt under temat');
  await expect(page.getByRole('main')).toContainText('Alla som nämner ljus.');
  await page.goto(`${version}/saknas`);
  await expect(page.getByText('Inget saknas')).toBeVisible();
  await expectAccessible(page);
  await publishAs(page, named('communicator'), version);
  await expectAccessible(page);
  expect((await page.goto(`${version}/saknas`))?.status()).toBe(404);
  await page.goto(`${made.page}/rapport/det-har-sa-ni-1`);
  await expect(page.getByRole('main')).toContainText('Ljuset ska fungera');
  await expectAccessible(page);
});

test('”Det här beslutades” waits for every answer and every line, and what is owed by late arrivals is said', async ({
  page,
}) => {
  const made = makeDialogue({
    title: 'Kvällen vid torget',
    texts: [{ text: 'Det är mörkt vid torget.' }],
    closed: true,
  });
  await beginCompiling(page, made);
  await codeAll(page, made);
  await publishInterim(page, made, 'Ljus (1)');
  await decideInMatter(page, made, day(0));

  await as(page, named('feedbackOwner'), `${made.home}/rapport`);
  await send(page, 'Börja på ”Det här beslutades”');
  await page.waitForURL(/\/rapport\/[0-9a-f-]{36}/);
  const version = new URL(page.url()).pathname;
  await writeSummary(page, 'Det blir ny belysning.');
  await page.getByRole('link', { name: 'Se allt som saknas' }).click();
  await expect(page.getByText('Temat saknar svar').first()).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Svara på temat ”Ljus”' }).click();
  await expect(page.getByRole('button', { name: 'För in nämndens svar på temat' })).toHaveCount(0);
  await expectAccessible(page);

  await answerTheme(page, made);
  await as(page, named('communicator'), version);
  await expect(page.getByText('Inkomna = redovisade + undantagna. Inget bidrag saknas.')).toBeVisible();
  await publishAs(page, named('communicator'), version);

  await as(page, named('registrar'), `${made.home}/registrera`);
  await fill(page, {
    channel: 'letter',
    receivedAt: `${day(-1)}T12:00`,
    'texts.0.text': 'Ett brev som kom för sent.',
    audience: 'public',
  });
  await send(page, 'Skriv in och visa kvittot');
  await page.waitForURL(/\/registrera\/[0-9a-f-]{36}$/);
  await page.goto(`${made.page}/rapport/det-har-beslutades-1`);
  await expect(page.getByRole('main')).toContainText('1 bidrag');
  await expect(page.getByText(/kom in efter|inkom efter|inkommit efter/i).first()).toBeVisible();
  await expectAccessible(page);
  await as(page, named('feedbackOwner'), `${made.home}/rapport`);
  await expect(
    page.getByRole('button', { name: 'Börja på en ny version av ”Det här beslutades”' }),
  ).toBeVisible();
  await expectAccessible(page);
  const [frozen] = await withDatabase(
    (sql) => sql`select figures->>'received' as received from report
      where dialogue_id = ${made.id} and kind = 'final' and published_at is not null`,
  );
  expect(frozen?.received).toBe('1');
});
