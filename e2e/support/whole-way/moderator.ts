import type { Page } from '@playwright/test';
import { fill } from '../fill';
import { as, expectSaid } from '../office';
import { send } from '../office-form';
import { expect, expectAccessible } from '../test';
import { type Begun, moderator, named } from './cast';

/** The moderator publishes it with a name masked. */
export async function publishesMasked(page: Page, { home }: Begun): Promise<void> {
  await as(page, moderator, `${home}/granskning`);
  await expect(page.getByRole('main')).toContainText('Brukslagunens');
  await expectAccessible(page);
  await send(page, 'Spara beslutet och ta nästa');
  await expectSaid(page, 'Välj ett beslut.');
  await fill(page, {
    'phrases.0.words': named,
    'phrases.0.reason': 'namedPerson',
    verdict: 'published',
    explanation: 'Namnet är dolt, eftersom texten pekar ut en enskild.',
  });
  await send(page, 'Spara beslutet och ta nästa');
  await expect(page.getByRole('heading', { name: 'Inget väntar på granskning' })).toBeVisible();
  await expect(page.getByRole('status').filter({ hasText: /^Publicerat, med .+ maskerad/ })).toBeVisible();
  await expect(page.getByRole('link', { name: 'Ändra beslutet' })).toHaveAttribute('href', /\?inlagg=/);
  await expectAccessible(page);
}
