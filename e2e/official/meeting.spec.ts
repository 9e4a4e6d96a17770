import { fill } from '../support/fill';
import { named } from '../support/hands';
import { makeDialogue } from '../support/made-dialogue';
import { as, expectSaid } from '../support/office';
import { send } from '../support/office-form';
import { day } from '../support/own-dialogue';
import { expect, expectAccessible, expectReflow, test } from '../support/test';

test('a meeting is written in with those who led it and the elected who took part, and the public reads who was there', async ({
  page,
}) => {
  const made = makeDialogue({ title: 'Kvällen på kajen', texts: [{ text: 'Kajen är mörk.' }] });
  await as(page, named('projectLead'), `${made.home}/registrera?typ=mote`);
  await expectAccessible(page);
  await expectReflow(page);
  await fill(page, { hosts: 'Sara Lindvall', 'texts.0.text': 'Bord ett vill ha ljus.' });
  await send(page, 'Skriv in mötet och visa kvittot');
  await expectSaid(page, 'Skriv vad mötet hette', 'Skriv var mötet hölls.', 'Skriv hur många som var med');
  await expect(page.locator('[name=hosts]')).toHaveValue('Sara Lindvall');
  await expect(page.locator('[name="texts.0.text"]')).toHaveValue('Bord ett vill ha ljus.');
  await fill(page, {
    title: 'Kvällsmöte på kajen',
    heldAt: `${day(-1)}T18:30`,
    place: 'Magasin fem',
    headcount: '41',
    representatives: 'Gunnel Sandvik\nIdil Nuur',
  });
  await send(page, 'Skriv in mötet och visa kvittot');
  await page.waitForURL(/\/registrera\/[0-9a-f-]{36}$/);
  await expect(page.getByRole('main')).toContainText('Kvällsmöte på kajen');
  await expect(page.getByRole('main')).not.toContainText('Bord ett');
  await expectAccessible(page);
  await page.goto(`${made.home}/registrera`);
  const row = page.getByRole('row').filter({ hasText: 'Kvällsmöte på kajen' });
  await expect(row).toContainText('41 deltagare');
  await expect(row).toContainText('Förtroendevalda: Gunnel Sandvik, Idil Nuur');
  await expect(row).toContainText('Höll i mötet: Sara Lindvall');
  await expectAccessible(page);
  await expectReflow(page);

  await page.context().clearCookies();
  for (const [address, said] of [
    [made.page, 'Förtroendevalda som deltog: Gunnel Sandvik, Idil Nuur'],
    [`/en${made.page}`, 'Elected representatives who took part: Gunnel Sandvik, Idil Nuur'],
  ] as const) {
    await page.goto(address);
    const main = page.getByRole('main');
    for (const words of ['Kvällsmöte på kajen', 'Magasin fem', '41', said])
      await expect(main).toContainText(words);
    await expect(main).not.toContainText('Sara Lindvall');
    await expectAccessible(page);
    await expectReflow(page);
  }
});
