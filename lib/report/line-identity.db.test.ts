import { asc, eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { database } from '@/db/client';
import { reportLines } from '@/db/schema/report';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { perform } from '@/lib/core/perform';
import { receiptAnswers } from '@/lib/followup/receipt-answers';
import { registerMeasure } from '@/lib/followup/register-measure';
import { startFollowUp } from '@/lib/followup/start-follow-up';
import { done } from '@/lib/initiative/testing';
import { moveLine } from './move-line';
import { publicDifferences } from './public-differences';
import { publicReport } from './public-queries';
import { publishReport } from './publish-report';
import { removeLine } from './remove-line';
import { saveLine } from './save-line';
import { answered, aVersion } from './testing-answered';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

function linesOf(reportId: string) {
  return database('owner')
    .select({
      id: reportLines.id,
      identity: reportLines.identity,
      number: reportLines.number,
      heading: reportLines.heading,
    })
    .from(reportLines)
    .where(eq(reportLines.reportId, reportId))
    .orderBy(asc(reportLines.number));
}

test('a line is the same one in the next version, and moving it changes numbers in the draft only', async () => {
  const c = await answered();
  const published = await linesOf(c.final);
  const draft = await aVersion(c, 'final');
  const [light, other] = await linesOf(draft);
  expect((await linesOf(draft)).map(({ identity }) => identity)).toEqual(
    published.map(({ identity }) => identity),
  );
  const added = done(
    await perform(saveLine, c.actor, { reportId: draft, heading: 'Bänkar', body: 'Fler bänkar.' }),
  );
  done(await perform(moveLine, c.actor, { lineId: added.lineId, direction: 'up' }));
  done(await perform(moveLine, c.actor, { lineId: light?.id, direction: 'down' }));
  const order = await linesOf(draft);
  expect(order.map(({ number, heading }) => [number, heading])).toEqual([
    [1, 'Bänkar'],
    [2, 'Mer ljus'],
    [3, 'Övrigt'],
  ]);
  expect(await linesOf(c.final), 'what is published stands as it stood').toEqual(published);
  expect(await perform(moveLine, c.actor, { lineId: added.lineId, direction: 'up' })).toMatchObject({
    ok: false,
    reason: 'report.conflict.outermost',
  });
  expect(await perform(moveLine, c.actor, { lineId: other?.id, direction: 'down' })).toMatchObject({
    ok: false,
    reason: 'report.conflict.outermost',
  });
  done(await perform(removeLine, c.actor, { lineId: added.lineId }));
  expect((await linesOf(draft)).map(({ number }) => number)).toEqual([1, 2]);
});

test('versions are compared line by line by what the lines are, on the public page too', async () => {
  const c = await answered();
  const draft = await aVersion(c, 'final');
  const [light] = await linesOf(draft);
  done(await perform(moveLine, c.actor, { lineId: light?.id, direction: 'down' }));
  const words = { reportId: draft, lineId: light?.id, heading: 'Lampor', body: 'Sex nya lampor.' };
  done(await perform(saveLine, c.actor, words));
  done(await perform(publishReport, c.actor, { reportId: draft }));
  const differences = await publicDifferences(c.slug, 'det-har-beslutades-2');
  expect(differences?.before).toMatchObject({ kind: 'final', number: 1 });
  expect(differences?.differences.lines).toMatchObject({
    added: [],
    removed: [],
    changed: [{ before: { number: 1, heading: 'Mer ljus' }, after: { number: 2, heading: 'Lampor' } }],
    moved: [{ before: { number: 2 }, after: { number: 1, heading: 'Övrigt' } }],
  });
  const read = await publicReport(c.slug, 'det-har-beslutades-2');
  expect(read?.lines).toMatchObject([
    { number: 1, before: { number: 1, line: 2 } },
    { number: 2, before: { number: 1, line: 1 } },
  ]);
  expect(
    await publicDifferences(c.slug, 'det-har-sa-ni-1'),
    'the first differs from nothing',
  ).toBeUndefined();
});

test('a measure that a line promised follows the line to whoever a later version ties to it', async () => {
  const c = await answered();
  const published = await linesOf(c.final);
  done(await perform(startFollowUp, c.actor, { dialogueId: c.id }));
  const measure = {
    dialogueId: c.id,
    title: 'Sex lampor',
    owner: 'Gatuenheten',
    lineIds: [published[1]?.id],
    status: 'planned',
    dueOn: '2031-01-01',
    words: 'Upphandlas.',
  };
  done(await perform(registerMeasure, c.actor, measure));
  const [before] = (await receiptAnswers(c.codes[2] ?? '', c.id)).contributions;
  expect(before?.measures).toMatchObject([{ title: 'Sex lampor' }]);
  const draft = await aVersion(c, 'final');
  done(await perform(publishReport, c.actor, { reportId: draft }));
  const [receipt] = (await receiptAnswers(c.codes[2] ?? '', c.id)).contributions;
  expect(receipt?.measures).toMatchObject([{ title: 'Sex lampor' }]);
  expect(new Set(receipt?.lines.map(({ identity }) => identity)).size).toBe(1);
  expect(receipt?.lines).toHaveLength(2);
});

test('the database keeps a line’s identity, its dialogue and its place once it is published', async () => {
  const [a, b] = [await answered(), await answered()];
  const draft = await aVersion(a, 'final');
  const [line] = await linesOf(draft);
  const [foreign] = await linesOf(b.final);
  const owner = database('owner');
  await expect(
    owner
      .update(reportLines)
      .set({ identity: foreign?.identity })
      .where(eq(reportLines.id, line?.id ?? '')),
  ).rejects.toThrow();
  await expect(
    database('office').execute(sql`insert into report_line (id, report_id, identity, number, heading, body)
      values (gen_random_uuid(), ${draft}, ${foreign?.identity ?? ''}, 9, 'Annans', 'Annans')`),
  ).rejects.toThrow();
  const [published] = await linesOf(a.final);
  await expect(
    owner
      .update(reportLines)
      .set({ number: 7 })
      .where(eq(reportLines.id, published?.id ?? '')),
  ).rejects.toThrow();
});
