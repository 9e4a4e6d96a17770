import { randomInt } from 'node:crypto';
import { writtenOut } from '@/lib/core/time';
import { fill } from '../support/fill';
import { expectRefused, formOf, send, unfold } from '../support/office-form';
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
  const lines = ['municipality', 'serviceProvider', 'contactEmail', 'contactPhone', 'contactHours'];
  const before = await Promise.all(lines.map((name) => page.locator(`[name=${name}]`).inputValue()));
  await fill(page, Object.fromEntries(lines.map((name) => [name, ''])));
  await send(page, button);
  const said = await page.locator('.error-summary li').allTextContents();
  expect(new Set(said).size, 'each line names its field').toBe(lines.length);
  await fill(page, Object.fromEntries(lines.map((name, n) => [name, before[n] ?? ''])));
  await fill(page, { contactHours: '', contactEmail: 'ingen adress', accentColour: '#ffee88' });
  await expectRefused(page, button, {
    contactEmail: 'Skriv en e-postadress',
    contactHours: 'Skriv vilka tider någon svarar, högst 200 tecken.',
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

test('a nämnd is added, gets another name, and ends on a day; one with dialogues needs another to take over', async ({
  page,
}) => {
  const number = randomInt(1_000_000);
  const name = `Fritidsnämden ${number}`;
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
  await expect(page.getByRole('heading', { name: `${name} är tillagd.` })).toBeVisible();
  await expectAccessible(page);

  await page.getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
  await fill(formOf(page, 'Byt namnet'), { name: 'Socialnämnden' });
  await expectRefused(page, 'Byt namnet', { because: 'Skriv varför, med minst tre tecken.' });
  await fill(formOf(page, 'Byt namnet'), { because: 'Ett n saknades.' });
  await expectRefused(page, 'Byt namnet', { name: 'Det finns redan en nämnd med det namnet.' });
  await fill(formOf(page, 'Byt namnet'), { name: `Fritidsnämnden ${number}` });
  await send(page, 'Byt namnet');
  await expect(page.getByRole('heading', { name: 'Namnet är bytt.' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText(`${name}, till`);
  await expectAccessible(page);

  const end = 'Avsluta nämnden den dagen';
  await expectRefused(page, end, { validTo: 'Ange ett datum.' });
  await fill(formOf(page, end), { validTo: day(-9) });
  await expectRefused(page, end, { validTo: 'Slutdatum måste komma efter startdatum.' });
  await fill(formOf(page, end), { validTo: day(0) });
  await send(page, end);
  await expect(page.getByRole('heading', { name: 'Slutet är sparat.' })).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);

  await page.goto(`${settings}/namnder`);
  await expectReflow(page);
  await page.getByRole('link', { name: 'Kultur- och fritidsnämnden' }).click();
  await fill(formOf(page, end), { validTo: day(0) });
  await expectRefused(page, end, { successorId: 'Nämnden har dialoger. Välj den nämnd som svarar' });
});

test('the dialogues of a nämnd that has ended are answered for by the one that takes over', async ({
  page,
}) => {
  const number = randomInt(1_000_000);
  const [before, after] = [`Byggnämnden ${number}`, `Stadsnämnden ${number}`];
  const person = `Prov Handläggare ${number}`;
  await signInAs(page, administrator, `${settings}/namnder`);
  for (const name of [before, after]) {
    await fill(formOf(page, 'Lägg till nämnden'), { name, validFrom: day(-60) });
    await send(page, 'Lägg till nämnden');
    await expect(page.getByRole('heading', { name: `${name} är tillagd.` })).toBeVisible();
  }
  await page.goto(`${settings}/personer`);
  await fill(page, { name: person, email: `prov.${number}@nykoping.example` });
  await send(page, 'Lägg till personen');
  await expect(page.getByRole('heading', { name: 'Personen är tillagd.' })).toBeVisible();
  await fill(formOf(page, 'Ge rollen'), { role: 'official', committeeId: before, validFrom: day(-61) });
  await expectRefused(page, 'Ge rollen', { validFrom: 'Nämnden finns inte än den dagen.' });
  await fill(formOf(page, 'Ge rollen'), { validFrom: day(-60) });
  await send(page, 'Ge rollen');
  await expect(page.getByRole('heading', { name: 'Rollen är given.' })).toBeVisible();
  await page.context().clearCookies();

  await signInAs(page, person, '/kontor/initiativ/nytt');
  await fill(page, {
    title: `Cykelställ ${number}`,
    question: 'Var behövs det fler cykelställ?',
    why: 'Nämnden ska köpa nya ställ.',
    organ: before,
    reference: 'Nämndens protokoll',
    paragraph: '§ 24',
    takenOn: day(-20),
    registryNumber: `BN ${number}`,
  });
  await send(page, 'Registrera initiativet');
  await expect(page.getByRole('heading', { name: 'Initiativet är registrerat.' })).toBeVisible();
  const home = new URL(page.url()).pathname.replace(/\/bedomning$/, '');
  await unfold(page, 'Rätta ett skrivfel i initiativet');
  await expectRefused(page, 'Spara rättelsen', { because: 'Skriv varför, med minst tre tecken.' });
  await fill(formOf(page, 'Spara rättelsen'), { paragraph: '§ 42', because: 'Siffrorna var omkastade.' });
  await send(page, 'Spara rättelsen');
  await expect(page.getByRole('heading', { name: 'Rättelsen är sparad.' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Skäl: Siffrorna var omkastade.');
  await expect(page.getByRole('main')).toContainText('Nämndens protokoll, § 42');
  await expectAccessible(page);
  await expectReflow(page);
  await page.context().clearCookies();

  await signInAs(page, administrator, `${settings}/namnder`);
  await page.getByRole('link', { name: before }).click();
  const end = 'Avsluta nämnden den dagen';
  await fill(formOf(page, end), { validTo: day(-1), successorId: after });
  await send(page, end);
  await expect(page.getByRole('heading', { name: 'Nämnden har upphört.' })).toBeVisible();
  await expectAccessible(page);
  await page.goto(home);
  await expect(page.getByRole('main')).toContainText(after);
  await expect(page.getByRole('main')).toContainText('Ansvarig nämnd till');
  await expect(page.getByRole('main')).toContainText('En annan nämnd tog över dialogen');
  await expectAccessible(page);
  await page.context().clearCookies();
  await signInAs(page, person, '/kontor');
  expect((await page.goto(home))?.status(), 'the old mandate no longer bites').toBe(403);
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
  await page.waitForURL(/\/personer\/[0-9a-f-]{36}\?/);
  await expect(page.getByRole('heading', { name: 'Personen är tillagd.' })).toBeVisible();
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
  const given = page.getByRole('row', { name: /Handläggare.*Socialnämnden/ });
  await expect(given).toContainText(writtenOut(day(-3), 'sv'));
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
