import { sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { database } from '@/db/client';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { excludeContribution } from '@/lib/analysis/exclude-contribution';
import { receiptHashes } from '@/lib/contribution/receipt-code';
import { submitComment } from '@/lib/contribution/submit-comment';
import { aComment, putIn } from '@/lib/contribution/testing';
import { resident } from '@/lib/core/actor';
import { perform } from '@/lib/core/perform';
import { done } from '@/lib/initiative/testing';
import { draftReport } from './draft-report';
import { linkContributions, linkTheme } from './link-line';
import { publishReport } from './publish-report';
import { saveLine } from './save-line';
import { aCompilation, carryToAnswer, decideInTheMatter } from './testing';
import { writeReport } from './write-report';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

async function receiptOf(code: string | undefined) {
  const hashes = sql.join(
    receiptHashes(code ?? '').map((hash) => sql`${hash}::bytea`),
    sql`, `,
  );
  const [row] = await database('public').execute<{ read: unknown[] }>(
    sql`select read_receipt_answers(array[${hashes}]) as read`,
  );
  return row?.read[0];
}

test('between the interim version and the answer a receipt shows where the words are counted, and no more', async () => {
  const c = await aCompilation(['Det är mörkt.', 'Hej.', 'Prov.']);
  const [first = '', second = '', third = ''] = c.ids;
  await c.code([first]);
  await c.code([second], c.noThemeId);
  await c.code([third]);
  const why = { dialogueId: c.id, contributionId: third, reason: 'test', words: 'Provutskick.' };
  done(await perform(excludeContribution, c.actor, why));
  expect(await receiptOf(c.codes[0])).toMatchObject({ interim: null, lines: [], answers: [] });

  const { reportId } = done(await perform(draftReport, c.actor, { dialogueId: c.id, kind: 'interim' }));
  const words = { summary: 'Många nämner ljus.', method: 'Webben.', unknown: '' };
  done(await perform(writeReport, c.actor, { reportId, revision: 0, ...words }));
  const { lineId } = done(await perform(saveLine, c.actor, { reportId, heading: 'Ljus', body: 'Mer ljus.' }));
  done(await perform(linkTheme, c.actor, { lineId, themeId: c.themeId, how: 'Alla.' }));
  const picked = { lineId, contributionIds: [second], via: 'pick', how: 'Också.' };
  done(await perform(linkContributions, c.actor, picked));
  done(await perform(publishReport, c.actor, { reportId }));

  expect(await receiptOf(c.codes[0])).toMatchObject({
    answers: [],
    interim: {
      number: 1,
      excluded: null,
      receivedAfter: false,
      themes: [{ theme: 'Belysning', reserved: false }],
    },
    lines: [{ reportKind: 'interim', line: 1, heading: 'Ljus' }],
  });
  expect(JSON.stringify(await receiptOf(c.codes[0]))).not.toContain('disposition');
  expect(await receiptOf(c.codes[1])).toMatchObject({ interim: { themes: [{ reserved: true }] } });
  // What does not count is part of no line, here and in every number of the line.
  expect(await receiptOf(c.codes[2])).toMatchObject({
    interim: { excluded: { reason: 'test', words: 'Provutskick.' }, themes: [] },
    lines: [],
  });
  const [line] = await database('public').execute<{ contributions: number }>(
    sql`select contributions from public_report_line where report_id = ${reportId}`,
  );
  expect(line?.contributions).toBe(2);

  await putIn('open', c.id);
  const late = done(await perform(submitComment, resident, aComment(c.slug, { text: 'Sent.' })));
  await putIn('interimFeedback', c.id);
  expect(await receiptOf(late.code)).toMatchObject({ interim: { receivedAfter: true, themes: [] } });
});

test('the final version takes the place of the interim one on a receipt', async () => {
  const c = await aCompilation(['Det är mörkt.']);
  await c.code(c.ids);
  const { reportId } = done(await perform(draftReport, c.actor, { dialogueId: c.id, kind: 'interim' }));
  const words = { summary: 'Många nämner ljus.', method: 'Webben.', unknown: '' };
  done(await perform(writeReport, c.actor, { reportId, revision: 0, ...words }));
  const { lineId } = done(await perform(saveLine, c.actor, { reportId, heading: 'Ljus', body: 'Mer ljus.' }));
  done(await perform(linkTheme, c.actor, { lineId, themeId: c.themeId, how: 'Alla.' }));
  done(await perform(publishReport, c.actor, { reportId }));
  expect(await receiptOf(c.codes[0])).toMatchObject({ interim: { number: 1 }, answers: [] });
  await decideInTheMatter(c.id, c.actor);
  expect(await receiptOf(c.codes[0])).toMatchObject({ interim: { number: 1 }, answers: [] });
  await carryToAnswer(c);
  expect(await receiptOf(c.codes[0])).toMatchObject({
    interim: null,
    answers: [{ theme: 'Belysning', disposition: 'accommodated' }],
  });
});
