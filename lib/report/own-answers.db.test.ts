import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { database } from '@/db/client';
import { contributions } from '@/db/schema/contribution';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { moderateContribution } from '@/lib/contribution/moderate-contribution';
import { perform } from '@/lib/core/perform';
import { asDecided } from '@/lib/dialogue/written';
import { done } from '@/lib/initiative/testing';
import { texts } from '@/lib/text/server';
import { adoptPairAnswer } from './adopt-answer';
import { pdfDocument } from './pdf/document';
import { publicReport } from './public-queries';
import { aDecidedDialogue, carryToAnswer } from './testing';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

test('a final version tells of every answer that differs from its theme: in words where the text is shown, else by number', async () => {
  const c = await aDecidedDialogue(['Fler lampor.', 'Släck lamporna.', 'Släck dem, annars …']);
  const [, shown = '', withheld = ''] = c.ids;
  for (const contributionId of [shown, withheld]) {
    const no = { disposition: 'notAccommodated', reason: `Nej till ${contributionId}.` };
    done(await perform(adoptPairAnswer, c.actor, { contributionId, themeId: c.themeId, ...no }));
  }
  const [seen] = await database('owner')
    .select({ seen: contributions.moderationId })
    .from(contributions)
    .where(eq(contributions.id, withheld));
  const threat = { verdict: 'withheld', reason: 'threat', explanation: 'Det innehåller hot.' };
  const verdict = { contributionId: withheld, textVersion: 1, ...seen, ...threat };
  done(await perform(moderateContribution, c.actor, verdict));
  await carryToAnswer(c);

  const read = await publicReport(c.slug, 'det-har-beslutades-1');
  if (!read) throw new Error('There is no such version.');
  expect(read.ownCounts).toEqual([{ disposition: 'notAccommodated', answers: 2 }]);
  expect(read.ownAnswers).toMatchObject([
    { contributionId: shown, themeId: c.themeId, reason: `Nej till ${shown}.` },
  ]);
  const file = JSON.stringify(
    pdfDocument(read, {
      ...{ locale: 'sv', say: texts('sv'), written: asDecided, address: 'https://x.se/r' },
      ...{ municipality: 'X', now: new Date() },
    }),
  );
  for (const said of [
    'Inte tillgodosett: 2 svar',
    `Nej till ${shown}.`,
    '2 svar på enskilda bidrag blev inte',
  ]) {
    expect(file).toContain(said);
  }
  const rows = await database('public').execute(sql`select * from public_own_answer`);
  expect(rows).toHaveLength(2);
  for (const told of [JSON.stringify(read), file, JSON.stringify(rows)]) {
    expect(told).not.toContain(`Nej till ${withheld}`);
  }
  const interim = await publicReport(c.slug, 'det-har-sa-ni-1');
  expect(interim).toMatchObject({ ownCounts: [], ownAnswers: [] });
});
