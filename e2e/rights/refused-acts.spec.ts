import type { Page } from '@playwright/test';
import { fill } from '../support/fill';
import { named } from '../support/hands';
import {
  addLine,
  answerTheme,
  beginCompiling,
  codeAll,
  makeDialogue,
  publishFinal,
  writeSummary,
} from '../support/made-dialogue';
import { as, sendAs } from '../support/office';
import { formOf, send } from '../support/office-form';
import { day } from '../support/own-dialogue';
import { expect, test } from '../support/test';

type Act = {
  /** Who sees the form, where, and what they have filled in. */
  as: string;
  at: string;
  opens?: string;
  values?: Record<string, string>;
  button: string;
  /** Who sends it instead, and why they may not. */
  but: string;
  reason: string;
};

/** A form that somebody with the right has open is sent by somebody without it. */
async function expectDenied(page: Page, act: Act): Promise<void> {
  await as(page, act.as, act.at);
  if (act.opens) await page.locator('summary', { hasText: act.opens }).first().click();
  if (act.values) await fill(formOf(page, act.button).first(), act.values);
  await sendAs(page, act.but);
  await page.getByRole('button', { name: act.button, exact: true }).first().click();
  await expect(page.locator('.error-summary'), `${act.button} as ${act.but}`).toContainText(act.reason);
  for (const [name, value] of Object.entries(act.values ?? {})) {
    const field = formOf(page, act.button).first().locator(`textarea[name="${name}"]`);
    if ((await field.count()) > 0) await expect(field).toHaveValue(value);
  }
}

test('what came in is recorded, revoked, erased and broken off only by those who may', async ({ page }) => {
  const made = makeDialogue({ title: 'Kvällen vid muren', texts: [{ text: 'Muren är mörk.' }] });
  await expectDenied(page, {
    as: named('projectLead'),
    at: `${made.home}/registrera?typ=mote`,
    values: {
      title: 'Möte',
      heldAt: `${day(-1)}T18:30`,
      place: 'Muren',
      headcount: '4',
      'texts.0.text': 'Ljus.',
    },
    button: 'Skriv in mötet och visa kvittot',
    but: named('politicalOwner'),
    reason: 'skrivs in av dem som arbetar med dialogen',
  });
  await expectDenied(page, {
    as: named('projectLead'),
    at: `${made.home}/publicering`,
    opens: 'Avbryt dialogen',
    values: { text: 'Frågan är avgjord.' },
    button: 'Avbryt dialogen för alla',
    but: named('communicator'),
    reason: 'Bara projektledaren kan avsluta dialogen före tiden eller ställa in den.',
  });
  await as(page, named('analyst'), `${made.home}/import`);
  await page.locator('[name=file]').setInputFiles({
    name: 'svar.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from('text;received_at\nEn rad;2026-03-12'),
  });
  await page.getByRole('button', { name: 'Granska filen' }).click();
  await page.getByRole('button', { name: 'Läs in en rad' }).click();
  await page.waitForURL(/\/import\/[0-9a-f-]{36}$/);
  await expectDenied(page, {
    as: named('analyst'),
    at: new URL(page.url()).pathname,
    button: 'Återkalla filen',
    but: named('politicalOwner'),
    reason: 'skrivs in av dem som arbetar med dialogen',
  });
  await expectDenied(page, {
    as: 'Margareta Åhlin',
    at: `${made.home}/utlamnande/radera`,
    values: { target: made.codes[0] ?? '' },
    button: 'Visa bidraget',
    but: named('registrar'),
    reason: 'Bara dataskyddsombudet beslutar om att ta bort en text.',
  });
  await as(page, 'Margareta Åhlin', `${made.home}/utlamnande/radera`);
  await fill(page, { target: made.codes[0] ?? '' });
  await send(page, 'Visa bidraget');
  await page.getByRole('checkbox').check();
  await fill(page, { ground: 'erasure', reason: 'Namnger någon.' });
  await sendAs(page, named('moderator'));
  await send(page, 'Ta bort texten för alltid');
  await expect(page.locator('.error-summary')).toContainText('Bara dataskyddsombudet');
  await page.goto(`${made.page}/inlagg`);
  await expect(page.getByRole('main')).toContainText('Muren är mörk.');
});

test('the report, the decision, the answers and what follows are written only by those who own them', async ({
  page,
}) => {
  const made = makeDialogue({
    title: 'Kvällen vid kvarnen',
    texts: [{ text: 'Kvarnen är mörk.' }, { text: 'Bara till er.', audience: 'municipality' }],
    closed: true,
  });
  await beginCompiling(page, made);
  await codeAll(page, made);
  await expectDenied(page, {
    as: named('feedbackOwner'),
    at: `${made.home}/rapport`,
    button: 'Börja på ”Det här sa ni”',
    but: named('communicator'),
    reason: 'Bara dialogens analytiker, återkopplingsansvariga eller projektledare skriver rapporten.',
  });
  await as(page, named('feedbackOwner'), `${made.home}/rapport`);
  await send(page, 'Börja på ”Det här sa ni”');
  await page.waitForURL(/\/rapport\/[0-9a-f-]{36}/);
  const version = new URL(page.url()).pathname;
  await writeSummary(page, 'Det är mörkt.');
  await addLine(page, 'Ljus (2)');
  const quotes = new URL(page.url()).pathname.replace(/grund$/, 'citat');
  await expectDenied(page, {
    as: named('feedbackOwner'),
    at: quotes,
    opens: 'Citera det här bidraget',
    values: { words: 'Kvarnen är mörk.' },
    button: 'Citera',
    but: named('communicator'),
    reason: 'skriver rapporten',
  });
  await expectDenied(page, {
    as: named('moderator'),
    at: quotes,
    opens: 'Släpp bidraget för citat',
    values: { reason: 'Ingen pekas ut.' },
    button: 'Släpp för citat i rapporten',
    but: named('feedbackOwner'),
    reason: 'Bara dialogens granskare',
  });
  const publish = {
    as: named('communicator'),
    at: version,
    button: 'Publicera rapporten till alla',
    reason: 'Bara dialogens kommunikatör eller projektledare kan publicera rapporten.',
  };
  for (const but of [named('analyst'), named('politicalOwner'), named('registrar')]) {
    await expectDenied(page, { ...publish, but });
  }
  await as(page, named('communicator'), version);
  await send(page, 'Publicera rapporten till alla');
  await expect(page.getByText(/Den kan inte ändras\./)).toBeVisible();

  await expectDenied(page, {
    as: named('projectLead'),
    at: `${made.home}/rapport`,
    button: 'Börja förbereda beslutet i sak',
    but: named('moderator'),
    reason: 'kan gå vidare till beslut',
  });
  await as(page, named('projectLead'), `${made.home}/rapport`);
  await send(page, 'Börja förbereda beslutet i sak');
  await page.waitForURL(/\/beslut-i-sak$/);
  await expectDenied(page, {
    as: named('registrar'),
    at: `${made.home}/beslut-i-sak`,
    values: { decidedOn: day(0), paragraph: '§ 1', outcome: 'asProposed', body: 'Ljus.' },
    button: 'Anteckna beslutet i sak',
    but: named('politicalOwner'),
    reason: 'Bara nämndens registrator antecknar beslutet i sak.',
  });
});

test('the answers, the measures, the evaluation and the archive have their owners', async ({ page }) => {
  const made = makeDialogue({
    title: 'Kvällen vid slussen',
    texts: [{ text: 'Slussen är mörk.' }],
    until: 'decided',
  });
  await as(page, named('politicalOwner'), `${made.home}/svar`);
  await page.getByRole('link', { name: 'Belysning' }).first().click();
  await expect(page.getByRole('heading', { level: 1, name: 'Belysning' })).toBeVisible();
  await expectDenied(page, {
    as: named('politicalOwner'),
    at: new URL(page.url()).pathname,
    values: { body: 'Det blir ljus.', disposition: 'accommodated' },
    button: 'För in nämndens svar på temat',
    but: named('feedbackOwner'),
    reason: 'Nämndens svar förs in av registratorn eller av dialogens politiska ägare.',
  });
  await answerTheme(page, made, 'Belysning');
  await publishFinal(page, made);
  const followUp = { as: named('feedbackOwner'), at: `${made.home}/uppfoljning`, but: named('moderator') };
  const reporters = 'rapporterar åtgärder';
  await expectDenied(page, { ...followUp, button: 'Börja uppföljningen', reason: reporters });
  await as(page, named('feedbackOwner'), followUp.at);
  await send(page, 'Börja uppföljningen');
  await expect(formOf(page, 'Börja uppföljningen')).toHaveCount(0);
  await page.locator('summary', { hasText: 'Anteckna en åtgärd' }).click();
  const form = formOf(page, 'Anteckna åtgärden för alla');
  await fill(form, { title: 'Stolpar', owner: 'Gatuenheten', dueOn: day(9), words: 'Beställda.' });
  await form.locator('[name=lineIds]').first().check();
  await sendAs(page, named('moderator'));
  await send(page, 'Anteckna åtgärden för alla');
  await expect(page.locator('.error-summary')).toContainText(reporters);
  await sendAs(page, named('feedbackOwner'));
  await send(page, 'Anteckna åtgärden för alla');
  await expect(page.getByText('Beställda.').first()).toBeVisible();
  await expectDenied(page, {
    ...followUp,
    opens: 'Berätta hur det går',
    values: { words: 'Klara.' },
    button: 'Berätta det för alla',
    reason: reporters,
  });

  await as(page, named('feedbackOwner'), `${made.home}/utvardering`);
  const owed = await page.locator('[name$=".principleId"]').count();
  for (let n = 0; n < owed; n += 1) {
    await fill(page, { [`principles.${n}.kept`]: 'yes', [`principles.${n}.words`]: 'Ja.' });
  }
  await fill(page, { learning: 'Fråga tidigare.' });
  await sendAs(page, named('registrar'));
  await send(page, 'Spara utvärderingen för alla');
  await expect(page.locator('.error-summary')).toContainText('utvärderar');
  await sendAs(page, named('feedbackOwner'));
  await send(page, 'Spara utvärderingen för alla');
  await expect(page.getByText('Skriven')).toBeVisible();
  await expectDenied(page, {
    as: named('registrar'),
    at: `${made.home}/utvardering`,
    button: 'Arkivera dialogen',
    but: named('projectLead'),
    reason: 'Bara nämndens registrator avslutar och arkiverar.',
  });
});
