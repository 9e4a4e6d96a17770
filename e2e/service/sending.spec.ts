import { randomUUID } from 'node:crypto';
import { expect, test } from '@playwright/test';
import { withDatabase } from '../support/environment';
import { commentAddress, commentPage, ownWords, submissionsWith } from '../support/resident';
import { freePort, type SecondWeb, startSecondWeb } from '../support/second-web';

/** A web process with counters of its own, so that these posts leave everybody else's room alone. */
let web: SecondWeb;
test.beforeAll(async () => {
  web = await startSecondWeb(await freePort(), { GENKLANG_SENDINGS_PER_MINUTE: '100000' });
});
test.afterAll(() => web.stop());

type Fields = Record<string, string>;

function post(fields: Fields, headers: Record<string, string> = { origin: web.url }): Promise<Response> {
  return fetch(`${web.url}${commentAddress}`, {
    method: 'POST',
    redirect: 'manual',
    headers,
    body: new URLSearchParams({ key: randomUUID(), audience: 'public', language: 'sv', ...fields }),
  });
}

const receiptOf = (answer: Response) => answer.headers.get('location')?.split('?')[0] ?? '';
const receipt = /^\/kvitto\/[0-9A-Z]{4}(-[0-9A-Z]{4}){3}$/;

test('twenty parallel identical posts are one submission with one receipt', async () => {
  const fields = { text: ownWords('Samtidigt'), key: randomUUID() };
  const answers = await Promise.all(Array.from({ length: 20 }, () => post(fields)));
  expect(answers.map(({ status }) => status)).toEqual(Array(20).fill(303));
  const receipts = new Set(answers.map(receiptOf));
  expect(receipts.size).toBe(1);
  expect([...receipts][0]).toMatch(receipt);
  expect(await submissionsWith(fields.text)).toBe(1);
});

test('a key with other words is another submission with a receipt of its own', async () => {
  const key = randomUUID();
  const [one, two] = [ownWords('Först'), ownWords('Sedan')];
  const first = await post({ text: one, key });
  const second = await post({ text: two, key });
  expect(receiptOf(second)).toMatch(receipt);
  expect(receiptOf(second)).not.toBe(receiptOf(first));
  expect(second.headers.get('location')).toContain('nytt=igen');
  expect(receiptOf(await post({ text: two, key }))).toBe(receiptOf(second));
  expect(receiptOf(await post({ text: one, key }))).toBe(receiptOf(first));
  expect([await submissionsWith(one), await submissionsWith(two)]).toEqual([1, 1]);
});

for (const origin of ['https://evil.example', 'null']) {
  test(`a post from ${origin} is refused, and its text is kept on the page`, async ({ page }) => {
    const text = ownWords('Utifrån <i>');
    const answer = await post({ text }, { origin });
    expect(answer.status).toBe(403);
    expect(answer.headers.get('cache-control')).toBe('no-store');
    await page.setContent(await answer.text());
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(
      'Formuläret skickades från en annan webbplats',
    );
    await expect(page.getByLabel('Din text')).toHaveValue(text);
    expect(await submissionsWith(text)).toBe(0);
  });
}

test('a post that does not say where it comes from is taken: privacy tools leave that out', async () => {
  const text = ownWords('Utan avsändare');
  expect(receiptOf(await post({ text }, {}))).toMatch(receipt);
  expect(await submissionsWith(text)).toBe(1);
});

test('a flood is refused before it is read to its end', async () => {
  const answer = await post({ text: 'å'.repeat(200_000) });
  expect(answer.status).toBe(413);
  expect(await answer.text()).toContain('Det du skickade är för stort');
});

test('what is no form at all is refused in words', async () => {
  const answer = await fetch(`${web.url}${commentAddress}`, {
    method: 'POST',
    headers: { origin: web.url, 'content-type': 'application/json' },
    body: '{"text":"hej"}',
  });
  expect(answer.status).toBe(400);
  expect(await answer.text()).toContain('Vi kunde inte läsa det du skickade');
});

test('what only the municipality may say is not listened to', async () => {
  const text = ownWords('Jag utger mig för mer');
  const answer = await post({
    text,
    audience: 'municipality',
    status: 'published',
    verdict: 'published',
    submissionId: '00000000-0000-4000-8000-000000000001',
    id: '00000000-0000-4000-8000-000000000002',
    receivedAt: '2001-01-01',
    moderationId: '00000000-0000-4000-8000-000000000003',
    channel: 'meeting',
    headcount: '900',
    slug: 'grona-strak-och-bebyggelse-pa-arno',
    __proto__: 'x',
  });
  expect(receiptOf(answer)).toMatch(receipt);
  const rows = await withDatabase(
    (sql) => sql`
      select submission.channel, submission.headcount, contribution.audience, contribution.moderation_id,
        dialogue.slug, submission.received_at > '2002-01-01' as now,
        submission.id::text like '00000000-%' as forged
      from contribution_text
      join contribution on contribution.id = contribution_text.contribution_id
      join submission on submission.id = contribution.submission_id
      join dialogue on dialogue.id = contribution.dialogue_id
      where contribution_text.body = ${text}`,
  );
  expect(rows.map((row) => ({ ...row }))).toEqual([
    {
      channel: 'web',
      headcount: null,
      audience: 'municipality',
      moderation_id: null,
      slug: 'tryggare-bussterminal',
      now: true,
      forged: false,
    },
  ]);
});

test('a forged audience is asked for again, and nothing is stored', async () => {
  const text = ownWords('Påhittad mottagare');
  const answer = await post({ text, audience: 'everybody-else' });
  expect(answer.status).toBe(303);
  expect(answer.headers.get('location')).toMatch(/\/delta\/synpunkt\?utkast=[\w-]{22}$/);
  expect(await submissionsWith(text)).toBe(0);
});

/** Text that has broken forms elsewhere, in the spirit of the Big List of Naughty Strings. */
const naughty = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  '</textarea><svg/onload=alert(1)>',
  '{{7*7}} #{7*7} <%= 7 %> {rubrik}',
  "'; DROP TABLE submission; --",
  'javascript:alert(1)',
  '&lt;b&gt; &amp; &#0;',
  '田中さんにあげて下さい 𠜎 👩‍👩‍👧‍👦 🏳️‍🌈',
  'Z̮̞̠͙͔ͅḀ̗̞͈̻̗Ḷ͙͎̯̹̞͓G̻O̭̗̮',
  '\u202Eomvänt\u202C \u200B noll \uFEFF',
  'مَمْنُوع  שלום',
  '%00 %0d%0a %s%n ../../etc/passwd',
  '=cmd|calc!A1 +1 @SUM(1)',
];

for (const strange of naughty) {
  test(`${JSON.stringify(strange)} is stored and shown as it was written`, async ({ page }) => {
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => {
      dialogs.push(dialog.message());
      void dialog.dismiss();
    });
    const text = `${strange} ${ownWords('slut')}`;
    await page.goto(`${web.url}${commentPage}`);
    await page.getByLabel('Vad vill du säga?').fill(text);
    await page.getByRole('radio', { name: 'Alla', exact: true }).check();
    await page.getByRole('button', { name: 'Skicka in synpunkten' }).click();
    await expect(page).toHaveURL(/\/kvitto\//);
    expect(await page.locator('blockquote').textContent()).toBe(text.normalize('NFC'));
    expect(await submissionsWith(text.normalize('NFC'))).toBe(1);
    expect(dialogs).toEqual([]);
  });
}

test('what no text can hold is taken out', async () => {
  const text = ownWords('Noll');
  expect(receiptOf(await post({ text: `\u0000${text}\u0007` }))).toMatch(receipt);
  expect(await submissionsWith(text)).toBe(1);
});
