import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { database } from '@/db/client';
import { installations } from '@/db/schema/installation';
import { countQueries } from '@/db/testing/count-queries';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { moderateContribution } from '@/lib/contribution/moderate-contribution';
import { typedCode } from '@/lib/contribution/receipt-code';
import { perform } from '@/lib/core/perform';
import { asDecided } from '@/lib/dialogue/written';
import { receiptAnswers } from '@/lib/followup/receipt-answers';
import { done } from '@/lib/initiative/testing';
import { texts } from '@/lib/text/server';
import { standingOf } from '@/lib/web/exists';
import { adoptAnswer } from './adopt-answer';
import { pdfDocument } from './pdf/document';
import { keptReportPdf, reportPdf } from './pdf/render';
import { latestReports, linesThatBuildOn, publicReport } from './public-queries';
import { aCompilation } from './testing';
import { answered } from './testing-answered';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

const say = texts('sv');
type Compilation = Awaited<ReturnType<typeof aCompilation>>;

async function moderated(c: Compilation, verdict: object) {
  const [row] = await database('owner').execute<{ id: string }>(
    sql`select moderation_id as id from contribution where id = ${c.ids[0] ?? ''}`,
  );
  const change = { contributionId: c.ids[0], seen: row?.id ?? '', textVersion: 1, ...verdict };
  done(await perform(moderateContribution, c.actor, change));
}

const reader = {
  locale: 'sv',
  say,
  written: asDecided,
  address: 'https://x.se/r',
  municipality: 'X',
  now: new Date(),
} as const;
const pdfOf = (read: NonNullable<Awaited<ReturnType<typeof publicReport>>>) => {
  return { document: JSON.stringify(pdfDocument(read, reader)), file: reportPdf(read, reader) };
};

describe('a published version', () => {
  test('has its lines with what they build on, its answers and its decision', async () => {
    const c = await answered();
    const read = await publicReport(c.slug, 'det-har-beslutades-1');
    expect(read?.report).toMatchObject({ kind: 'final', decisionParagraph: '§ 20', receivedAfter: 0 });
    expect(read?.report.figures).toMatchObject({ received: 3, answered: 3, excluded: 0 });
    expect(read?.lines).toMatchObject([
      { number: 1, contributions: 2, published: 2, quotations: [{ body: 'bakom kuren hos Berit' }] },
      { number: 2, contributions: 1, published: 1 },
    ]);
    expect(read?.notMet.map(({ label }) => label)).toEqual(['Belysning']);
    expect(read?.versions).toHaveLength(2);
    const interim = await publicReport(c.slug, 'det-har-sa-ni-1');
    expect(interim?.newer).toMatchObject({ kind: 'final', number: 1 });
    if (!interim || !read) throw new Error('Both versions are published.');
    const newer = say('publicReport.newer.heading');
    expect(JSON.stringify(pdfDocument(interim, reader))).toContain(newer);
    expect(JSON.stringify(pdfDocument(read, reader))).not.toContain(newer);
    expect(interim?.themes.every(({ disposition }) => disposition === null)).toBe(true);
    expect((await latestReports()).find(({ dialogueId }) => dialogueId === c.id)?.kind).toBe('final');
  });

  test('is not found under another number, name or dialogue', async () => {
    const c = await answered();
    for (const address of ['det-har-beslutades-2', 'det-har-sa-ni', 'nagot-annat-1']) {
      expect(await publicReport(c.slug, address)).toBeUndefined();
      const path = `/dialoger/${c.slug}/rapport/${address}`;
      expect(await standingOf(path, new Headers())).toEqual({ is: 'missing' });
    }
    const there = await standingOf(`/en/dialoger/${c.slug}/rapport/det-har-sa-ni-1`, new Headers());
    expect(there).toEqual({ is: 'there' });
  });

  test('takes as many queries with many contributions as with few', async () => {
    const few = await answered();
    const many = await answered(12);
    const ask = (slug: string) => countQueries('public', () => publicReport(slug, 'det-har-beslutades-1'));
    const [one, other] = [await ask(few.slug), await ask(many.slug)];
    expect(other.queries).toBe(one.queries);
    expect(other.value?.lines[0]?.contributions).toBe(11);
  });

  test('hides at once what is masked or withheld, in old versions and in the file too', async () => {
    const c = await answered();
    const mask = { verdict: 'published', masks: ['33-38-namedPerson'] };
    await moderated(c, mask);
    for (const address of ['det-har-sa-ni-1', 'det-har-beslutades-1']) {
      const read = await publicReport(c.slug, address);
      if (!read) throw new Error('There is no such version.');
      expect(JSON.stringify(read)).not.toContain('Berit');
      expect(pdfOf(read).document).not.toContain('Berit');
    }
    await moderated(c, { verdict: 'withheld', reason: 'personalData', explanation: 'Namn.' });
    const read = await publicReport(c.slug, 'det-har-beslutades-1');
    expect(read?.lines[0]).toMatchObject({
      contributions: 2,
      published: 1,
      quotations: [{ body: null, standing: 'withheld' }],
    });
    expect(await linesThatBuildOn(c.first)).toEqual([]);
  });

  test('says which answer was changed afterwards, and keeps the old one', async () => {
    const c = await answered();
    const no = { themeId: c.themeId, body: 'Nej.', disposition: 'notAccommodated', reason: 'Pengarna.' };
    done(await perform(adoptAnswer, c.actor, no));
    const read = await publicReport(c.slug, 'det-har-beslutades-1');
    expect(read?.changed.count).toBe(1);
    expect(read?.changed.themes).toMatchObject([
      { disposition: 'partly', answer: 'Ja.', laterDisposition: 'notAccommodated', laterReason: 'Pengarna.' },
    ]);
  });
});

test('the file is a tagged PDF/UA with the same counts as the page', async () => {
  const c = await answered();
  const read = await publicReport(c.slug, 'det-har-beslutades-1');
  if (!read) throw new Error('There is no such version.');
  const { document, file } = pdfOf(read);
  const source = file.toString('latin1');
  expect(source.startsWith('%PDF-')).toBe(true);
  expect(source).toContain('<pdfuaid:part>1</pdfuaid:part>');
  expect(source).toMatch(/\/MarkInfo\s*<<\s*\/Marked true/);
  const { figures } = read.report;
  for (const count of [figures.received, figures.submissions, figures.mentions]) {
    expect(document).toContain(`${count}: `);
  }
  for (const line of read.lines) {
    const built = { count: line.contributions, published: line.published };
    expect(document).toContain(say('publicReport.pdf.builds', built));
  }
});

test('a file that was made is handed out again until the page says something else', async () => {
  const c = await answered();
  const read = async () => {
    const found = await publicReport(c.slug, 'det-har-beslutades-1');
    if (!found) throw new Error('There is no such version.');
    return found;
  };
  expect(keptReportPdf(await read(), reader)).toBeUndefined();
  const { file } = pdfOf(await read());
  expect(keptReportPdf(await read(), reader)).toBe(file);
  expect(keptReportPdf(await read(), { ...reader, locale: 'en' })).toBeUndefined();
  await moderated(c, { verdict: 'published', masks: ['33-38-namedPerson'] });
  expect(keptReportPdf(await read(), reader)).toBeUndefined();
});

describe('from a contribution and from a receipt', () => {
  test('every published line that builds on it can be reached', async () => {
    const c = await answered();
    expect(await linesThatBuildOn(c.first)).toMatchObject([
      { kind: 'final', line: 1, heading: 'Mer ljus' },
      { kind: 'interim', line: 1 },
    ]);
  });

  test('the receipt shows theme, answer, line and decision, and nothing for a wrong code', async () => {
    const c = await answered();
    const { contributions, final } = await receiptAnswers(c.codes[0] ?? '', c.id);
    expect(final).toMatchObject({ kind: 'final', organ: 'Samhällsbyggnadsnämnden' });
    expect(contributions).toMatchObject([
      { answers: [{ theme: 'Belysning', disposition: 'partly' }], lines: [{ line: 1 }, { line: 1 }] },
    ]);
    const wrong = typedCode('7KQM-2XDA-9FPT-4H8R') ?? '';
    expect((await receiptAnswers(wrong, c.id)).contributions).toEqual([]);
  });
});

test('only a demo gives receipts away', async () => {
  const c = await aCompilation(['Hej.']);
  const insert = () =>
    database('owner').execute(
      sql`insert into demo_receipt (code, position, dialogue_id, about) values ('x', 0, ${c.id}, 'masked')`,
    );
  await database('owner').update(installations).set({ demo: false });
  await expect(insert()).rejects.toThrow();
  await expect(database('office').execute(sql`select code from demo_receipt`)).rejects.toThrow();
  await expect(database('public').execute(sql`select code from demo_receipt`)).rejects.toThrow();
});
