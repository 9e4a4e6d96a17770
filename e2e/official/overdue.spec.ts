import { moveClock } from '../support/clock';
import { fill } from '../support/fill';
import { named } from '../support/hands';
import { makeDialogue } from '../support/made-dialogue';
import { as } from '../support/office';
import { formOf, send } from '../support/office-form';
import { day } from '../support/own-dialogue';
import { expect, expectAccessible, expectReflow, test } from '../support/test';

test.afterEach(() => moveClock('--reset'));

test('feedback that is past its date is called late on the dialogue’s page, in the register, on start and in the office', async ({
  page,
}) => {
  const made = makeDialogue({
    title: 'Kvällen vid kvarnen',
    texts: [{ text: 'Kvarnen är mörk.' }],
    closed: true,
    feedbackIn: 0,
  });
  const listed = page.getByRole('listitem').filter({ has: page.locator(`a[href$="${made.page}"]`) });
  const late = page.getByRole('heading', { name: 'Vi är sena' });
  await page.goto(made.page);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(late).toHaveCount(0);
  await page.goto('/dialoger?lage=forsenade');
  await expect(listed).toHaveCount(0);

  moveClock('--advance', '1 day');
  await page.goto(made.page);
  await expect(late).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Vi är 1 dag sena.');
  await expectAccessible(page);
  await expectReflow(page);
  for (const address of ['/dialoger?lage=forsenade', '/']) {
    await page.goto(address);
    await expect(listed.first(), address).toContainText('Svaret är 1 dag försenat');
    await expectAccessible(page);
    await expectReflow(page);
  }
  await page.goto('/uppfoljning');
  const answers = page.getByRole('region', { name: 'Svar som är försenade' });
  const owed = answers.or(page.locator('section', { hasText: 'Svar som är försenade' })).first();
  await expect(owed.getByRole('link', { name: made.title })).toBeVisible();
  await page.goto(`/en${made.page}`);
  await expect(page.getByRole('heading', { name: 'We are late' })).toBeVisible();

  await as(page, named('analyst'), '/kontor');
  const waiting = page.getByRole('listitem').filter({ hasText: made.title }).first();
  await expect(waiting).toContainText('1 dag sen');
  await expectAccessible(page);
});

test('a measure is late the day after it was due, and stands before those that are in time', async ({
  page,
}) => {
  const made = makeDialogue({
    title: 'Kvällen vid slussen',
    texts: [{ text: 'Slussen är mörk.' }],
    until: 'answered',
  });
  const followUp = `${made.home}/uppfoljning`;
  const button = 'Anteckna åtgärden för alla';
  await as(page, named('feedbackOwner'), followUp);
  await send(page, 'Börja uppföljningen');
  await expect(formOf(page, 'Börja uppföljningen')).toHaveCount(0);
  const [inTime, due] = [`Bänkar vid slussen ${made.id}`, `Stolpar vid slussen ${made.id}`];
  for (const [title, dueOn] of [
    [inTime, day(20)],
    [due, day(0)],
  ] as const) {
    await page.locator('summary', { hasText: 'Anteckna en åtgärd' }).click();
    const form = formOf(page, button);
    await fill(form, { title, owner: 'Gatuenheten', status: 'planned', dueOn, words: 'Beställt.' });
    await form.locator('[name=lineIds]').first().check();
    await send(page, button);
    await expect(page.getByRole('heading', { name: title })).toBeVisible();
  }
  const measures = page.getByRole('list', { name: 'Åtgärder, de försenade först' });
  await expect(page.getByText('1 åtgärd är försenad')).toHaveCount(0);
  await page.goto('/uppfoljning');
  await expect(page.getByText(due)).toBeVisible();
  const overdue = page.locator('section', {
    has: page.getByRole('heading', { name: 'Det här är försenat' }),
  });
  await expect(overdue.getByText(due)).toHaveCount(0);

  moveClock('--advance', '1 day');
  await page.goto('/uppfoljning');
  await expect(overdue.getByRole('listitem').filter({ hasText: due })).toContainText('1 dag försenat');
  await expect(overdue.getByText(inTime)).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('heading', { level: 2 }).first()).toHaveText(
    'Det här är försenat',
  );
  await expectAccessible(page);
  await expectReflow(page);
  await as(page, named('feedbackOwner'), followUp);
  await expect(page.getByText('1 åtgärd är försenad')).toBeVisible();
  await expect(measures.getByRole('heading').first()).toHaveText(due);
  await expectAccessible(page);
});
