import { fill } from '../support/fill';
import { send } from '../support/office-form';
import { day, ownDialogue } from '../support/own-dialogue';
import { signInAs } from '../support/sign-in';
import { expect, expectAccessible, expectReflow, test } from '../support/test';

const registrar = 'Lena Kvarnström';
const moderator = 'Nadja Petrovic';

test('a text and its verdict are seen at once, and the queue is worked through with two keys a text', async ({
  page,
}) => {
  const { home } = await ownDialogue('open', { registrar, moderator });
  await signInAs(page, registrar, `${home}/registrera`);
  await fill(page, {
    channel: 'letter',
    receivedAt: `${day(-1)}T12:00`,
    'texts.0.text': 'Bänken vid åkanten är borta.',
    'texts.1.text': 'Lampan vid åkanten är släckt.',
  });
  await page.getByRole('radio', { name: 'Alla, efter granskning' }).check();
  await send(page, 'Skriv in och visa kvittot');
  await page.waitForURL(/\/registrera\/[0-9a-f-]{36}$/);

  await page.setViewportSize({ width: 1280, height: 800 });
  await page.context().clearCookies();
  await signInAs(page, moderator, `${home}/granskning`);
  const text = page.locator('main blockquote p');
  const publish = page.getByRole('radio', { name: /^Publicera/ });
  const withhold = page.getByRole('radio', { name: 'Visa inte' });
  await expect(page.getByText('Kortkommandon', { exact: true })).toBeVisible();
  for (const part of [text, publish, withhold, page.getByRole('button', { name: /^Spara beslutet/ })]) {
    await expect(part).toBeInViewport({ ratio: 1 });
  }
  const first = String(await text.textContent());
  await page.keyboard.press('1');
  await expect(publish).toBeChecked();
  await expect(publish).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(text).not.toHaveText(first);
  await expect(text).toBeFocused();
  await expect(publish).not.toBeChecked();

  const why = page.getByLabel('Varför visas det inte?');
  await expect(why).toBeHidden();
  await page.keyboard.press('2');
  await expect(withhold).toBeFocused();
  await expect(why).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);
  await page.keyboard.press('1');
  await expect(publish).toBeChecked();
  await expect(why).toBeHidden();
});

test('what is skipped comes last in this sitting, and is not lost', async ({ page }) => {
  const { home } = await ownDialogue('open', { registrar, moderator });
  await signInAs(page, registrar, `${home}/registrera`);
  await fill(page, {
    channel: 'letter',
    receivedAt: `${day(-1)}T12:00`,
    'texts.0.text': 'Först: bänken är borta. Ring mig på 0155-24 80 00.',
    'texts.1.text': 'Sedan: lampan är släckt.',
    'texts.2.text': 'Sist: stigen är hal.',
  });
  await page.getByRole('radio', { name: 'Alla, efter granskning' }).check();
  await send(page, 'Skriv in och visa kvittot');
  await page.waitForURL(/\/registrera\/[0-9a-f-]{36}$/);
  await page.context().clearCookies();
  await signInAs(page, moderator, `${home}/granskning`);
  const text = page.locator('main blockquote p');
  const publish = page.getByRole('radio', { name: /^Publicera/ });
  await expect(text).toContainText('Först');
  // What can be seen by its form is pointed out before it is shown to everyone.
  await expect(page.getByRole('heading', { name: 'ser ut att innehålla ett telefonnummer' })).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Hoppa över till nästa' }).click();
  await expect(text).toContainText('Sedan');
  await expect(page.getByText('ser ut att innehålla')).toHaveCount(0);
  await publish.check();
  await send(page, 'Spara beslutet och ta nästa');
  await expect(text).toContainText('Sist');
  await publish.check();
  await send(page, 'Spara beslutet och ta nästa');
  await expect(text).toContainText('Först');
  await expectAccessible(page);
  await publish.check();
  await send(page, 'Spara beslutet och ta nästa');
  await expect(page.getByText('Inget väntar på granskning')).toBeVisible();
});
