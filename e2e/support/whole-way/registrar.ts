import type { Page } from '@playwright/test';
import { fill } from '../fill';
import { as, expectSaid } from '../office';
import { send } from '../office-form';
import { day } from '../own-dialogue';
import { expect, expectAccessible } from '../test';
import { type Begun, registrar } from './cast';

/** The registrar records the decision to hold it. */
export async function recordsDecision(page: Page, { home, number }: Begun): Promise<void> {
  await as(page, registrar, `${home}/beslut`);
  await expectAccessible(page);
  await send(page, 'Anteckna beslutet');
  await expectSaid(page, 'Välj vad nämnden beslutade.');
  await fill(page, { decidedOn: day(0), paragraph: '§ 44', outcome: 'held' });
  await send(page, 'Anteckna beslutet');
  await expect(page.getByRole('main')).toContainText('§ 44');
  await expect(page.getByRole('main')).toContainText(`KFN 2027/${number}`);
  await expectAccessible(page);
}
