import { fill } from '../support/fill';
import { named } from '../support/hands';
import { makeDialogue } from '../support/made-dialogue';
import { as } from '../support/office';
import { send, unfold } from '../support/office-form';
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
  const text = page.locator('main blockquote');
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
  const text = page.locator('main blockquote');
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

test('what was decided is told with its text, and changed from what it is; what is shown is not published again', async ({
  page,
}) => {
  const made = makeDialogue({
    title: 'Grinden vid bron',
    texts: [],
    proposals: [
      { title: 'Sanda bron', what: 'Före klockan sju, säger Göran Prov.', place: 'Bron', support: 0 },
    ],
  });
  const [id] = made.contributions;
  const save = 'Spara beslutet och ta nästa';
  const said = page.getByRole('status').filter({ hasText: '”Sanda bron”' });
  const kept = page.getByRole('radio', { name: 'Låt det stå kvar' });
  const withMasks = page.getByText('I stället för det maskerade står [maskerat].');
  await as(page, named('moderator'), `${made.home}/granskning?inlagg=${id}`);
  // A proposal is read part by part.
  for (const [part, words] of [
    ['Rubrik', 'Sanda bron'],
    ['Vad som föreslås', 'Före klockan sju, säger Göran Prov.'],
    ['Plats', 'Bron'],
  ] as const) {
    const row = page.locator('blockquote dl > div', {
      has: page.locator('dt').getByText(part, { exact: true }),
    });
    await expect(row.locator('dd')).toHaveText(words);
  }
  await expect(kept).toBeChecked();
  await expect(page.getByRole('radio', { name: /^Publicera/ })).toHaveCount(0);
  await expect(withMasks).toBeHidden();
  await expectAccessible(page);

  // Words marked in a part are those words of the whole text, without the space that came along.
  await page.locator('dd', { hasText: 'Göran Prov' }).evaluate((part) => {
    const words = part.firstChild;
    const start = words?.textContent?.indexOf('Göran Prov') ?? -1;
    if (words) getSelection()?.setBaseAndExtent(words, start - 1, words, start + 'Göran Prov'.length);
  });
  await page.getByRole('button', { name: 'utpekad person' }).click();
  await expect(page.getByRole('checkbox', { name: 'Maskera ”Göran Prov” (utpekad person)' })).toBeChecked();
  await expect(withMasks).toBeVisible();
  await unfold(page, 'Maskera ord genom att skriva dem');
  const typed = page.getByRole('group', { name: 'Ord att maskera' });
  await expect(typed).not.toContainText(/frivilligt|Ord 1|Ta bort/);
  await typed.getByRole('button', { name: 'Lägg till' }).click();
  await expect(typed.getByRole('button', { name: /^Ta bort.*Ord 2$/ })).toBeVisible();
  await send(page, save);
  await expect(said).toHaveText(/^Får stå kvar, med en maskerad del: ”Sanda bron”\./);

  await page.goto(`${made.page}/inlagg/${id}/anmal`);
  await page.getByRole('radio', { name: 'Det innehåller personuppgifter' }).check();
  await page.getByRole('button', { name: 'Skicka anmälan' }).click();
  await expect(page.getByText('Tack. Anmälan har kommit fram.')).toBeVisible();
  await page.goto(`${made.home}/granskning`);
  await expect(page.getByText('En del av bidraget är redan maskerad.')).toBeVisible();
  await expect(page.getByText('Det understrukna är maskerat')).toHaveCount(0);
  // Nobody has decided anything of what was reported.
  await expect(kept).not.toBeChecked();
  await expectAccessible(page);
  await expectReflow(page);
  await page.getByRole('radio', { name: 'Visa det inte längre' }).check();
  await fill(page, { reason: 'advertising', explanation: 'Det är reklam för sand.' });
  await send(page, save);
  await expect(said).toHaveText(/^Visas inte: ”Sanda bron”\. Det är reklam\./);

  await page.getByRole('link', { name: 'Ändra beslutet' }).click();
  await expect(page.getByRole('radio', { name: 'Visa inte' })).toBeChecked();
  await expect(page.getByLabel('Varför visas det inte?')).toHaveValue('advertising');
  await expect(page.getByRole('textbox', { name: 'Förklaring' })).toHaveValue('Det är reklam för sand.');
  await expect(page.getByRole('checkbox', { name: /^Maskera ”Göran Prov”/ })).toBeChecked();
  await page.getByRole('radio', { name: 'Publicera' }).check();
  await send(page, save);
  await expect(said).toHaveText(/^Publicerat, med en maskerad del: ”Sanda bron”\./);
});
