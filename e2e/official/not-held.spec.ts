import { randomInt } from 'node:crypto';
import type { Page } from '@playwright/test';
import { fill } from '../support/fill';
import { expectRefused, formOf, send, unfold } from '../support/office-form';
import { day } from '../support/own-dialogue';
import { signInAs } from '../support/sign-in';
import { expect, expectAccessible, expectReflow, test } from '../support/test';

const committee = 'Kultur- och fritidsnämnden';
const politician = 'Henrik Stålnacke';
const official = 'Mikael Sundin';
const registrar = 'Lena Kvarnström';

const required = {
  publicReason: 'Skriv skälet så att en invånare förstår det, med minst tjugo tecken.',
  decidedOn: 'Skriv datumet som år-månad-dag, till exempel 2027-03-12.',
};

async function registered(page: Page): Promise<{ home: string; question: string }> {
  const number = randomInt(1_000_000);
  const question = `Var behövs det fler bänkar längs ån, ${number} steg från bron?`;
  await signInAs(page, politician, '/kontor/initiativ/nytt');
  await fill(page, {
    committeeId: committee,
    title: `Bänkar längs ån ${number}`,
    question,
    why: 'Nämnden ska köpa bänkar och vill veta var de behövs.',
    organ: committee,
    reference: 'Nämndens protokoll',
    takenOn: day(-20),
    registryNumber: `KFN 2027/${number}`,
  });
  await send(page, 'Registrera initiativet');
  await page.waitForURL(/\/kontor\/dialoger\/[0-9a-f-]{36}\/bedomning/);
  const home = new URL(page.url()).pathname.replace(/\/bedomning$/, '');
  await page.context().clearCookies();
  return { home, question };
}

async function publicPageOf(page: Page, question: string) {
  await page.goto('/dialoger');
  await page.getByRole('link', { name: question }).first().click();
  await expect(page).toHaveURL(/\/dialoger\/bankar-langs-an-/);
}

test('the registrar records that a dialogue is not held, and everyone reads why', async ({ page }) => {
  const { home, question } = await registered(page);
  const reason = 'Bänkarna är redan beställda. Nästa gång frågar vi innan vi köper.';
  const button = 'Avstå och visa skälet för alla';

  await signInAs(page, politician, `${home}/bedomning`);
  await expect(page.getByText('Bara tjänstepersoner i nämnden gör bedömningen.')).toBeVisible();
  await expect(page.locator('main form')).toHaveCount(0);
  await page.context().clearCookies();

  await signInAs(page, registrar, `${home}/bedomning`);
  await unfold(page, 'Övervägd, inte hållen, eftersom … Initiativet sparas och skälet blir offentligt.');
  await expectAccessible(page);
  await expectReflow(page);
  await expectRefused(page, button, required);
  const form = formOf(page, button);
  await fill(form, { publicReason: reason, decidedOn: day(-30) });
  await expectRefused(page, button, { decidedOn: 'Beslutet kan inte vara äldre än initiativet.' });
  await expect(form.locator('[name=publicReason]')).toHaveValue(reason);
  await fill(form, { decidedOn: day(3) });
  await expectRefused(page, button, { decidedOn: 'Datumet ligger i framtiden.' });
  await fill(form, { decidedOn: day(-1), paragraph: '§ 9' });
  await send(page, button);
  await expect(page.getByRole('heading', { name: 'Övervägd, inte hållen' })).toBeVisible();
  await expectAccessible(page);
  await publicPageOf(page, question);
  await expect(page.getByRole('main')).toContainText(reason);
  await expectAccessible(page);
  await expectReflow(page);
});

test('what can not be influenced ends as information, with the reason in public', async ({ page }) => {
  const { home, question } = await registered(page);
  const reason = 'Bänkarnas plats är bestämd i detaljplanen. Vi berättar när de kommer.';
  await signInAs(page, official, `${home}/bedomning`);
  await send(page, 'Börja bedömningen');
  await expect(page.getByRole('heading', { name: 'Svara på de fyra frågorna' })).toBeVisible();
  await fill(page, {
    influenceable: 'no',
    influenceableWhy: 'Platserna är bestämda i detaljplanen.',
    decisionMakers: 'yes',
    decisionMakersWhy: 'Nämnden har rätt att bestämma.',
    time: 'yes',
    timeWhy: 'Det finns tid före sommaren.',
    resources: 'yes',
    resourcesWhy: 'Personalen finns på plats.',
  });
  await send(page, 'Spara bedömningen');
  const button = 'Avsluta och visa skälet för alla';
  await expect(page.getByRole('heading', { name: 'Det blir information, inte dialog' })).toBeVisible();
  await expectAccessible(page);
  await expectRefused(page, button, required);
  await fill(formOf(page, button), { publicReason: reason, decidedOn: day(0) });
  await send(page, button);
  await expect(page.getByRole('heading', { name: 'Blev information' })).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);
  await publicPageOf(page, question);
  await expect(page.getByRole('main')).toContainText(reason);
  await expectAccessible(page);
});
