import type { Page } from '@playwright/test';
import { fill } from '../fill';
import { as, expectSaid } from '../office';
import { send } from '../office-form';
import { expect, expectAccessible } from '../test';
import {
  analyst,
  type Begun,
  communicator,
  feedbackOwner,
  moderator,
  official,
  politician,
  projectLead,
} from './cast';

/** An official assesses it. */
export async function assesses(page: Page, { home }: Begun): Promise<void> {
  await as(page, official, `${home}/bedomning`);
  await send(page, 'Börja bedömningen');
  await expect(page.getByRole('heading', { name: 'Svara på de fyra frågorna' })).toBeVisible();
  await expectAccessible(page);
  await send(page, 'Spara bedömningen');
  await expectSaid(page, 'Finns det tid? Svara ja eller nej.');
  await expect(page.locator('.error-summary li')).toHaveCount(4);
  await fill(page, {
    influenceable: 'yes',
    influenceableWhy: 'Platsen och utformningen är inte bestämda.',
    decisionMakers: 'yes',
    decisionMakersWhy: 'Nämnden har rätt att bestämma och har bett om underlaget.',
    time: 'yes',
    timeWhy: 'Beslutet fattas först om tre månader.',
    resources: 'yes',
    resourcesWhy: 'Fritidsgårdarnas personal håller i samtalen.',
  });
  await send(page, 'Spara bedömningen');
  await expect(page.getByText('Frågan passar för dialog')).toBeVisible();
  await expectAccessible(page);
}

/** The official appoints those who will work with it. */
export async function appoints(page: Page, { home }: Begun): Promise<void> {
  await page.goto(`${home}/plan/roller`);
  await send(page, 'Utse');
  await expectSaid(page);
  const appointed: [string, string][] = [
    ['projectLead', projectLead],
    ['communicator', communicator],
    ['moderator', moderator],
    ['analyst', analyst],
    ['feedbackOwner', feedbackOwner],
    ['politicalOwner', politician],
  ];
  for (const [role, name] of appointed) {
    await page.goto(`${home}/plan/roller`);
    await fill(page, { role, personId: name });
    await send(page, 'Utse');
    await page.waitForURL(/sparad=1/);
  }
  await expect(page.getByRole('main')).toContainText(projectLead);
  await expectAccessible(page);
}
