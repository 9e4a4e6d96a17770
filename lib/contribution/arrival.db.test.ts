import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { database } from '@/db/client';
import { contributions, contributionTexts, submissions } from '@/db/schema/contribution';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { contributionsForCoding, neighbourForCoding } from '@/lib/analysis/queries';
import { perform } from '@/lib/core/perform';
import { addDays, dayOf } from '@/lib/core/time';
import { done } from '@/lib/initiative/testing';
import { everyRole, showAsIs } from '@/lib/report/testing';
import { copyOf } from './copy';
import { disclosedContributions } from './disclosure';
import { importFile } from './import-file';
import { nextWaiting } from './moderation-queue';
import { officeContributionPage } from './office-queries';
import { receiptsToPrint } from './offline-queries';
import { recordMeeting } from './record-meeting';
import { textsToRead } from './recorded-source';
import { anOpenDialogue } from './testing';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

const points = ['Ett', 'Två', 'Tre', 'Fyra', 'Fem', 'Sex', 'Sju', 'Åtta'];

async function open() {
  const dialogue = await anOpenDialogue('public');
  return { ...dialogue, actor: everyRole(dialogue.id, dialogue.committeeId) };
}

/** The words of these contributions, in the order that they are given in. */
async function wordsOf(ids: readonly string[]): Promise<(string | undefined)[]> {
  const rows = await database('owner')
    .select({ id: contributionTexts.contributionId, body: contributionTexts.body })
    .from(contributionTexts);
  return ids.map((wanted) => rows.find(({ id }) => id === wanted)?.body);
}

const idsOf = (rows: readonly { id: string }[]) => rows.map(({ id }) => id);

test('the points of a meeting stand everywhere as they were noted', async () => {
  const { id, actor } = await open();
  const meeting = {
    dialogueId: id,
    title: 'Öppet hus',
    heldAt: `${addDays(dayOf(new Date()), -1)}T18:00`,
    place: 'Culturum',
    headcount: 30,
    representatives: '',
    texts: points.map((text) => ({ text })),
  };
  const { submissionId, contributionIds } = done(await perform(recordMeeting, actor, meeting));
  const read = await textsToRead({ dialogueId: id, sourceId: submissionId, size: 5 });
  expect(await wordsOf(idsOf(read.texts))).toEqual(points.slice(0, 5));
  const after = read.texts.at(-1)?.id;
  const rest = await textsToRead({ dialogueId: id, sourceId: submissionId, after, size: 5 });
  expect(await wordsOf(idsOf(rest.texts))).toEqual(points.slice(5));

  const queue: string[] = [];
  for (const one of contributionIds) {
    const next = await nextWaiting(id);
    queue.push(next ?? '');
    await showAsIs(one, actor);
  }
  expect(await wordsOf(queue)).toEqual(points);

  const list = { dialogueId: id, level: 'original' as const, size: 5 };
  const newest = await officeContributionPage(list);
  const older = await officeContributionPage({ ...list, before: newest.contributions.at(-1)?.id });
  expect(await wordsOf(idsOf([...newest.contributions, ...older.contributions]))).toEqual(points);
  const back = await officeContributionPage({ ...list, after: older.contributions[0]?.id });
  expect(idsOf(back.contributions)).toEqual(idsOf(newest.contributions));

  const search = { filter: 'all' as const };
  const coding = await contributionsForCoding(id, search, { size: 50 });
  expect(await wordsOf(idsOf(coding.contributions))).toEqual(points);
  const walked = [await neighbourForCoding(id, search)];
  for (const _ of points.slice(1)) {
    walked.push(await neighbourForCoding(id, search, { after: walked.at(-1) ?? '' }));
  }
  expect(walked).toEqual(idsOf(coding.contributions));
  expect(await neighbourForCoding(id, search, { before: walked[3] ?? '' })).toBe(walked[2]);

  const copied = copyOf(await disclosedContributions(id), []);
  expect(copied.flatMap(({ items }) => items.map(({ item }) => item.body))).toEqual(points);
});

test('a file is read, copied and printed in its own order, whatever days its rows carry', async () => {
  const { id, actor } = await open();
  const rows = points.map((text, index) => `${text};2026-03-${28 - 3 * Math.floor(index / 2)}`);
  const content = Buffer.from(['text;received_at', ...rows].join('\n')).toString('base64');
  const { importId } = done(
    await perform(importFile, actor, { dialogueId: id, fileName: 'svar.csv', content, audience: 'public' }),
  );
  const read = await textsToRead({ dialogueId: id, sourceId: importId, size: 3 });
  expect(await wordsOf(idsOf(read.texts))).toEqual(points.slice(0, 3));
  const after = read.texts.at(-1)?.id;
  const rest = await textsToRead({ dialogueId: id, sourceId: importId, after, size: 50 });
  expect(await wordsOf(idsOf(rest.texts))).toEqual(points.slice(3));

  const printed = await receiptsToPrint({ dialogueId: id, importId, size: 50 });
  const sent = await database('owner')
    .select({ submissionId: contributions.submissionId, id: contributions.id })
    .from(contributions)
    .innerJoin(submissions, eq(submissions.id, contributions.submissionId))
    .where(eq(submissions.importId, importId));
  const inPrint = printed.map((one) => sent.find(({ submissionId }) => submissionId === one.id)?.id ?? '');
  expect(await wordsOf(inPrint)).toEqual(points);

  // Among everything else it stands by its days; rows of one day still stand as in the file.
  const byDay = [6, 7, 4, 5, 2, 3, 0, 1].map((index) => points[index]);
  const copied = copyOf(await disclosedContributions(id), []);
  expect(await wordsOf(copied.flatMap(({ items }) => items.map(({ item }) => item.id)))).toEqual(byDay);
});
