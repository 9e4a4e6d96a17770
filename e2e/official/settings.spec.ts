import { randomInt } from 'node:crypto';
import { fill } from '../support/fill';
import { expectRefused, formOf, send } from '../support/office-form';
import { day } from '../support/own-dialogue';
import { signInAs } from '../support/sign-in';
import { expect, expectAccessible, expectReflow, test } from '../support/test';

const administrator = 'Jonas Brandell';
const settings = '/kontor/installningar';

test('what the administrator changes stands on every public page; an unreadable colour does not', async ({
  page,
}) => {
  const button = 'Spara inställningarna';
  await signInAs(page, administrator, settings);
  const hours = await page.locator('[name=contactHours]').inputValue();
  const colour = await page.locator('[name=accentColour]').inputValue();
  await fill(page, { contactHours: '', contactEmail: 'ingen adress', accentColour: '#ffee88' });
  await expectRefused(page, button, {
    contactEmail: 'Skriv en e-postadress',
    contactHours: 'Fyll i det här, högst 200 tecken.',
  });
  await expect(page.locator('[name=contactEmail]')).toHaveValue('ingen adress');
  await fill(page, { contactHours: 'vardagar 9–12', contactEmail: 'dialog@nykoping.example' });
  await expectRefused(page, button, { accentColour: 'Färgen är för ljus' });
  await expect(page.locator('[name=contactHours]')).toHaveValue('vardagar 9–12');
  await fill(page, { accentColour: colour });
  await send(page, button);
  await expect(page.getByRole('heading', { name: 'Inställningarna är sparade.' })).toBeVisible();
  await expectAccessible(page);
  await expect(async () => {
    await page.goto('/om');
    await expect(page.getByRole('contentinfo')).toContainText('vardagar 9–12', { timeout: 500 });
  }).toPass();
  await expectAccessible(page);
  await page.goto(settings);
  await fill(page, { contactHours: hours });
  await send(page, button);
  await expect(page.getByRole('heading', { name: 'Inställningarna är sparade.' })).toBeVisible();
});

test('a nämnd is added, and ended with its mandates; one with dialogues on their way can not end', async ({
  page,
}) => {
  const name = `Fritidsnämnden ${randomInt(1_000_000)}`;
  await signInAs(page, administrator, `${settings}/namnder`);
  await expectRefused(page, 'Lägg till nämnden', {
    name: 'Skriv ett namn, mellan 2 och 120 tecken.',
    validFrom: 'Ange ett datum.',
  });
  const add = formOf(page, 'Lägg till nämnden');
  await fill(add, { name: 'Socialnämnden', validFrom: day(-1) });
  await expectRefused(page, 'Lägg till nämnden', { name: 'Det finns redan en nämnd med det namnet.' });
  await expect(add.locator('[name=validFrom]')).toHaveValue(day(-1));
  await fill(add, { name });
  await send(page, 'Lägg till nämnden');
  await expect(page.getByRole('row', { name })).toBeVisible();
  await expectAccessible(page);

  const end = formOf(page, 'Avsluta nämnden');
  await expectRefused(page, 'Avsluta nämnden', { committeeId: 'Välj en nämnd.', validTo: 'Ange ett datum.' });
  await fill(end, { committeeId: 'Kultur- och fritidsnämnden', validTo: day(0) });
  await send(page, 'Avsluta nämnden');
  await expect(page.getByText('Nämnden har dialoger som inte är avslutade.')).toBeVisible();
  await expectAccessible(page);
  await fill(end, { committeeId: name, validTo: day(-9) });
  await expectRefused(page, 'Avsluta nämnden', { validTo: 'Slutdatum måste komma efter startdatum.' });
  await fill(end, { validTo: day(0) });
  await send(page, 'Avsluta nämnden');
  await expect(page.getByRole('row', { name })).toContainText(day(0));
  await expectAccessible(page);
  await expectReflow(page);
});

test('a person is added and gets a role between two days, which ends when it is taken away', async ({
  page,
}) => {
  const number = randomInt(1_000_000);
  const email = `prov.${number}@nykoping.example`;
  await signInAs(page, administrator, `${settings}/personer`);
  await expectRefused(page, 'Lägg till personen', {
    name: 'Skriv ett namn, mellan 2 och 120 tecken.',
    email: 'Skriv en e-postadress',
  });
  await fill(page, { name: `Prov Persson ${number}`, email: 'jonas.brandell@nykoping.example' });
  await expectRefused(page, 'Lägg till personen', { email: 'Någon annan har redan den e-postadressen.' });
  await expect(page.locator('[name=name]')).toHaveValue(`Prov Persson ${number}`);
  await fill(page, { email });
  await send(page, 'Lägg till personen');
  await page.waitForURL(/\/personer\/[0-9a-f-]{36}$/);
  await expect(page.getByText('Personen har inga roller än.')).toBeVisible();
  await expectAccessible(page);

  await expectRefused(page, 'Ge rollen', { role: 'Välj en roll.', validFrom: 'Ange ett datum.' });
  const give = formOf(page, 'Ge rollen');
  await fill(give, { role: 'official', validFrom: day(-3), validTo: day(-5) });
  await expectRefused(page, 'Ge rollen', { validTo: 'Slutdatum måste komma efter startdatum.' });
  await fill(give, { validTo: '' });
  await expectRefused(page, 'Ge rollen', { committeeId: 'Välj nämnd för politiker' });
  await expect(give.locator('[name=role]')).toHaveValue('official');
  await fill(give, { committeeId: 'Socialnämnden' });
  await send(page, 'Ge rollen');
  await expect(page.getByRole('row', { name: /Handläggare.*Socialnämnden/ })).toContainText(day(-3));
  await expectAccessible(page);
  await expectReflow(page);

  await expectRefused(page, 'Avsluta rollen', { assignmentId: 'Välj den roll som ska sluta.' });
  await fill(formOf(page, 'Avsluta rollen'), { assignmentId: 'Handläggare, Socialnämnden' });
  await send(page, 'Avsluta rollen');
  await expect(page.getByRole('button', { name: 'Avsluta rollen' })).toHaveCount(0);
  await expectAccessible(page);

  const change = formOf(page, 'Spara');
  await fill(change, { name: '' });
  await expectRefused(page, 'Spara', { name: 'Skriv ett namn, mellan 2 och 120 tecken.' });
  await fill(change, { name: `Prov Nilsson ${number}` });
  await send(page, 'Spara');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`Prov Nilsson ${number}`);
});
