import type { Page } from '@playwright/test';
import { as } from '../office';
import { send } from '../office-form';
import { expect, expectAccessible } from '../test';
import { type Begun, communicator } from './cast';

/** The communicator reads the preview and publishes. Gives back the public page. */
export async function publishes(page: Page, { home }: Begun): Promise<string> {
  await as(page, communicator, `${home}/publicering`);
  await page.getByRole('link', { name: 'Öppna förhandsvisningen' }).click();
  await expect(page.getByText('Var i Brandkärr platsen ligger')).toBeVisible();
  await expectAccessible(page);
  await page.goto(`${home}/publicering`);
  await expect(page.getByText('Sidan blir offentlig och dialogen öppnar genast.')).toBeVisible();
  await expectAccessible(page);
  await send(page, 'Publicera dialogen för alla');
  await expect(page.getByRole('heading', { name: 'Publicerat. Alla kan läsa sidan.' })).toBeVisible();
  const link = page.getByRole('link', { name: 'Läs sidan som invånarna ser den' });
  await expect(link).toBeVisible();
  await expectAccessible(page);
  return (await link.getAttribute('href')) ?? '';
}
