import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { database } from '@/db/client';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { importFile } from '@/lib/contribution/import-file';
import { perform } from '@/lib/core/perform';
import { asDecided } from '@/lib/dialogue/written';
import { done } from '@/lib/initiative/testing';
import { texts } from '@/lib/text/server';
import { adoptAnswer } from './adopt-answer';
import { draftReport } from './draft-report';
import { linkTheme } from './link-line';
import { pdfDocument } from './pdf/document';
import { publicReport } from './public-queries';
import { publishReport } from './publish-report';
import { reportVersion } from './queries';
import { saveLine } from './save-line';
import { aDecidedDialogue, showAsIs } from './testing';
import { submissionsOf } from './testing-queries';
import { writeReport } from './write-report';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

type Dialogue = Awaited<ReturnType<typeof aDecidedDialogue>>;

/** Letters from people of these ages, read in from a file and cleared by a moderator. */
async function read(dialogue: Dialogue, ages: readonly string[]): Promise<void> {
  const rows = ages.map((age, at) => `Svar ${at} ${ages.length};2026-03-12;${age}`);
  const content = Buffer.from(['text;received_at;age_band', ...rows].join('\n')).toString('base64');
  const file = { dialogueId: dialogue.id, fileName: 'svar.csv', content };
  const known = new Set((await submissionsOf(dialogue.id)).map(({ contributionId }) => contributionId));
  done(await perform(importFile, dialogue.actor, file));
  for (const { contributionId } of await submissionsOf(dialogue.id)) {
    if (!known.has(contributionId)) await showAsIs(contributionId, dialogue.actor, 'cleared');
  }
}

/** Everything that has come in is coded and answered, and a final version is out. */
async function publishFinal(dialogue: Dialogue): Promise<string> {
  const { id: dialogueId, actor, themeId, code } = dialogue;
  await code((await submissionsOf(dialogueId)).map(({ contributionId }) => contributionId));
  done(await perform(adoptAnswer, actor, { themeId, body: 'Ja.', disposition: 'accommodated' }));
  const { reportId } = done(await perform(draftReport, actor, { dialogueId, kind: 'final' }));
  const [saved] = await database('owner').execute<{ revision: number }>(
    sql`select revision from report where id = ${reportId}`,
  );
  const words = { summary: 'Det blir ljust.', method: 'Webben och brev.', unknown: 'Vilka som inte skrev.' };
  done(await perform(writeReport, actor, { reportId, revision: saved?.revision, ...words }));
  const line = { reportId, heading: 'Mer ljus', body: 'Lampor sätts upp.' };
  const { lineId } = done(await perform(saveLine, actor, line));
  done(await perform(linkTheme, actor, { lineId, themeId, how: 'Alla som nämner mörker.' }));
  done(await perform(publishReport, actor, { reportId }));
  return reportId;
}

const times = (count: number, age: string) => Array.from({ length: count }, () => age);

test('a version freezes who took part, small groups kept back, the same in the office, in public and in the file', async () => {
  const dialogue = await aDecidedDialogue(['Det är mörkt.', 'Fler bänkar.', 'Mer ljus.', 'Ja.', 'Hej.']);
  await read(dialogue, [...times(8, '30-44'), ...times(9, '45-64'), ...times(2, '80 eller äldre')]);
  const reportId = await publishFinal(dialogue);

  const page = await publicReport(dialogue.slug, 'det-har-beslutades-1');
  if (!page) throw new Error('There is no such version.');
  const groups = page.report.figures.background?.[0]?.groups;
  expect(groups).toEqual([
    { answer: 'under13', submissions: 0 },
    { answer: '13-17', submissions: 0 },
    { answer: '18-29', submissions: 0 },
    // The version before told that nobody had given an age: two among those who did not tell would show.
    { answer: '30-44', submissions: null },
    { answer: '45-64', submissions: 9 },
    { answer: '65-79', submissions: 0 },
    { answer: '80plus', submissions: null },
    { answer: 'notTold', submissions: null },
  ]);
  const office = await reportVersion(dialogue.id, reportId);
  expect(office?.report.figures).toEqual(page.report.figures);
  const say = texts('sv');
  const address = 'https://x.se/r';
  const file = pdfDocument(page, {
    locale: 'sv',
    say,
    written: asDecided,
    address,
    municipality: 'X',
    now: new Date(),
  });
  const ages = file.sections
    .flatMap(({ parts }) => parts)
    .find(({ heading }) => heading.text === say('publicReport.background.heading'));
  expect(ages?.rows.map(({ words }) => words)).toEqual([
    '0',
    '0',
    '0',
    'Visas inte',
    '9',
    '0',
    'Visas inte',
    'Visas inte',
  ]);
  const [channel] = Object.values(page.report.figures.byChannel);
  expect(channel?.headcount).toBe(0);
});

test('a later version does not tell the age of the one who came after', async () => {
  const dialogue = await aDecidedDialogue(['Det är mörkt.', 'Fler bänkar.', 'Mer ljus.', 'Ja.', 'Hej.']);
  await read(dialogue, [...times(8, '30-44'), ...times(9, '45-64')]);
  await publishFinal(dialogue);
  await read(dialogue, ['45-64']);
  await publishFinal(dialogue);
  const shownIn = async (address: string) =>
    (await publicReport(dialogue.slug, address))?.report.figures.background?.[0]?.groups
      .filter(({ submissions }) => submissions !== null && submissions > 0)
      .map(({ answer }) => answer);
  expect(await shownIn('det-har-beslutades-1')).toEqual(['30-44', '45-64', 'notTold']);
  // One of two groups, the other being the smallest: nobody can say which.
  expect(await shownIn('det-har-beslutades-2')).toHaveLength(1);
});
