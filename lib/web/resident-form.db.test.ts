import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { database } from '@/db/client';
import { submissions } from '@/db/schema/contribution';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { readDraft } from '@/lib/contribution/draft';
import { submitComment } from '@/lib/contribution/submit-comment';
import { aComment, anOpenDialogue, putIn } from '@/lib/contribution/testing';
import { receiveResident } from './resident-form';
import { findReceipt } from './resident-form-receipt';

const own = 'http://localhost:3000';
let db: TestDatabase;
let dialogue: Awaited<ReturnType<typeof anOpenDialogue>>;
let network = 0;
let headers: Record<string, string>;

beforeAll(async () => {
  db = await testDatabase();
  dialogue = await anOpenDialogue();
});
afterAll(() => db.drop());
beforeEach(() => {
  network += 1;
  headers = { Origin: own, Host: 'localhost:3000', 'X-Forwarded-For': `198.51.${network}.7` };
});

function post(path: string, fields: Record<string, string>) {
  return new Request(`${own}${path}`, { method: 'POST', headers, body: new URLSearchParams(fields) });
}

function send(fields: Record<string, unknown>, slug = dialogue.slug) {
  const { slug: _, ...typed } = aComment(slug, fields);
  const request = post(`/api/dialoger/${slug}/synpunkt`, typed as Record<string, string>);
  return receiveResident(request, {
    useCase: submitComment,
    name: 'comment',
    address: { slug },
    page: `/dialoger/${slug}/delta/synpunkt`,
    fields: ['text', 'audience', 'key', 'opened'],
    textField: 'text',
    done: ({ code }) => `/kvitto/${code}`,
  });
}

const tokenOf = (answer: Response) =>
  answer.headers.get('location')?.split('utkast=')[1]?.split('&')[0] ?? '';

describe('a form that a resident posts', () => {
  test('leads to the receipt, in the language it was written in', async () => {
    const swedish = await send({});
    expect([swedish.status, swedish.headers.get('location')]).toEqual([
      303,
      expect.stringMatching(/^\/kvitto\//),
    ]);
    expect(swedish.headers.has('set-cookie')).toBe(false);
    expect((await send({ language: 'en' })).headers.get('location')).toMatch(/^\/en\/kvitto\//);
  });

  test('comes back with its errors and all that was typed, readable by the token alone', async () => {
    const answer = await send({ text: 'Ring 0155-24 80 00', audience: 'municipality' });
    expect(answer.headers.get('location')).toMatch(/\/delta\/synpunkt\?utkast=[\w-]{22}$/);
    expect(await readDraft('comment', tokenOf(answer))).toMatchObject({
      values: { text: 'Ring 0155-24 80 00', audience: 'municipality' },
      errors: { 'advice.phone': 'contribution.advice.phone' },
    });
    expect(await readDraft('receipt-code', tokenOf(answer))).toBeUndefined();
    expect(await readDraft('comment', 'AAAAAAAAAAAAAAAAAAAAAA')).toBeUndefined();
  });

  test('is kept for a week when its writer wants to go on later', async () => {
    const answer = await send({ text: 'Halvfärdig', audience: '', later: 'ja' });
    expect(answer.headers.get('location')).toMatch(/sparat=ja$/);
    expect((await readDraft('comment', tokenOf(answer)))?.values.text).toBe('Halvfärdig');
  });

  test('that comes too late is not lost', async () => {
    const closed = await anOpenDialogue();
    await putIn('closed', closed.id);
    const answer = await send({ text: 'För sent' }, closed.slug);
    expect(await readDraft('comment', tokenOf(answer))).toMatchObject({
      values: { text: 'För sent' },
      errors: { form: 'contribution.denied.closed' },
    });
  });

  test('from another site is refused, with the text; so is an origin that is null', async () => {
    for (const origin of ['https://example.org', 'null']) {
      headers.Origin = origin;
      const answer = await send({ text: '<script>alert(1)</script>' });
      expect(answer.status).toBe(403);
      expect(await answer.text()).toContain('&lt;script&gt;alert(1)&lt;/script&gt;</textarea>');
    }
  });

  test('that does not say where it comes from is taken, but not many times', async () => {
    delete headers.Origin;
    const statuses = [];
    for (let time = 0; time < 8; time += 1) statuses.push((await send({ text: `Nr ${time}` })).status);
    expect(statuses.slice(0, 4)).toEqual([303, 303, 303, 303]);
    expect(statuses.at(-1)).toBe(429);
  });

  test('a hundred times in a minute from one network is slowed; another network is not', async () => {
    const answers = [];
    for (let time = 0; time < 100; time += 1) answers.push(await send({ text: `Flod ${time}` }));
    const last = answers.at(-1);
    expect(last?.status).toBe(429);
    expect(Number(last?.headers.get('retry-after'))).toBeLessThanOrEqual(60);
    expect(await last?.text()).toContain('Flod 99</textarea>');
    expect(answers.filter(({ status }) => status === 303).length).toBeGreaterThanOrEqual(50);
    headers['X-Forwarded-For'] = '203.0.113.9';
    expect((await send({ text: 'Någon annan' })).status).toBe(303);
  });

  test('that is far too large is refused at once; something else than a form is not understood', async () => {
    expect((await send({ text: 'a'.repeat(300_000) })).status).toBe(413);
    const json = new Request(own, { method: 'POST', headers, body: '{}' });
    expect((await findReceipt(json)).status).toBe(400);
  });

  test('while the database is away: a page with the text, the same key and a way to try again', async () => {
    const { DATABASE_URL_PUBLIC } = process.env;
    process.env.DATABASE_URL_PUBLIC = 'postgres://nobody:x@127.0.0.1:9/nothing';
    const key = '6a1f2b0e-3c4d-4e5f-8a9b-0c1d2e3f4a5b';
    try {
      const answer = await send({ text: 'Rad ett\n\n"Rad" <två>', key });
      expect(answer.status).toBe(503);
      expect(answer.headers.get('cache-control')).toBe('no-store');
      const page = await answer.text();
      expect(page).toContain('Rad ett\n\n&quot;Rad&quot; &lt;två&gt;</textarea>');
      expect(page).toContain(`name="key" value="${key}"`);
      expect(page).toContain('Försök igen');
      expect(page).not.toMatch(/<script|style=/);
      expect(page.match(/<style>/g)).toHaveLength(1);
    } finally {
      process.env.DATABASE_URL_PUBLIC = DATABASE_URL_PUBLIC;
    }
    const again = await send({ text: 'Rad ett', key });
    expect(again.status).toBe(303);
  });

  test('leaves no trace of the address it came from', async () => {
    headers['X-Forwarded-For'] = '192.0.2.123';
    await send({ text: 'Spårlös' });
    const rows = await database('owner')
      .select()
      .from(submissions)
      .where(eq(submissions.dialogueId, dialogue.id));
    expect(JSON.stringify(rows)).not.toContain('192.0.2');
  });
});

describe('a typed receipt code', () => {
  test('leads to its receipt, or back with what was typed; many wrong ones have to wait', async () => {
    const sent = await send({ text: 'Med kvitto' });
    const code = sent.headers.get('location')?.split('/').at(-1) ?? '';
    const ask = (kod: string) => findReceipt(post('/api/kvitto', { kod, language: 'sv' }));
    expect((await ask(code.toLowerCase())).headers.get('location')).toBe(`/kvitto/${code}`);
    const wrong = await ask('fel kod');
    expect((await readDraft('receipt-code', tokenOf(wrong)))?.values.kod).toBe('fel kod');
    const answers = [];
    for (let time = 0; time < 30; time += 1) answers.push((await ask('AAAA')).headers.get('location'));
    expect(answers.at(-1)).toBe('/kvitto?fel=manga');
    expect((await ask(code)).headers.get('location')).toBe('/kvitto?fel=manga');
  });
});
