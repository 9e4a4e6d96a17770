import { fill } from '../support/fill';
import { hands, named } from '../support/hands';
import {
  beginCompiling,
  decideInMatter,
  type MadeDialogue,
  publishAs,
  publishFinal,
  writeSummary,
} from '../support/made-dialogue';
import { as } from '../support/office';
import { formOf, send } from '../support/office-form';
import { day, ownDialogue } from '../support/own-dialogue';
import { receiptCodeOn } from '../support/resident';
import { askChoice, press } from '../support/survey';
import { expect, expectAccessible, expectReflow, test } from '../support/test';

const question = 'Var ska det lysa först?';

test('what was only chosen is answered by a line, and the receipt shows that line to the end', async ({
  page,
}) => {
  const own = await ownDialogue('open', Object.fromEntries(hands.map(({ role, name }) => [role, name])));
  const made: MadeDialogue = { ...own, page: own.publicPage, codes: [], contributions: [] };
  const { form } = askChoice(question, ['Vid kuren', 'På gångvägen'], own.id);
  for (const choice of ['Vid kuren', 'På gångvägen', 'Vid kuren']) {
    await page.goto(form);
    await page.getByRole('radio', { name: choice }).check();
    await press(page, 'Skicka in svaren');
    await receiptCodeOn(page);
  }
  const receipt = new URL(page.url()).pathname;
  const main = page.getByRole('main');
  await expect(main).toContainText('Vid kuren');
  await expect(main).not.toContainText('Det här skrev du');

  await as(page, named('projectLead'), `${own.home}/publicering`);
  await page.locator('summary', { hasText: 'Stäng tidigare' }).click();
  await fill(formOf(page, 'Stäng dialogen tidigare'), { text: 'Alla har svarat.' });
  await send(page, 'Stäng dialogen tidigare');
  await expect(formOf(page, 'Stäng dialogen tidigare')).toHaveCount(0);
  await beginCompiling(page, made);

  await as(page, named('feedbackOwner'), `${own.home}/rapport`);
  await send(page, 'Börja på ”Det här sa ni”');
  await page.waitForURL(/\/rapport\/[0-9a-f-]{36}/);
  const version = new URL(page.url()).pathname;
  await writeSummary(page, 'De flesta vill ha ljus vid kuren.');
  await fill(formOf(page, 'Lägg till raden'), {
    heading: 'Kuren först',
    body: 'Två av tre som svarade vill att det lyser vid kuren först.',
  });
  await send(page, 'Lägg till raden');
  await page.waitForURL(/\/grund$/);
  await fill(formOf(page, 'Knyt frågan'), { questionId: question, how: 'Så svarade de som valde.' });
  await send(page, 'Knyt frågan');
  await expect(main).toContainText('Så svarade de som valde.');
  await expectAccessible(page);
  await publishAs(page, named('communicator'), version);

  const interim = `${own.publicPage}/rapport/det-har-sa-ni-1`;
  await page.goto(interim);
  const counts = page.getByRole('table', { name: `Svaren på frågan: ${question}` });
  await expect(counts.getByRole('row', { name: /Vid kuren/ })).toContainText('2');
  await expectAccessible(page);
  await page.goto(receipt);
  const line = 'Det här sa ni, version 1, rad 1: Kuren först';
  await expect(page.getByRole('link', { name: line })).toBeVisible();
  await expect(main).toContainText('Under behandling');
  await expectAccessible(page);
  await expectReflow(page);
  await page.getByRole('link', { name: line }).click();
  await expect(page).toHaveURL(new RegExp(`${interim}#rad-1$`));
  await expect(page.locator('#rad-1')).toContainText('Två av tre som svarade');

  await decideInMatter(page, made, day(0));
  await publishFinal(page, made);
  await page.goto(receipt);
  const answered = page.getByRole('link', { name: 'Det här beslutades, version 1, rad 1: Kuren först' });
  await expect(answered).toBeVisible();
  await expect(main).not.toContainText('Under behandling');
  await expectAccessible(page);
  await answered.click();
  await expect(page.locator('#rad-1')).toContainText('Två av tre som svarade');
});
