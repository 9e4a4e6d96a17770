import { fill } from '../support/fill';
import { named } from '../support/hands';
import { beginCompiling, codeAll, makeDialogue, publishInterim } from '../support/made-dialogue';
import { as, expectSaid } from '../support/office';
import { send } from '../support/office-form';
import { day } from '../support/own-dialogue';
import { expect, expectAccessible, test } from '../support/test';

test('the decision in the matter is refused while something is missing, keeps what was typed, and is recorded', async ({
  page,
}) => {
  const made = makeDialogue({
    title: 'Kvällen i parken',
    texts: [{ text: 'Det är mörkt i parken.' }],
    closed: true,
  });
  const matter = `${made.home}/beslut-i-sak`;
  await as(page, named('registrar'), matter);
  await expect(page.getByText('Det finns ingen publicerad version än')).toBeVisible();
  await expect(page.getByRole('button', { name: 'Anteckna beslutet i sak' })).toHaveCount(0);
  await expectAccessible(page);

  await beginCompiling(page, made);
  await codeAll(page, made);
  await publishInterim(page, made, 'Ljus (1)');
  await as(page, named('projectLead'), `${made.home}/rapport`);
  await expectAccessible(page);
  await send(page, 'Börja förbereda beslutet i sak');
  await page.waitForURL(/\/beslut-i-sak$/);
  await expect(page.getByText('Bara nämndens registrator antecknar beslutet i sak.')).toBeVisible();
  await expectAccessible(page);

  await as(page, named('registrar'), matter);
  await fill(page, { decidedOn: day(3), paragraph: '§ 61', dissent: 'Ledamot reserverar sig.' });
  await send(page, 'Anteckna beslutet i sak');
  await expectSaid(page, 'Välj hur nämnden beslutade.', 'Skriv vad som beslutades');
  await expect(page.locator('[name=paragraph]')).toHaveValue('§ 61');
  await expect(page.locator('[name=dissent]')).toHaveValue('Ledamot reserverar sig.');
  await fill(page, { outcome: 'changed', body: 'Parken får ny belysning i två steg.' });
  await send(page, 'Anteckna beslutet i sak');
  await expectSaid(page, 'Beslutet kan inte vara fattat i framtiden.');
  await expect(page.locator('[name=body]')).toHaveValue('Parken får ny belysning i två steg.');
  await expect(page.getByRole('radio', { name: /Med ändringar/ })).toBeChecked();
  await fill(page, { decidedOn: day(0) });
  await send(page, 'Anteckna beslutet i sak');
  await expect(page.getByText('Nästa steg: nämndens svar')).toBeVisible();
  await expect(page.getByRole('main')).toContainText('Ledamot reserverar sig.');
  await expect(page.getByRole('button', { name: 'Anteckna beslutet i sak' })).toHaveCount(0);
  await expectAccessible(page);
});
