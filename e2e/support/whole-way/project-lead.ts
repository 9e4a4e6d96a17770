import type { Page } from '@playwright/test';
import { fill } from '../fill';
import { as, expectSaid, unfolded } from '../office';
import { send } from '../office-form';
import { day } from '../own-dialogue';
import { expect, expectAccessible } from '../test';
import { type Begun, committee, feedbackOwner, projectLead } from './cast';

/** Fills a part of the plan and saves it. */
async function writeSection(page: Page, home: string, slug: string, values: Record<string, string>) {
  await page.goto(`${home}/plan/${slug}`);
  await fill(page, values);
  await send(page, 'Spara delen');
  await expect(page.getByRole('heading', { name: 'Delen är sparad' })).toBeVisible();
}

/** The project lead writes the plan part by part; two things are left for the principles to find. */
export async function writesPlan(page: Page, { home }: Begun): Promise<void> {
  await as(page, projectLead, `${home}/plan`);
  await expect(page.getByRole('main')).toContainText('Det här saknas');
  await expectAccessible(page);
  await writeSection(page, home, 'fraga', {
    question: 'Hur ska en skejtplats i Brandkärr vara för att du ska använda den?',
    purpose: 'Nämnden behöver veta vad som avgör om platsen används.',
    background: 'I dag skejtar ungdomar på en parkering som ska byggas om.',
    alreadyDecided: 'Nämnden har satt av två miljoner kronor (§ 30).',
    facts: 'Omkring 90 ungdomar skejtar i Brandkärr varje vecka.',
  });
  await expectAccessible(page);
  await writeSection(page, home, 'paverkan', {
    'openItems.0.text': 'Var i Brandkärr platsen ligger',
    'openItems.1.text': 'Belysning, tak och sittplatser',
    'fixedItems.0.text': 'Summan är två miljoner kronor',
    'fixedItems.0.why': 'Den är beslutad i budgeten.',
    'conditions.0.text': 'Platsen ska gå att nå med rullstol.',
  });
  await expectAccessible(page);
  await writeSection(page, home, 'niva', {
    level: 'consult',
    promise: 'Vi läser allt du skriver och berättar hur det har vägts.',
    decidingOrgan: committee,
    decisionType: 'Val av plats och utformning',
    useOfResult: 'Svaren blir underlag till nämndens val.',
  });
  // Children are affected and nothing is said about how an activity suits them: P8 will stop the plan.
  await writeSection(page, home, 'malgrupper', {
    'targetGroups.0.name': 'Ungdomar som skejtar',
    'targetGroups.0.channel': 'Kvällar på parkeringen',
    childrenAffected: 'yes',
    childrenHow: 'Fritidsledarna frågar dem på plats och kommer tillbaka med svaret.',
    accessibility: 'Formuläret fungerar med skärmläsare.',
    languages: 'Svenska och engelska.',
  });
  await writeSection(page, home, 'aktiviteter', {
    'activities.0.kind': 'onlineComments',
    'activities.0.title': 'Skriv på webbplatsen',
    'activities.1.kind': 'openMeeting',
    'activities.1.title': 'Kvällsmöte på fritidsgården',
    'activities.1.startsOn': day(6),
    'activities.1.startsAt': '18:30',
    'activities.1.place': 'Fritidsgården i Brandkärr',
    audienceChoice: 'choice',
  });
  await expectAccessible(page);
  await writeSection(page, home, 'tidplan', {
    opensOn: day(0),
    closesOn: day(21),
    compileBy: day(30),
    interimFeedbackOn: day(35),
    decisionOn: day(60),
    finalFeedbackOn: day(75),
    evaluationOn: day(200),
  });
  // The second feedback has no owner: P9 will stop the plan.
  await writeSection(page, home, 'aterkoppling', {
    'feedback.0.moment': 'interim',
    'feedback.0.channel': 'Webbplatsen och fritidsgården',
    'feedback.0.owner': feedbackOwner,
    'feedback.1.moment': 'final',
    'feedback.1.channel': 'Webbplatsen',
  });
  await writeSection(page, home, 'uppgifter', {
    personalData: 'Det du själv skriver. Vi frågar inte efter namn.',
    legalBasis: 'Uppgift av allmänt intresse.',
    keptFor: 'Bidragen bevaras enligt dokumenthanteringsplanen.',
  });
  await page.goto(`${home}/plan/resurser`);
  await fill(page, { budgetKronor: 'mycket' });
  await send(page, 'Spara delen');
  await expectSaid(page);
  await fill(page, { budgetKronor: '25000' });
  await send(page, 'Spara delen');
  await expect(page.getByRole('heading', { name: 'Delen är sparad' })).toBeVisible();
}

/** Two principles stop the plan; what one lacks is mended. */
export async function meetsPrinciples(page: Page, { home }: Begun): Promise<void> {
  await page.goto(`${home}/principer`);
  const stops = page.getByRole('heading', { name: 'Det här stoppar planen' });
  await expect(stops).toBeVisible();
  await expect(page.getByText('Återkopplingen ”Det här beslutades” saknar ansvarig.')).toBeVisible();
  await expect(
    page.getByText('Lägg till en aktivitet som passar barn och unga, eller skriv skälet'),
  ).toBeVisible();
  await expectAccessible(page);
  await page.goto(`${home}/plan`);
  await expect(page.getByRole('button', { name: 'Lämna in planen till nämnden' })).toHaveCount(0);

  await writeSection(page, home, 'aterkoppling', { 'feedback.1.owner': feedbackOwner });
  await page.goto(`${home}/principer`);
  await expect(page.getByText('saknar ansvarig')).toHaveCount(0);
  // The override belongs to the political owner, so the project lead is not offered it.
  await expect(page.getByText('Åsidosätt P8')).toHaveCount(0);
  await fill(await unfolded(page, 'Intyga P12'), {
    words: 'Frågan är avgränsad, öppen och går att svara på utan förkunskaper.',
  });
  await send(page, 'Spara mina ord');
  await expect(page.getByRole('heading', { name: 'Det du skrev är sparat.' })).toBeVisible();
  await expect(page.getByText('Den politiskt ansvariga har inte skrivit under.').first()).toBeVisible();
}

/** The project lead submits the plan. */
export async function submits(page: Page, { home }: Begun): Promise<void> {
  await as(page, projectLead, `${home}/plan`);
  await send(page, 'Lämna in planen till nämnden');
  await expect(page.getByRole('heading', { name: 'Planen är inlämnad.' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Planen ligger hos nämnden' })).toBeVisible();
  await expectAccessible(page);
  await page.goto(`${home}/publicering`);
  await expect(page.getByText('Nämnden har inte beslutat att hålla dialogen.').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Publicera dialogen för alla' })).toHaveCount(0);
  await expectAccessible(page);
}
