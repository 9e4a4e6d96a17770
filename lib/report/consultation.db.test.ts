import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { asc, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { database } from '@/db/client';
import { contributions, submissions } from '@/db/schema/contribution';
import { reports } from '@/db/schema/report';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { addTheme } from '@/lib/analysis/add-theme';
import { codeContributions } from '@/lib/analysis/code-contributions';
import { startCompiling } from '@/lib/analysis/start-compiling';
import { importFile } from '@/lib/contribution/import-file';
import { moderatePage, pageOfTexts } from '@/lib/contribution/moderate-page';
import { receiptCode, receiptHash } from '@/lib/contribution/receipt-code';
import { textsToRead } from '@/lib/contribution/recorded-source';
import { anOpenDialogue, putIn } from '@/lib/contribution/testing';
import { perform } from '@/lib/core/perform';
import { done } from '@/lib/initiative/testing';
import { adoptAnswer } from './adopt-answer';
import { draftReport } from './draft-report';
import { linkTheme } from './link-line';
import { publishReport } from './publish-report';
import { saveLine } from './save-line';
import { decideInTheMatter, everyRole } from './testing';
import { writeReport } from './write-report';

/** One text of a consultation, with the names of the themes that somebody has given it. */
type Coded = { text: string; themes: string[] };

const real =
  '../shared/data/cimt/thematic-categorization/FreiRaum Ottensen/dataset-Ottensen-thematic-d1a.csv';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

test('a consultation of 700 contributions goes from file to answered receipts', async () => {
  const places = ['torget', 'bron', 'skolan', 'parken', 'kajen', 'stationen', 'backen'];
  const matters = ['ljus', 'bänkar', 'träd', 'cykelställ', 'papperskorgar'];
  const texts = Array.from({ length: 700 }, (_, number): Coded => {
    const matter = matters[number % matters.length] ?? '';
    const place = places[number % places.length] ?? '';
    return {
      text: `Nummer ${number}: mer ${matter} vid ${place}.`,
      // Every tenth raises a second theme, every fiftieth none.
      themes: number % 50 === 0 ? [] : number % 10 === 0 ? [matter, place] : [matter],
    };
  });
  await carriedThrough(texts);
}, 300_000);

test.skipIf(!existsSync(real))(
  'a real consultation of 697 texts and twelve themes is accounted for to the last one (skipped without ../shared)',
  async () => {
    const [head, ...rows] = parse(readFileSync(real, 'utf8'), { relax_column_count: true }) as string[][];
    const names = head?.slice(4) ?? [];
    const texts = rows.map(
      (row): Coded => ({
        text: `${row[1]}\n${row[2]}`,
        themes: names.filter((_, index) => row[index + 4] === '1' || row[index + 4] === 'True'),
      }),
    );
    expect(texts).toHaveLength(697);
    expect(names).toHaveLength(12);
    expect(texts.filter(({ themes }) => themes.length > 0).length).toBeGreaterThan(300);
    await carriedThrough(texts);
  },
  300_000,
);

/** Import, moderation, coding, both versions, answers and receipts, as the people who do it would. */
async function carriedThrough(texts: readonly Coded[]): Promise<void> {
  const dialogue = await anOpenDialogue('public');
  const dialogueId = dialogue.id;
  const actor = everyRole(dialogueId, dialogue.committeeId);
  const csv = stringify(
    texts.map(({ text }, index) => [text, '2026-03-12', String(index)]),
    {
      header: true,
      columns: ['text', 'received_at', 'external_id'],
      delimiter: ';',
    },
  );
  const content = Buffer.from(csv).toString('base64');
  const file = { dialogueId, fileName: 'samråd.csv', content, audience: 'public' };
  const { importId, added } = done(await perform(importFile, actor, file));
  expect(added).toBe(texts.length);
  await putIn('closed', dialogueId);
  const stored = await database('owner')
    .select({
      id: contributions.id,
      submissionId: submissions.id,
      number: sql<number>`${submissions.externalId}::int`,
    })
    .from(contributions)
    .innerJoin(submissions, eq(submissions.id, contributions.submissionId))
    .where(eq(contributions.dialogueId, dialogueId))
    .orderBy(asc(sql`${submissions.externalId}::int`));
  // Page by page, as the moderator reads the file.
  for (let left = texts.length; left > 0; left -= pageOfTexts) {
    const { texts: page } = await textsToRead({ dialogueId, sourceId: importId, size: pageOfTexts });
    const shown = page.map(({ id, textVersion }) => `${id}:${textVersion}`);
    const { judged } = done(await perform(moderatePage, actor, { dialogueId, sourceId: importId, shown }));
    expect(judged).toBe(Math.min(left, pageOfTexts));
  }

  const { noThemeId } = done(await perform(startCompiling, actor, { dialogueId }));
  const themes = new Map<string, string>();
  for (const label of new Set(texts.flatMap((one) => one.themes))) {
    themes.set(label, done(await perform(addTheme, actor, { dialogueId, label })).themeId);
  }
  const coded = (themeId: string, wanted: (one: Coded) => boolean) => {
    const contributionIds = stored
      .filter(({ number }) => wanted(texts[number] ?? { text: '', themes: [] }))
      .map(({ id }) => id);
    return inHundreds(contributionIds, (ids) =>
      perform(codeContributions, actor, { dialogueId, contributionIds: ids, themeId }),
    );
  };
  for (const [label, themeId] of themes) await coded(themeId, (one) => one.themes.includes(label));
  await coded(noThemeId, (one) => one.themes.length === 0);

  const every = [...themes.values(), noThemeId];
  await publishVersion('interim');
  await decideInTheMatter(dialogueId, actor);
  for (const themeId of every) {
    done(
      await perform(adoptAnswer, actor, {
        themeId,
        body: 'Nämndens svar.',
        disposition: 'noted',
        reason: 'Tas med i planen.',
      }),
    );
  }
  const finalId = await publishVersion('final');
  const [final] = await database('owner').select().from(reports).where(eq(reports.id, finalId));
  expect(final?.figures).toMatchObject({ received: texts.length, answered: texts.length, excluded: 0 });

  // One at random, from receipt to line and back.
  const chosen = stored[Math.floor(Math.random() * stored.length)];
  const hash = receiptHash(receiptCode(chosen?.submissionId ?? '', 1), 1).toString('hex');
  const [receipt] = await database('public').execute<{
    read: { answers: unknown[]; lines: { line: number }[] }[];
  }>(sql`select read_receipt_answers(array[decode(${hash}, 'hex')]) as read`);
  const [answered] = receipt?.read ?? [];
  const raised = Math.max(1, texts[chosen?.number ?? 0]?.themes.length ?? 0);
  expect(answered?.answers).toHaveLength(raised);
  const links = await database('public').execute<{ number: number }>(
    sql`select l.number from public_report_link k join public_report_line l on l.id = k.line_id
        where k.contribution_id = ${chosen?.id ?? ''} and l.report_id = ${finalId}`,
  );
  expect(links.length).toBe(raised);

  async function publishVersion(kind: 'interim' | 'final'): Promise<string> {
    const { reportId } = done(await perform(draftReport, actor, { dialogueId, kind }));
    const words = { summary: 'Det här kom in.', method: 'Fil.', unknown: '' };
    done(await perform(writeReport, actor, { reportId, revision: 0, ...words }));
    if (kind === 'interim') {
      for (const [index, themeId] of every.entries()) {
        const line = { reportId, heading: `Rad ${index + 1}`, body: 'Vad som sades.' };
        const { lineId } = done(await perform(saveLine, actor, line));
        done(await perform(linkTheme, actor, { lineId, themeId, how: 'Alla under temat.' }));
      }
    }
    done(await perform(publishReport, actor, { reportId }));
    return reportId;
  }
}

/** At most five hundred at a time, as the bulk action does. */
async function inHundreds(ids: string[], work: (ids: string[]) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < ids.length; at += 500) await work(ids.slice(at, at + 500));
}
