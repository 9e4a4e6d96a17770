import { expect, type Page, test } from '@playwright/test';
import { fill } from './fill';
import { as } from './office';
import { formOf, send } from './office-form';
import { expectAccessible } from './test';

/** Where the dialogue is, and what its resident sent: everything that the way back is about. */
export type Sent = { home: string; publicPage: string; receipt: string; words: string; masked: string };

/** Who does what on the way back, by the names of the demo. */
export type Hands = {
  projectLead: string;
  analyst: string;
  feedbackOwner: string;
  communicator: string;
  registrar: string;
  politicalOwner: string;
};

/** From a closed dialogue to a receipt that shows answer, decision and measure, each step by its owner. */
export async function wayBack(
  page: Page,
  { home, publicPage, receipt, words, masked }: Sent,
  hands: Hands,
  today: string,
) {
  const answer = 'Nämnden sätter upp ny belysning med larm på skejtplatsen.';

  await test.step('the project lead closes it early, with a public reason', async () => {
    await as(page, hands.projectLead, `${home}/publicering`);
    await page.locator('summary', { hasText: 'Stäng tidigare' }).click();
    await fill(formOf(page, 'Stäng dialogen tidigare'), { text: 'Alla fritidsgårdar har hunnit svara.' });
    const done = page.waitForResponse((answer) => answer.request().method() === 'POST');
    await send(page, 'Stäng dialogen tidigare');
    await done;
    await expect(formOf(page, 'Stäng dialogen tidigare')).toHaveCount(0);
    await page.goto(`${publicPage}/delta/synpunkt`);
    await expect(page.getByRole('button', { name: 'Skicka in synpunkten' })).toHaveCount(0);
  });

  await test.step('the analyst makes a code book and codes what came in', async () => {
    await as(page, hands.analyst, `${home}/kodning`);
    await expectAccessible(page);
    await send(page, 'Börja sammanställningen av dialogen');
    await expect(page.getByText('0 av 1 kodade')).toBeVisible();
    await page.goto(`${home}/teman`);
    await fill(formOf(page, 'Lägg till temat'), {
      label: 'Ljus',
      definition: 'Lampor, mörker och vem som släcker.',
    });
    await send(page, 'Lägg till temat');
    await expect(page.getByRole('main')).toContainText('Lampor, mörker och vem som släcker.');
    await page.goto(`${home}/kodning`);
    await expect(page.getByRole('main')).toContainText('Brukslagunens');
    await expect(page.getByRole('main')).not.toContainText(masked);
    await expectAccessible(page);
    await page.getByRole('button', { name: /Ljus/ }).click();
    await expect(page.getByText('1 av 1 kodade')).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('the officials assess the theme and propose', async () => {
    await as(page, hands.feedbackOwner, `${home}/svar`);
    await expectAccessible(page);
    await page.getByRole('link', { name: 'Ljus' }).first().click();
    await fill(formOf(page, 'Spara bedömningen och förslaget'), {
      body: 'Belysningen går att byta inom ramen.',
      disposition: 'accommodated',
    });
    await send(page, 'Spara bedömningen och förslaget');
    await expect(page.getByRole('main')).toContainText('Belysningen går att byta inom ramen.');
    await expectAccessible(page);
  });

  await test.step('”Det här sa ni” is written, and published by the communicator', async () => {
    await page.goto(`${home}/rapport`);
    await send(page, 'Börja på ”Det här sa ni”');
    await page.waitForURL(/\/rapport\/[0-9a-f-]{36}/);
    const version = new URL(page.url()).pathname;
    await writeTexts(page, 'Den som skejtar vill ha ljus som fungerar.');
    await fill(formOf(page, 'Lägg till raden'), {
      heading: 'Ljuset ska fungera',
      body: 'Den som skejtar på kvällen vill ha ljus som inte går att stänga av.',
    });
    await send(page, 'Lägg till raden');
    await page.waitForURL(/\/grund$/);
    await fill(formOf(page, 'Knyt allt under temat'), { themeId: 'Ljus (1)', how: 'Alla som nämner ljus.' });
    await send(page, 'Knyt allt under temat');
    await expect(page.getByRole('main')).toContainText('Alla som nämner ljus.');
    await expectAccessible(page);
    await publish(page, hands.communicator, version);
    await page.goto(`${publicPage}/rapport/det-har-sa-ni-1`);
    await expect(page.getByRole('main')).toContainText('Ljuset ska fungera');
    expect(await page.content()).not.toContain(masked);
    await expectAccessible(page);
    await page.goto(receipt);
    await expect(page.getByRole('main')).toContainText('Under behandling');
    await expect(page.getByRole('main')).toContainText('Så räknas det du skrev i sammanställningen');
    await expect(page.getByRole('link', { name: 'Ljus', exact: true })).toHaveAttribute(
      'href',
      new RegExp(`^${publicPage}/rapport/det-har-sa-ni-1#tema-`),
    );
    await expect(page.getByRole('link', { name: /Ljuset ska fungera/ })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('the nämnd decides in the matter, and its registrar records it', async () => {
    await as(page, hands.projectLead, `${home}/rapport`);
    await send(page, 'Börja förbereda beslutet i sak');
    await expect(formOf(page, 'Börja förbereda beslutet i sak')).toHaveCount(0);
    await as(page, hands.registrar, `${home}/beslut-i-sak`);
    await fill(page, {
      decidedOn: today,
      paragraph: '§ 51',
      outcome: 'asProposed',
      body: 'Skejtplatsen byggs vid Brandkärrs idrottsplats med ny belysning.',
    });
    await expectAccessible(page);
    await send(page, 'Anteckna beslutet i sak');
    await expect(page.getByRole('main')).toContainText('§ 51');
    await expectAccessible(page);
  });

  await test.step('the political owner enters the answer that was adopted', async () => {
    await as(page, hands.politicalOwner, `${home}/svar`);
    await page.getByRole('link', { name: 'Ljus' }).first().click();
    await fill(formOf(page, 'För in nämndens svar på temat'), {
      body: answer,
      disposition: 'accommodated',
      change: 'Åtta nya stolpar.',
    });
    await send(page, 'För in nämndens svar på temat');
    await expect(page.getByRole('main')).toContainText(answer);
    await expectAccessible(page);
  });

  await test.step('”Det här beslutades” is published: received = answered + excluded', async () => {
    await as(page, hands.feedbackOwner, `${home}/rapport`);
    await send(page, 'Börja på ”Det här beslutades”');
    await page.waitForURL(/\/rapport\/[0-9a-f-]{36}/);
    const version = new URL(page.url()).pathname;
    await writeTexts(page, 'Det blir ny belysning.');
    await publish(page, hands.communicator, version);
    await page.goto(`${publicPage}/rapport/det-har-beslutades-1`);
    for (const said of [answer, 'Tillgodosett', 'Åtta nya stolpar.', '§ 51']) {
      await expect(page.getByRole('main')).toContainText(said);
    }
    // Whoever hears the page is told which line a knot belongs to.
    await expect(page.locator('summary', { hasText: 'Bygger på' }).first()).toContainText(', rad 1');
    await expectAccessible(page);
  });

  await test.step('a promise is followed in public', async () => {
    await as(page, hands.feedbackOwner, `${home}/uppfoljning`);
    await send(page, 'Börja uppföljningen');
    await expect(formOf(page, 'Börja uppföljningen')).toHaveCount(0);
    const form = formOf(page, 'Anteckna åtgärden för alla');
    if (!(await form.isVisible())) await page.locator('summary', { hasText: 'Anteckna en åtgärd' }).click();
    await fill(form, {
      title: 'Åtta stolpar med larm',
      owner: 'Gatuenheten',
      status: 'started',
      dueOn: '2031-05-01',
      words: 'Upphandlingen har börjat.',
    });
    await form.locator('[name="lineIds"]').first().check();
    await send(page, 'Anteckna åtgärden för alla');
    await expect(page.getByRole('main')).toContainText('Åtta stolpar med larm');
    await expectAccessible(page);
    await page.goto('/uppfoljning');
    await expect(page.getByRole('main')).toContainText('Åtta stolpar med larm');
    const measure = page.getByRole('listitem').filter({ hasText: 'Åtta stolpar med larm' }).first();
    await expect(measure.getByRole('link', { name: 'Det här beslutades, version 1, rad 1' })).toHaveAttribute(
      'href',
      `${publicPage}/rapport/det-har-beslutades-1#rad-1`,
    );
    await expectAccessible(page);
  });

  await test.step('the receipt shows answer, line, decision and measure to its holder', async () => {
    await page.context().clearCookies();
    await page.goto(receipt);
    for (const said of [
      words,
      'Tillgodosett',
      answer,
      'Ljuset ska fungera',
      '§ 51',
      'Åtta stolpar med larm',
    ]) {
      await expect(page.getByRole('main')).toContainText(said);
    }
    await expectAccessible(page);
  });
}

async function writeTexts(page: Page, summary: string): Promise<void> {
  await fill(formOf(page, 'Spara texterna'), {
    summary,
    method: 'En synpunkt kom in på webbplatsen.',
    unknown: 'Vi vet inget om dem som inte har skrivit.',
  });
  await send(page, 'Spara texterna');
  await expect(page.getByText('Sparat', { exact: true })).toBeVisible();
}

async function publish(page: Page, communicator: string, version: string): Promise<void> {
  await as(page, communicator, version);
  await expect(page.getByText('Inkomna = redovisade + undantagna. Inget bidrag saknas.')).toBeVisible();
  await expectAccessible(page);
  await send(page, 'Publicera rapporten till alla');
  await expect(page.getByText(/Den kan inte ändras\./)).toBeVisible();
}
