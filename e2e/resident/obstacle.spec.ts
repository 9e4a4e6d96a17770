import { expectAccessible } from '../support/accessible';
import { withDatabase } from '../support/environment';
import { ownWords } from '../support/resident';
import { expect, expectReflow, test } from '../support/test';

const form = '/tillganglighet/anmal';

function reportsWith(text: string): Promise<number> {
  return withDatabase(async (sql) => {
    const [row] = await sql<{ n: number }[]>`
      select count(*)::int as n from barrier_report where what = ${text}`;
    return row?.n ?? 0;
  });
}

for (const { prefix, words } of [
  {
    prefix: '',
    words: {
      link: 'Berätta det för oss',
      what: 'Vad var det som inte gick?',
      contact: 'Hur vill du ha svar?',
      send: 'Skicka till kommunen',
      thanks: 'Tack. Det har kommit fram.',
      empty: 'Skriv vad det var som inte gick.',
    },
  },
  {
    prefix: '/en',
    words: {
      link: 'Tell us',
      what: 'What could you not do?',
      contact: 'How do you want to be answered?',
      send: 'Send to the municipality',
      thanks: 'Thank you. It has arrived.',
      empty: 'Write what you could not do.',
    },
  },
]) {
  test(`${prefix || '/sv'}: from the statement to an obstacle told, after an empty try`, async ({ page }) => {
    await page.goto(`${prefix}/tillganglighet`);
    await page.getByRole('link', { name: words.link, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`${prefix}${form}$`));
    await expectAccessible(page);
    await expectReflow(page);
    await page.getByLabel(words.contact).fill('åsa@example.org');
    await page.getByRole('button', { name: words.send }).click();
    await expect(page.getByRole('alert').or(page.locator('.error-summary')).first()).toBeVisible();
    await expect(page.locator('[name=what]')).toHaveAttribute('aria-invalid', 'true');
    await expect(page.getByText(words.empty).first()).toBeVisible();
    await expect(page).toHaveTitle(/^(Fel|Error)/);
    await expect(page.getByLabel(words.contact)).toHaveValue('åsa@example.org');
    await expectAccessible(page);
    await expectReflow(page);
    const text = ownWords('Kartan går inte att nå <b onclick=alert(1)>');
    await page.getByLabel(words.what).fill(text);
    await page.getByRole('button', { name: words.send }).click();
    await expect(page.getByRole('heading', { name: words.thanks })).toBeVisible();
    await expectAccessible(page);
    await expectReflow(page);
    expect(await reportsWith(text)).toBe(1);
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  });
}

test('every page of the municipality’s own leads to the others and to somebody who answers', async ({
  page,
}) => {
  for (const path of ['/', '/om', '/tillganglighet', '/personuppgifter', '/regler', '/en/regler', form]) {
    await page.goto(path);
    const foot = page.getByRole('contentinfo');
    await expect(foot.getByRole('link', { name: /@/ }), path).toHaveCount(1);
    for (const to of ['om', 'tillganglighet', 'personuppgifter', 'regler']) {
      await expect(foot.locator(`a[href$="/${to}"]`), `${path} → ${to}`).toHaveCount(1);
    }
  }
});
