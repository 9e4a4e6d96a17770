import { parse } from 'csv-parse/sync';
import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { database } from '@/db/client';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { copyOf, disclosureTable } from '@/lib/contribution/copy';
import { disclosedContributions } from '@/lib/contribution/disclosure';
import { meant } from '@/lib/core/typed';
import { asDecided } from '@/lib/dialogue/written';
import { anInstallation } from '@/lib/people/testing';
import { pdfDocument } from '@/lib/report/pdf/document';
import { reportPdf } from '@/lib/report/pdf/render';
import { publicReport } from '@/lib/report/public-queries';
import { disclosedChoices } from '@/lib/survey/disclosed-choices';
import { writeTable } from '@/lib/tables/write-table';
import { texts } from '@/lib/text/server';
import { bigList } from './naughty';
import { naughtyLife } from './naughty-life';
import { textFieldsOf } from './text-fields';
import { everyUseCase } from './use-cases';

let db: TestDatabase;
let life: Awaited<ReturnType<typeof naughtyLife>>;

beforeAll(async () => {
  db = await testDatabase();
  await anInstallation();
  life = await naughtyLife();
}, 300_000);
afterAll(() => db.drop());

/** Words that must stand in a text already: they are looked for, and what is kept is their place. */
const lookedFor = ['contribution.moderate-contribution phrases[].words', 'report.quote words'];

test('every field of every use case was written in', async () => {
  const written = new Set(life.pen.written.map(({ useCase, path }) => `${useCase} ${path}`));
  const fields = (await everyUseCase()).flatMap(({ name, input }) =>
    textFieldsOf(input).map(({ path }) => `${name} ${path}`),
  );
  expect(fields.filter((field) => !written.has(field) && !lookedFor.includes(field))).toEqual([]);
});

test('everything that was written is kept word by word', async () => {
  const tables = await database('owner').execute<{ name: string }>(
    sql`select relname as name from pg_class where relkind in ('r', 'p') and relnamespace = 'public'::regnamespace`,
  );
  const kept: string[] = [];
  for (const { name } of tables) {
    const rows = await database('owner').execute(
      sql`select to_jsonb(t) as row from ${sql.identifier(name)} t`,
    );
    kept.push(...rows.flatMap(everyText));
  }
  const all = kept.join('\u0001');
  // A field of one line makes every run of space one space.
  const isKept = (words: string) => all.includes(words) || all.includes(words.replace(/\s+/g, ' '));
  expect(life.pen.written.filter(({ words }) => !isKept(words))).toEqual([]);
});

test('a published version is the same words in its file, and any words make a file', async () => {
  const reader = {
    locale: 'sv',
    say: texts('sv'),
    written: asDecided,
    address: 'https://x.se/r',
    municipality: 'X',
    now: new Date(),
  } as const;
  const read = await publicReport(life.ended.slug, 'det-har-beslutades-1');
  if (!read) throw new Error('There is no such version.');
  const said = everyText(pdfDocument(read, reader)).join('\u0001');
  for (const path of ['summary', 'method', 'unknown']) {
    expect(said).toContain(life.pen.last('report.write-report', path));
  }
  expect(said).toContain(life.pen.last('report.adopt-answer', 'body'));
  expect(reportPdf(read, reader).subarray(0, 5).toString()).toBe('%PDF-');
  for (let first = 0; first < bigList.length; first += 40) {
    const summary = bigList
      .slice(first, first + 40)
      .map(meant)
      .join('\n\n');
    const changed = { ...read, report: { ...read.report, summary } };
    expect(() => reportPdf(changed, reader), `${first}`).not.toThrow();
  }
}, 120_000);

test('what is handed out as a file is the same words, and nothing in it is a formula', async () => {
  const { dialogueId } = life.ended;
  const say = texts('sv');
  const copied = copyOf(await disclosedContributions(dialogueId), await disclosedChoices(dialogueId, say));
  const [columns, rows] = disclosureTable(copied, say);
  const read: string[][] = parse(writeTable(columns, rows), { delimiter: ';', bom: true });
  const cells = read.flat();
  expect(cells.filter((cell) => /^[=+\-@\t\r\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell))).toEqual([]);
  const plain = cells.map((cell) => cell.replace(/^'/, '')).join('\u0001');
  const inIt = /^contribution\.(submit-comment text|submit-reply text|submit-proposal|record-)/;
  const handedOut = life.pen.written
    .slice(life.endedFrom)
    .filter(({ useCase, path }) => inIt.test(`${useCase} ${path}`));
  expect(handedOut.length).toBeGreaterThan(30);
  const unseen = ['hosts', 'audience'];
  const isIn = (words: string) => plain.includes(words) || plain.includes(words.replace(/\s+/g, ' '));
  const missing = handedOut.filter(
    ({ words, path }) => !unseen.includes(path) && !isIn(words.replace(/^'/, '')),
  );
  expect(missing).toEqual([]);
});

/** Every text in a value, however deep it lies. */
function everyText(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(everyText) : [];
}
