import { randomUUID } from 'node:crypto';
import { withDatabase } from '../support/environment';
import { fill } from '../support/fill';
import { named } from '../support/hands';
import { type MadeDialogue, makeDialogue } from '../support/made-dialogue';
import { as, expectSaid } from '../support/office';
import { formOf, send } from '../support/office-form';
import { receiptCodeOn } from '../support/resident';
import { expect, expectAccessible, expectReflow, test } from '../support/test';

const politician = 'Idil Nuur';
const words = 'Lampan vid grinden är trasig.';
const replied = 'Den vid bron också, ring Göran Prov om det.';

/** A dialogue of this test, with a politician of its nämnd. */
async function aDialogue(): Promise<MadeDialogue & { one: string; inOffice: string }> {
  const made = makeDialogue({ title: 'Grinden vid bron', texts: [{ text: words }] });
  await withDatabase(
    (sql) => sql`insert into role_assignment (id, person_id, role, committee_id, valid_from, assigned_at)
      select ${randomUUID()}, p.id, 'politician', d.committee_id, '2020-01-01', now()
      from person p, dialogue d where p.name = ${politician} and d.id = ${made.id}`,
  );
  const [id] = made.contributions;
  return { ...made, one: `${made.page}/inlagg/${id}`, inOffice: `${made.home}/inlagg/${id}` };
}

test('a reply is read with what it is about, published minus a name, and told of on both receipts', async ({
  page,
}) => {
  const { one, home, codes } = await aDialogue();
  await page.goto(`${one}/svara`);
  await page.getByLabel('Vad vill du svara?').fill(replied);
  await page.getByRole('button', { name: 'Skicka in svaret' }).click();
  const code = await receiptCodeOn(page);

  await as(page, named('moderator'), `${home}/granskning`);
  await expect(page.getByRole('main')).toContainText('Svar på ett bidrag.');
  await expect(page.getByText(words)).toBeVisible();
  await expectAccessible(page);
  await fill(page, {
    'phrases.0.words': 'Göran Prov',
    'phrases.0.reason': 'namedPerson',
    verdict: 'published',
  });
  await send(page, 'Spara beslutet och ta nästa');
  await expect(page.getByRole('heading', { name: 'Inget väntar på granskning' })).toBeVisible();

  await page.goto(one);
  await expect(page.getByRole('heading', { name: 'En invånare svarar' })).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Den vid bron också');
  expect(await page.content()).not.toContain('Göran Prov');
  await expectAccessible(page);
  await expectReflow(page);
  await page.getByRole('figure').last().getByRole('link').click();
  await page.getByRole('link', { name: 'Läs det som svaret gäller' }).click();
  await expect(page).toHaveURL(new RegExp(`${one}$`));
  await page.goto(`${one.split('/inlagg/')[0]}/inlagg`);
  await expect(page.getByText('Ett svar från en invånare.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Svar på ett bidrag' }).click();
  await expect(page).toHaveURL(new RegExp(`${one}$`));

  await page.goto(`/kvitto/${codes[0]}`);
  await expect(page.getByText('En invånare har svarat på det.')).toBeVisible();
  await expectAccessible(page);
  await page.getByRole('link', { name: 'Se det på webbplatsen' }).click();
  await expect(page).toHaveURL(new RegExp(`${one}$`));
  await page.goto(`/kvitto/${code}`);
  await expect(page.getByText('Göran Prov').first()).toBeVisible();
  await expectAccessible(page);

  await as(page, named('moderator'), `${home}/inlagg`);
  await page.getByRole('link', { name: 'Läs det som svaret gäller' }).click();
  await expect(page.getByRole('heading', { name: 'Svar från invånare' })).toBeVisible();
  await expectAccessible(page);
});

test('an official and a politician answer in public, also after closing, and take an answer back', async ({
  page,
}) => {
  const { id, one, home, inOffice, codes } = await aDialogue();
  await as(page, named('communicator'), `${home}/inlagg`);
  await page.getByRole('link', { name: /^Svara offentligt/ }).click();
  await page.waitForURL(inOffice);
  await expect(page.getByText('Undertecknas: Felicia Bohman, tjänsteperson')).toBeVisible();
  await expectAccessible(page);
  await send(page, 'Publicera svaret för alla');
  await expectSaid(page, 'Skriv vad du vill svara.');
  await fill(formOf(page, 'Publicera svaret för alla'), { body: 'Den lagas före helgen.' });
  await send(page, 'Publicera svaret för alla');
  await expect(page.locator('blockquote', { hasText: 'Den lagas före helgen.' })).toBeVisible();
  await expectAccessible(page);

  await withDatabase((sql) => sql`update dialogue set state = 'closed' where id = ${id}`);
  await as(page, politician, inOffice);
  await fill(formOf(page, 'Publicera svaret för alla'), {
    body: 'Thank you. I will bring it up in the committee.',
    language: 'en',
  });
  await send(page, 'Publicera svaret för alla');
  await expect(page.locator('blockquote', { hasText: 'I will bring it up' })).toBeVisible();

  await page.context().clearCookies();
  await page.goto(one);
  const main = page.getByRole('main');
  await expect(main).toContainText('Felicia Bohman');
  await expect(main).toContainText(/Tjänsteperson i /);
  await expect(main).toContainText('Den lagas före helgen.');
  await expect(main).toContainText(/Förtroendevald i /);
  await expect(page.getByText('I will bring it up')).toHaveAttribute('lang', 'en');
  await expect(main).toContainText('Ett svar här är inget beslut.');
  await expectAccessible(page);
  await expectReflow(page);
  await page.goto(`/en${one}`);
  await expect(page.getByRole('main')).toContainText(/Elected representative, /);
  await expect(page.getByText('Den lagas före helgen.')).toHaveAttribute('lang', 'sv');
  await expectAccessible(page);
  await page.goto(`/kvitto/${codes[0]}`);
  await expect(page.getByText('Kommunen har svarat på det 2 gånger.')).toBeVisible();

  await as(page, named('projectLead'), inOffice);
  const given = page.locator('div', { has: page.locator('blockquote', { hasText: 'före helgen' }) }).last();
  await given.locator('summary').click();
  await given.getByRole('button', { name: 'Ta tillbaka svaret' }).click();
  await expectSaid(page, 'Skriv varför svaret tas tillbaka.');
  await given.locator('[name=reason]').fill('Delarna är slut till våren.');
  await given.getByRole('button', { name: 'Ta tillbaka svaret' }).click();
  await expect(page.getByText(/Taget tillbaka .*: Delarna är slut till våren\./)).toBeVisible();
  await expectAccessible(page);
  await page.goto(one);
  await expect(main).toContainText('Delarna är slut till våren.');
  expect(await page.content()).not.toContain('före helgen');
  await expectAccessible(page);
  await page.goto(`/kvitto/${codes[0]}`);
  await expect(page.getByText('Kommunen har svarat på det.')).toBeVisible();
});

test('who may not answer is told why, and what is not shown is not answered', async ({ page }) => {
  const { home, inOffice } = await aDialogue();
  await as(page, named('moderator'), inOffice);
  await expect(page.getByText(/^Nämndens politiker, nämndens tjänstepersoner/)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Publicera svaret för alla' })).toHaveCount(0);
  await expectAccessible(page);
  await as(page, named('communicator'), inOffice);
  const open = await page.context().newPage();
  await open.goto(inOffice);
  await as(page, named('moderator'), `${home}/granskning?inlagg=${inOffice.split('/').at(-1)}`);
  await fill(page, { verdict: 'withheld', reason: 'advertising', explanation: 'Det är reklam.' });
  await send(page, 'Spara beslutet och ta nästa');
  await expect(page.getByText('Inget väntar på granskning')).toBeVisible();
  await as(page, named('communicator'));
  await fill(formOf(open, 'Publicera svaret för alla'), { body: 'För sent.' });
  await send(open, 'Publicera svaret för alla');
  await expectSaid(open, 'Bidraget visas inte på webbplatsen längre.');
});

test('what a visitor reports waits for the moderator in every list, and the verdict answers it', async ({
  page,
}) => {
  const { one, home } = await aDialogue();
  await page.goto(`${one}/anmal`);
  await page.getByRole('radio', { name: 'Det innehåller personuppgifter' }).check();
  await page.getByLabel('Vill du berätta mer?').fill('Alla vet vems grind det är.');
  await page.getByRole('button', { name: 'Skicka anmälan' }).click();
  await expect(page.getByText('Tack. Anmälan har kommit fram.')).toBeVisible();

  await as(page, named('analyst'), `${home}/inlagg`);
  expect(await page.content()).not.toContain('Alla vet vems grind det är.');
  await as(page, named('moderator'));
  await expect(page.getByRole('main')).toContainText('Grinden vid bron');
  await page.goto(`${home}/inlagg?visa=reported`);
  await expect(page.getByText('Anmält, väntar på granskaren')).toBeVisible();
  await expectAccessible(page);
  await page.goto(`${home}/granskning`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Ett anmält bidrag');
  await expect(page.getByText('Bidraget är anmält', { exact: true })).toBeVisible();
  await expect(page.getByText('”Alla vet vems grind det är.”')).toBeVisible();
  await expectAccessible(page);
  await expectReflow(page);
  await fill(page, { verdict: 'published' });
  await send(page, 'Spara beslutet och ta nästa');
  await expect(page.getByText('Inget väntar på granskning')).toBeVisible();
  await page.goto(one);
  await expect(page.getByRole('main')).toContainText(words);
  await page.goto(`${home}/inlagg?visa=reported`);
  await expect(page.getByText('Anmält, väntar på granskaren')).toHaveCount(0);
});
