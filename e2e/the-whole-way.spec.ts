import { randomInt } from 'node:crypto';
import type { Browser, Page } from '@playwright/test';
import { fill } from './support/fill';
import { signInAs } from './support/sign-in';
import { expect, expectAccessible, test } from './support/test';
import { wayBack } from './support/way-back';

const committee = 'Kultur- och fritidsnämnden';
const politician = 'Henrik Stålnacke';
const official = 'Mikael Sundin';
const registrar = 'Lena Kvarnström';
const projectLead = 'Sara Lindvall';
const communicator = 'Felicia Bohman';
const moderator = 'Nadja Petrovic';
const feedbackOwner = 'Elin Stenmark';
const analyst = 'Viktor Hägg';

const own = 'Jag skejtar på Brukslagunens gamla parkering nästan varje kväll. Belysningen går sönder jämt.';
const named = 'Bertil Åkergren';
const comment = `${own} Det är ${named} som stänger av den, säger de andra.`;

/** The Swedish day that many days from today. */
function day(offset: number): string {
  return new Date(Date.now() + offset * 86_400_000).toLocaleDateString('sv-SE', {
    timeZone: 'Europe/Stockholm',
  });
}

async function as(page: Page, name: string, to?: string): Promise<void> {
  await page.context().clearCookies();
  await signInAs(page, name, to);
}

/** Opens a folded part of the page and gives it back. */
async function unfold(page: Page, summary: string) {
  const details = page.locator('details', { has: page.getByText(summary, { exact: true }) });
  await details.locator('summary').click();
  return details;
}

async function send(page: Page, button: string): Promise<void> {
  await page.getByRole('button', { name: button, exact: true }).click();
}

/** What a form says when it is sent as it stands. */
async function expectRefused(page: Page, ...messages: string[]): Promise<void> {
  const summary = page.locator('.error-summary');
  await expect(summary).toBeFocused();
  for (const message of messages) await expect(summary).toContainText(message);
  await expectAccessible(page);
}

/** Fills a part of the plan and saves it. */
async function writeSection(page: Page, home: string, slug: string, values: Record<string, string>) {
  await page.goto(`${home}/plan/${slug}`);
  await fill(page, values);
  await send(page, 'Spara delen');
  await expect(page.getByRole('heading', { name: 'Delen är sparad' })).toBeVisible();
}

async function withoutScript(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false, baseURL });
  return context.newPage();
}

test('from a politician’s initiative to a receipt with answer, decision and measure, each step by the role that owns it', async ({
  page,
  browser,
  baseURL,
}) => {
  test.setTimeout(900_000);
  const number = randomInt(1000, 99_999);
  const title = `Skejtplats i Brandkärr ${number}`;
  let home = '';
  let publicPage = '';

  await test.step('a politician registers the initiative', async () => {
    await as(page, politician, '/kontor/initiativ/nytt');
    await expectAccessible(page);
    await send(page, 'Registrera initiativet');
    await expectRefused(page, 'Fyll i det här.', 'Välj en nämnd.');
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
    home = page.url().match(/\/kontor\/dialoger\/[0-9a-f-]{36}/)?.[0] ?? '';
    await page.goto('/kontor/initiativ');
    await expect(page.getByRole('link', { name: title })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('an official assesses it', async () => {
    await as(page, official, `${home}/bedomning`);
    await send(page, 'Börja bedömningen');
    await expect(page.getByRole('heading', { name: 'Svara på de fyra frågorna' })).toBeVisible();
    await expectAccessible(page);
    await send(page, 'Spara bedömningen');
    await expectRefused(page, 'Svara ja eller nej.', 'Skriv varför, med minst tio tecken.');
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
  });

  await test.step('the official appoints those who will work with it', async () => {
    await page.goto(`${home}/plan/roller`);
    await send(page, 'Utse');
    await expectRefused(page);
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
  });

  await test.step('the project lead writes the plan part by part', async () => {
    await as(page, projectLead, `${home}/plan`);
    await expect(page.getByRole('main')).toContainText('Det här saknas, i ord');
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
      keptFor: 'Inläggen bevaras enligt dokumenthanteringsplanen.',
    });
    await page.goto(`${home}/plan/resurser`);
    await fill(page, { budgetKronor: 'mycket' });
    await send(page, 'Spara delen');
    await expectRefused(page);
    await fill(page, { budgetKronor: '25000' });
    await send(page, 'Spara delen');
    await expect(page.getByRole('heading', { name: 'Delen är sparad' })).toBeVisible();
  });

  await test.step('two principles stop it; what one lacks is mended', async () => {
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
    await fill(await unfold(page, 'Intyga P12'), {
      words: 'Frågan är avgränsad, öppen och går att svara på utan förkunskaper.',
    });
    await send(page, 'Spara mina ord');
    await expect(page.getByText('Den politiskt ansvariga har inte skrivit under.').first()).toBeVisible();
  });

  await test.step('the political owner overrides one with a reason, and attests another in words', async () => {
    await as(page, politician, `${home}/principer`);
    const override = await unfold(page, 'Åsidosätt P8');
    await override.getByRole('button', { name: 'Åsidosätt principen med det här skälet' }).click();
    await expectRefused(page);
    await fill(override, {
      words:
        'Ungdomarna hörs redan av fritidsledarna på plats varje vecka, så en särskild aktivitet behövs inte.',
    });
    await override.getByRole('button', { name: 'Åsidosätt principen med det här skälet' }).click();
    await expect(page.getByText(`Åsidosatt av ${politician}`)).toBeVisible();
    const attest = await unfold(page, 'Intyga P12');
    await attest.getByRole('button', { name: 'Skriv under' }).click();
    await expect(page.getByText(`Intygat av ${politician}`)).toBeVisible();
    await expect(page.getByRole('heading', { name: 'Inget stoppar planen' })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('the project lead submits the plan', async () => {
    await as(page, projectLead, `${home}/plan`);
    await send(page, 'Lämna in planen till nämnden');
    await expect(page.getByRole('heading', { name: 'Planen ligger hos nämnden' })).toBeVisible();
    await expectAccessible(page);
    await page.goto(`${home}/publicering`);
    await expect(page.getByText('Nämnden har inte beslutat att hålla dialogen.').first()).toBeVisible();
    await expect(page.getByRole('button', { name: 'Publicera dialogen för alla' })).toHaveCount(0);
    await expectAccessible(page);
  });

  await test.step('the registrar records the decision', async () => {
    await as(page, registrar, `${home}/beslut`);
    await expectAccessible(page);
    await send(page, 'Anteckna beslutet');
    await expectRefused(page, 'Välj vad nämnden beslutade.');
    await fill(page, { decidedOn: day(0), paragraph: '§ 44', outcome: 'held' });
    await send(page, 'Anteckna beslutet');
    await expect(page.getByRole('main')).toContainText('§ 44');
    await expect(page.getByRole('main')).toContainText(`KFN 2027/${number}`);
    await expectAccessible(page);
  });

  await test.step('the communicator reads the preview and publishes', async () => {
    await as(page, communicator, `${home}/publicering`);
    await page.getByRole('link', { name: 'Öppna förhandsvisningen' }).click();
    await expect(page.getByText('Var i Brandkärr platsen ligger')).toBeVisible();
    await expectAccessible(page);
    await page.goto(`${home}/publicering`);
    await expect(page.getByText('Sidan blir offentlig och dialogen öppnar genast.')).toBeVisible();
    await expectAccessible(page);
    await send(page, 'Publicera dialogen för alla');
    const link = page.getByRole('link', { name: 'Läs sidan som invånarna ser den' });
    await expect(link).toBeVisible();
    await expectAccessible(page);
    publicPage = (await link.getAttribute('href')) ?? '';
  });

  const resident = await withoutScript(browser, baseURL);
  let receipt = '';
  await test.step('a resident without JavaScript sends a comment and gets a receipt', async () => {
    await resident.goto(publicPage);
    for (const words of [
      'Var i Brandkärr platsen ligger',
      'Summan är två miljoner kronor',
      'Den är beslutad i budgeten.',
    ]) {
      await expect(resident.getByText(words).first()).toBeVisible();
    }
    await resident.goto(`${publicPage}/delta/synpunkt`);
    await resident.getByRole('button', { name: 'Skicka in synpunkten' }).click();
    await expect(resident.locator('.error-summary')).toContainText('Skriv vad du vill säga.');
    await fill(resident, { text: comment, audience: 'public' });
    await resident.getByRole('button', { name: 'Skicka in synpunkten' }).click();
    await expect(resident.getByRole('heading', { level: 1 })).toHaveText(
      'Tack. Vi har tagit emot det du skrev.',
    );
    receipt = new URL(resident.url()).pathname;
    await expect(resident.getByRole('main')).toContainText(comment);
    await expect(resident.getByRole('main')).toContainText('Ingen annan än granskaren ser det.');
    await resident.goto(`${publicPage}/inlagg`);
    await expect(resident.getByRole('main')).not.toContainText('Brukslagunens');
  });

  await test.step('the same pages, with script, have no fault that axe finds', async () => {
    await page.context().clearCookies();
    await page.goto(publicPage);
    await expectAccessible(page);
    await page.goto(`${publicPage}/delta/synpunkt`);
    await expectAccessible(page);
    await send(page, 'Skicka in synpunkten');
    await expectRefused(page, 'Skriv vad du vill säga.');
    await page.goto(receipt);
    await expectAccessible(page);
    await page.goto('/kvitto');
    await send(page, 'Visa kvittot');
    await expectRefused(page, 'Skriv kvittokoden.');
  });

  await test.step('the moderator publishes it with a name masked', async () => {
    await as(page, moderator, `${home}/granskning`);
    await expect(page.getByRole('main')).toContainText('Brukslagunens');
    await expectAccessible(page);
    await send(page, 'Spara beslutet och ta nästa');
    await expectRefused(page, 'Välj ett beslut.');
    await fill(page, {
      'phrases.0.words': named,
      'phrases.0.reason': 'namedPerson',
      verdict: 'published',
      explanation: 'Namnet är dolt, eftersom texten pekar ut en enskild.',
    });
    await send(page, 'Spara beslutet och ta nästa');
    await expect(page.getByRole('heading', { name: 'Inget väntar på granskning' })).toBeVisible();
    await expectAccessible(page);
  });

  await test.step('the public page shows it masked, and the receipt what was masked and why', async () => {
    await resident.goto(`${publicPage}/inlagg`);
    const main = resident.getByRole('main');
    await expect(main).toContainText(own);
    await expect(main.locator('.mask')).toHaveText('maskerat');
    expect(await resident.content()).not.toContain(named);
    await resident.goto(publicPage);
    await expect(resident.getByRole('main')).toContainText('Brukslagunens');
    expect(await resident.content()).not.toContain(named);

    await resident.goto('/kvitto');
    await fill(resident, { kod: receipt.split('/').at(-1) ?? '' });
    await resident.getByRole('button', { name: 'Visa kvittot' }).click();
    await expect(main).toContainText(comment);
    await expect(main.locator('mark')).toHaveText(named);
    await expect(main).toContainText(`”${named}” – utpekad person`);
    await expect(main).toContainText('Namnet är dolt, eftersom texten pekar ut en enskild.');
    await expect(main).toContainText('Under behandling. Ingen har beslutat något om det du skrev än.');
    const way = resident.getByRole('list', { name: 'Din synpunkts väg' });
    for (const offset of [21, 35, 60, 75, 200]) {
      await expect(way.locator(`time[datetime="${day(offset)}"]`).first()).toBeVisible();
    }
    await resident.context().close();
    await page.context().clearCookies();
    for (const address of [publicPage, `${publicPage}/inlagg`, receipt]) {
      await page.goto(address);
      await expectAccessible(page);
    }
  });

  const hands = { projectLead, analyst, feedbackOwner, communicator, registrar, politicalOwner: politician };
  await wayBack(page, { home, publicPage, receipt, words: own, masked: named }, hands, day(0));
});
