import type { Page } from '@playwright/test';
import { fill } from '../fill';
import { as, expectSaid, unfolded } from '../office';
import { send } from '../office-form';
import { day } from '../own-dialogue';
import { expect, expectAccessible } from '../test';
import { type Begun, type Case, committee, politician } from './cast';

/** A politician registers the initiative. */
export async function registersInitiative(page: Page, { title, number }: Case): Promise<string> {
  await as(page, politician, '/kontor/initiativ/nytt');
  await expectAccessible(page);
  await send(page, 'Registrera initiativet');
  await expectSaid(page, 'Skriv vad dialogen ska heta.', 'Skriv diarienumret.', 'Välj en nämnd.');
  await fill(page, {
    committeeId: committee,
    title,
    question: 'Hur ska en skejtplats i Brandkärr vara för att du ska använda den?',
    why: 'Nämnden ska välja plats och utformning till våren och vill veta vad de som skejtar behöver.',
    organ: committee,
    reference: 'Nämndens protokoll, ledamotsinitiativ',
    paragraph: '§ 31',
    takenOn: day(-40),
    registryNumber: `KFN 2027/${number}`,
  });
  await send(page, 'Registrera initiativet');
  await page.waitForURL(/\/kontor\/dialoger\/[0-9a-f-]{36}/);
  const home = page.url().match(/\/kontor\/dialoger\/[0-9a-f-]{36}/)?.[0] ?? '';
  await page.goto('/kontor/initiativ');
  await expect(page.getByRole('link', { name: title })).toBeVisible();
  await expectAccessible(page);
  return home;
}

/** The political owner overrides one principle with a reason, and attests another in words. */
export async function overridesAndAttests(page: Page, { home }: Begun): Promise<void> {
  await as(page, politician, `${home}/principer`);
  const override = await unfolded(page, 'Åsidosätt P8');
  await override.getByRole('button', { name: 'Åsidosätt principen med det här skälet' }).click();
  await expectSaid(page);
  await fill(override, {
    words:
      'Ungdomarna hörs redan av fritidsledarna på plats varje vecka, så en särskild aktivitet behövs inte.',
  });
  await override.getByRole('button', { name: 'Åsidosätt principen med det här skälet' }).click();
  await expect(page.getByText(`Åsidosatt av ${politician}`)).toBeVisible();
  const attest = await unfolded(page, 'Intyga P12');
  await attest.getByRole('button', { name: 'Skriv under' }).click();
  await expect(page.getByText(`Intygat av ${politician}`)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Inget stoppar planen' })).toBeVisible();
  await expectAccessible(page);
}
