import { send } from '../support/office-form';
import { ownDialogue } from '../support/own-dialogue';
import { signInAs } from '../support/sign-in';
import { expect, expectAccessible, expectReflow, test } from '../support/test';

const lead = 'Sara Lindvall';
const inNoVersion = 'Planen har ändringar som inte är med i någon version';

test('what is saved in the plan after the decision is told where it would be published, until it is in a version', async ({
  page,
}) => {
  const { home } = await ownDialogue('approved', { projectLead: lead });
  await signInAs(page, lead, `${home}/publicering`);
  await expect(page.getByRole('heading', { name: inNoVersion })).toHaveCount(0);
  await page.goto(`${home}/plan/fraga`);
  await page.locator('[name=background]').fill('Terminalen byggdes 1998 och har aldrig fått nya lampor.');
  await send(page, 'Spara delen');
  await page.waitForURL(/sparad=1/);
  for (const room of ['publicering', 'beslut', 'plan']) {
    await page.goto(`${home}/${room}`);
    await expect(page.getByRole('heading', { name: inNoVersion }), room).toBeVisible();
    await expect(page.getByRole('main'), room).toContainText('Bakgrund');
    await expectAccessible(page);
    await expectReflow(page);
  }
  await page.goto(`${home}/plan/hela`);
  await expect(page.getByRole('main')).toContainText('har aldrig fått nya lampor');
  await expectAccessible(page);

  await page.goto(`${home}/plan/niva`);
  await page.locator('[name=level][value=collaborate]').check();
  await send(page, 'Spara delen');
  await page.waitForURL(/sparad=1/);
  await page.goto(`${home}/plan`);
  await expect(page.getByText('Påverkansutrymmet eller nivån är ändrad.')).toBeVisible();
  await expect(
    page.getByRole('button', { name: 'Spara som ny version av den beslutade planen' }),
  ).toHaveCount(0);
  await expectAccessible(page);
});
