import { fill } from '../support/fill';
import { named } from '../support/hands';
import {
  answerTheme,
  beginCompiling,
  codeAll,
  decideInMatter,
  makeDialogue,
  publishFinal,
  publishInterim,
} from '../support/made-dialogue';
import { as, expectSaid } from '../support/office';
import { formOf, send } from '../support/office-form';
import { day } from '../support/own-dialogue';
import { expect, expectAccessible, expectReflow, test } from '../support/test';

const adopt = 'För in nämndens svar på temat';

test('the political answer is refused without its reason, adopted, and changed in the open', async ({
  page,
}) => {
  const made = makeDialogue({
    title: 'Kvällen på bryggan',
    texts: [{ text: 'Bryggan är mörk.' }, { text: 'Låt bryggan vara mörk, stjärnorna syns.' }],
    closed: true,
  });
  await beginCompiling(page, made);
  await codeAll(page, made);
  await as(page, named('politicalOwner'), `${made.home}/svar`);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Ljus' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ljus' })).toBeVisible();
  await expect(page.getByRole('button', { name: adopt })).toHaveCount(0);
  await expectAccessible(page);
  await publishInterim(page, made, 'Ljus (2)');
  await decideInMatter(page, made, day(0));

  await as(page, named('politicalOwner'), `${made.home}/svar`);
  await page.getByRole('link', { name: 'Ljus' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ljus' })).toBeVisible();
  await expectAccessible(page);
  await send(page, adopt);
  await expectSaid(page, 'Skriv nämndens svar.', 'Välj vad det blir av det som sagts.');
  const form = formOf(page, adopt);
  await fill(form, { body: 'Bryggan får ljus längs land.', disposition: 'deferred' });
  await send(page, adopt);
  await expectSaid(page, 'Skriv ett skäl.', 'Skriv till vilket datum frågan skjuts upp.');
  await expect(form.locator('[name=body]')).toHaveValue('Bryggan får ljus längs land.');
  await expect(form.locator('[name=disposition]')).toHaveValue('deferred');
  await expectReflow(page);
  await answerTheme(page, made);
  await expectAccessible(page);
  await expect(page.getByRole('status').filter({ hasText: 'Sparat' })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Alla teman har svar' })).toBeVisible();
  const theme = new URL(page.url()).pathname;

  // Every contribution of the theme can be answered by itself, wherever in the list it stands.
  await page.getByRole('link', { name: 'Läs alla bidrag under temat' }).click();
  await expect(page.getByRole('link', { name: 'Svara på det här bidraget för sig' })).toHaveCount(2);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Svara på det här bidraget för sig' }).last().click();
  await expect(page.getByRole('heading', { name: 'Svar på ett bidrag' })).toBeVisible();

  await page.goto(`${theme}/${made.contributions[1]}`);
  await expectAccessible(page);
  const pair = formOf(page, 'För in nämndens svar på bidraget');
  await fill(pair, { disposition: 'notAccommodated' });
  await send(page, 'För in nämndens svar på bidraget');
  await expectSaid(page, 'Skriv ett skäl.');
  await fill(pair, { reason: 'Säkerheten på bryggan går före.' });
  await send(page, 'För in nämndens svar på bidraget');
  await expect(page.getByRole('main')).toContainText('Säkerheten på bryggan går före.');
  await expectAccessible(page);
  await publishFinal(page, made);
  await page.context().clearCookies();
  await page.goto(`/kvitto/${made.codes[1]}`);
  await expect(page.getByRole('main')).toContainText('Inte tillgodosett');
  await expect(page.getByRole('main')).toContainText('Säkerheten på bryggan går före.');
  await expectAccessible(page);

  await as(page, named('politicalOwner'), theme);
  await fill(formOf(page, adopt), {
    body: 'Nämnden väntar med ljuset.',
    disposition: 'deferred',
    reason: 'Pengarna räcker inte i år.',
    deferredUntil: day(400),
  });
  await send(page, adopt);
  await expect(page.getByRole('main')).toContainText('Nämnden väntar med ljuset.');
  await page.goto(`${made.page}/rapport/det-har-beslutades-1`);
  await expect(page.getByText('1 svar ändrat efter publiceringen')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Nämnden väntar med ljuset.');
  await page.getByText('Så löd svaret när rapporten publicerades').click();
  await expect(page.getByText('Nämnden sätter upp ny belysning.').first()).toBeVisible();
  await expectAccessible(page);
});
