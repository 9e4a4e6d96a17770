import { withDatabase } from '../support/environment';
import { fill } from '../support/fill';
import { expectRefused, formOf, send } from '../support/office-form';
import { day } from '../support/own-dialogue';
import { signInAs } from '../support/sign-in';
import { expect, expectAccessible, expectReflow, test } from '../support/test';

const list = '/kontor/installningar/principer';

test('the administrator registers a new version of the principles, from the one that is in force', async ({
  page,
}) => {
  const [before] = await withDatabase((sql) => sql`select max(version)::int as version from principle_set`);
  const version = Number(before?.version) + 1;
  const button = `Registrera version ${version} som antagen`;
  await signInAs(page, 'Jonas Brandell', list);
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Registrera en ny version' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Registrera en ny version');
  const form = formOf(page, button);
  await expect(form.locator('[name="principles.0.title"]')).toHaveValue('Det ska gå att påverka på riktigt');
  await expect(form.locator('[name="principles.12.cluster"]')).toHaveValue('P13');
  await expectAccessible(page);
  await expectReflow(page);

  await fill(page, {
    'principles.12.title': 'Vi lär oss, och säger vad',
    'principles.3.checkKind': 'automatic',
  });
  await expectRefused(page, button, {
    adoptedOn: 'Skriv datumet som år-månad-dag.',
    paragraph: 'Skriv paragrafen i protokollet.',
    registryNumber: 'Skriv diarienumret.',
    'principles.3.checkKind': 'Det finns inget i planen som programmet kan läsa om det området.',
  });
  await expect(form.locator('[name="principles.12.title"]')).toHaveValue('Vi lär oss, och säger vad');
  await expectReflow(page);
  await fill(page, {
    adoptedOn: day(0),
    paragraph: '§ 77',
    registryNumber: 'KK 2027/501',
    'principles.3.checkKind': 'notCheckable',
    'principles.12.severity': 'inform',
  });
  await fill(page, { 'principles.11.cluster': 'P13' });
  await send(page, button);
  await expect(form.locator('.field-error', { hasText: 'Samma område står två gånger.' })).toBeVisible();
  await expectAccessible(page);
  await fill(page, { 'principles.11.cluster': 'P12' });
  await send(page, button);
  await expect(page.getByRole('heading', { name: `Version ${version} är registrerad` })).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);
  const row = page.getByRole('row', { name: /Vi lär oss, och säger vad/ });
  await expect(row).toContainText('Upplysning, stoppar inte');
  await expect(page.getByRole('main')).toContainText('§ 77, KK 2027/501');
});

test('everybody else reads the principles, and is told who registers them', async ({ page }) => {
  await signInAs(page, 'Henrik Stålnacke', list);
  await expect(
    page.getByText('Bara administratören registrerar principer som fullmäktige har antagit.'),
  ).toBeVisible();
  await expect(page.getByRole('link', { name: 'Registrera en ny version' })).toHaveCount(0);
  expect((await page.goto(`${list}/ny`))?.status()).toBe(403);
  await expectAccessible(page);
});
