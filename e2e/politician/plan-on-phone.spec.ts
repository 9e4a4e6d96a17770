import { withDatabase } from '../support/environment';
import { signInAs } from '../support/sign-in';
import { expect, expectAccessible, test } from '../support/test';

test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });

test('a politician reads the plan on a phone: what is open, what it costs, what the principles say', async ({
  page,
}) => {
  await signInAs(page, 'Henrik Stålnacke');
  const [plan] = await withDatabase(
    (sql) => sql`select id from dialogue where slug = 'motesplatser-for-aldre'`,
  );
  const dialogue = `/kontor/dialoger/${plan?.id}`;
  await page.goto(`${dialogue}/plan`);
  // One who only reads is told nothing of how to write, and nothing of what is missing where nothing is.
  await expect(page.getByRole('main')).not.toContainText(/Skriv en del|Det här saknas|Är du ärlig/);
  await page.getByRole('link', { name: 'Planen på en sida' }).click();
  const main = page.getByRole('main');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('mötesplatserna');
  for (const heading of ['Vad kan ändras?', 'Det här är redan bestämt']) {
    await expect(main.getByText(heading).first()).toBeVisible();
  }
  // What needs thought stands open, with why; what is met is folded under its number.
  const principle = (name: string) => main.getByRole('listitem').filter({ hasText: name }).last();
  await expect(principle('P2 ')).toContainText('Uppfylld så långt');
  await expect(principle('P2 ')).toContainText('Nämndens beslut återstår.');
  await expect(principle('P1 ')).toBeHidden();
  await main.getByText(/^Uppfyllda: \d+$/).click();
  await expect(principle('P1 ')).toContainText('Uppfylld');
  await main.getByText('Gäller inte här: 1').click();
  await expect(principle('P8 ')).toContainText('Dialogen berör inte barn och unga, enligt planen:');
  // Where the reader is, and where the dialogue is, are not mixed up.
  await expect(page.getByText('Du läser: Plan. Dialogen är i steg 4 av 10: Beslut')).toBeVisible();
  for (const length of ['sida', 'hela']) {
    await page.goto(`${dialogue}/plan/${length}`);
    await expect(main).toContainText(/lämnades in \S+dag \d+ \S+ \d+ och väntar på nämndens beslut\./);
    await expect(main).toContainText('Nämnden ska besluta om dialogen ska hållas enligt planen.');
    await expect(main.getByRole('link', { name: 'Till Mitt arbete' })).toHaveAttribute('href', '/kontor');
  }
  for (const address of [`${dialogue}/plan/sida`, `${dialogue}/principer`, `${dialogue}/beslut`, '/kontor']) {
    await page.goto(address);
    const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(content, address).toBeLessThanOrEqual(screen ?? 360);
    await expectAccessible(page);
  }
  // Reading is all: the plan lies with the nämnd, and a politician does not write in it.
  await page.goto(`${dialogue}/plan/fraga`);
  await expect(page.getByRole('button', { name: 'Spara delen' })).toHaveCount(0);
});
