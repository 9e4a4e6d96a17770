import { withDatabase } from '../support/environment';
import { fill } from '../support/fill';
import { named } from '../support/hands';
import { makeDialogue } from '../support/made-dialogue';
import { as, expectSaid } from '../support/office';
import { formOf, send } from '../support/office-form';
import { day } from '../support/own-dialogue';
import { expect, expectAccessible, test } from '../support/test';

const texts = [{ text: 'Stationen är mörk.' }];

test('follow-up begins when the final version is out, and evaluation when follow-up has begun', async ({
  page,
}) => {
  const closed = makeDialogue({ title: 'Kvällen vid kiosken', texts, closed: true });
  await as(page, named('feedbackOwner'), `${closed.home}/uppfoljning`);
  await expect(page.getByText('Uppföljningen börjar när')).toBeVisible();
  await expectAccessible(page);
  const answered = makeDialogue({ title: 'Kvällen vid kiosken', texts, until: 'answered' });
  await as(page, named('registrar'), `${answered.home}/utvardering`);
  await expect(page.getByText('Dialogen utvärderas under uppföljningen.')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Arkivera dialogen' })).toHaveCount(0);
  await expectAccessible(page);
});

test('measures are registered and told of, and are late in the open', async ({ page }) => {
  const made = makeDialogue({ title: 'Kvällen vid stationen', texts, until: 'answered' });
  const followUp = `${made.home}/uppfoljning`;
  await as(page, named('feedbackOwner'), followUp);
  await expect(page.getByText('Ingen åtgärd är antecknad')).toBeVisible();
  await expectAccessible(page);
  await send(page, 'Börja uppföljningen');
  await expect(formOf(page, 'Börja uppföljningen')).toHaveCount(0);
  await page.locator('summary', { hasText: 'Anteckna en åtgärd' }).click();
  const form = formOf(page, 'Anteckna åtgärden för alla');
  await fill(form, { title: 'Åtta stolpar vid spåren', dueOn: day(-5) });
  await send(page, 'Anteckna åtgärden för alla');
  await expectSaid(
    page,
    'Skriv vilken enhet som gör det.',
    'Välj minst en rad',
    'Skriv med ord hur det står till.',
  );
  await expect(form.locator('[name=title]')).toHaveValue('Åtta stolpar vid spåren');
  await fill(form, { owner: 'Gatuenheten', words: 'Leverantören är sen.' });
  await form.locator('[name=lineIds]').first().check();
  await send(page, 'Anteckna åtgärden för alla');
  await expect(page.getByText('1 åtgärd är försenad')).toBeVisible();
  await expectAccessible(page);
  await page.goto('/uppfoljning');
  const told = page.getByRole('listitem').filter({ hasText: 'Åtta stolpar vid spåren' }).first();
  await expect(told).toContainText('5 dagar försenat');
  await expectAccessible(page);
  await page.goto(`/kvitto/${made.codes[0]}`);
  await expect(page.getByRole('main')).toContainText('Åtta stolpar vid spåren');
  const promised = page.getByRole('listitem').filter({ hasText: 'Åtta stolpar' });
  await expect(promised).toContainText('är försenat');
  await expect(promised).toContainText('Leverantören är sen.');
  await expect(page.getByText('En åtgärd som lovades är försenad.')).toBeVisible();
  await promised.getByRole('link', { name: 'Åtta stolpar vid spåren' }).click();
  await expect(page.locator('.entry:target')).toContainText('Åtta stolpar vid spåren');

  await page.goto(followUp);
  await page.locator('summary', { hasText: 'Berätta hur det går' }).click();
  const report = formOf(page, 'Berätta det för alla');
  await fill(report, { status: 'done' });
  await send(page, 'Berätta det för alla');
  await expectSaid(page, 'Skriv med ord hur det står till.');
  await expect(report.locator('[name=status][value=done]')).toBeChecked();
  await fill(report, { words: 'Alla stolpar lyser.' });
  await send(page, 'Berätta det för alla');
  await expect(page.getByText('1 åtgärd är försenad')).toHaveCount(0);
  await page.getByText('Det som har sagts (2 gånger)').click();
  await expect(page.getByText('Leverantören är sen.')).toBeVisible();
  await expectAccessible(page);
  await page.goto(made.page);
  await expect(page.getByRole('main')).toContainText('Alla stolpar lyser.');
  await expectAccessible(page);
});

test('what was promised is evaluated principle by principle, archived, and can be read', async ({ page }) => {
  const made = makeDialogue({ title: 'Kvällen vid perrongen', texts, until: 'answered' });
  const evaluation = `${made.home}/utvardering`;
  await as(page, named('feedbackOwner'), `${made.home}/uppfoljning`);
  await send(page, 'Börja uppföljningen');
  await expect(formOf(page, 'Börja uppföljningen')).toHaveCount(0);
  await page.goto(evaluation);
  await expectAccessible(page);
  await fill(page, { 'principles.0.kept': 'partly', learning: 'Fråga tidigare.' });
  await send(page, 'Spara utvärderingen för alla');
  await expectSaid(page, 'Svara om löftet hölls.');
  await expect(page.locator('[name=learning]')).toHaveValue('Fråga tidigare.');
  await expect(page.locator('[name="principles.0.kept"][value=partly]')).toBeChecked();
  const principles = await page.locator('[name$=".principleId"]').count();
  // However many principles there are, each is one line of the summary, by its name.
  const said = page.locator('.error-summary li');
  await expect(said).toHaveCount(principles);
  const first = await page.locator('.folded-part legend').first().textContent();
  await expect(said.first()).toHaveText(`${first}: Skriv med ord hur det gick.`);
  for (let n = 0; n < principles; n += 1) {
    await fill(page, {
      [`principles.${n}.kept`]: n === 0 ? 'no' : 'yes',
      [`principles.${n}.words`]: 'Så var det.',
    });
  }
  await send(page, 'Spara utvärderingen för alla');
  await expect(page.getByText('Skriven')).toBeVisible();
  await expect(page.getByText('Bara nämndens registrator avslutar och arkiverar.')).toBeVisible();
  await expectAccessible(page);
  await as(page, named('registrar'), evaluation);
  await send(page, 'Arkivera dialogen');
  await expect(page.getByText('Dialogen är arkiverad. Allt ligger kvar att läsa.')).toBeVisible();
  await expectAccessible(page);

  await page.context().clearCookies();
  for (const address of [
    made.page,
    `${made.page}/rapport/det-har-sa-ni-1`,
    `${made.page}/rapport/det-har-beslutades-1`,
    `/kvitto/${made.codes[0]}`,
  ]) {
    expect((await page.goto(address))?.status(), address).toBe(200);
    await expectAccessible(page);
  }
  await expect(page.getByRole('main')).toContainText('Nämnden sätter upp ny belysning.');
  await page.goto(made.page);
  await expect(page.getByRole('main')).toContainText('Fråga tidigare.');
  const [state] = await withDatabase((sql) => sql`select state from dialogue where id = ${made.id}`);
  expect(state?.state).toBe('archived');
});

test('a dialogue that has not been evaluated is not archived, not by the database either', async () => {
  const made = makeDialogue({ title: 'Kvällen vid bron', texts: [{ text: 'Bron är mörk.' }], closed: true });
  const forced = withDatabase((sql) => sql`update dialogue set state = 'archived' where id = ${made.id}`);
  await expect(forced).rejects.toThrow();
});
