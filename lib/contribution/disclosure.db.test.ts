import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { database } from '@/db/client';
import { contributions } from '@/db/schema/contribution';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { resident } from '@/lib/core/actor';
import { perform } from '@/lib/core/perform';
import { done, staff } from '@/lib/initiative/testing';
import { texts } from '@/lib/text/server';
import { copyOf, disclosureTable } from './copy';
import { disclosedContributions } from './disclosure';
import { moderateContribution } from './moderate-contribution';
import { submitProposal } from './submit-proposal';
import { submitReply } from './submit-reply';
import { aComment, anOpenDialogue, aProposal } from './testing';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

/** The cells of a copy's rows under these columns. */
async function cells(dialogueId: string, ...wanted: string[]) {
  const [columns, rows] = disclosureTable(copyOf(await disclosedContributions(dialogueId), []), texts('sv'));
  for (const row of rows) expect(row).toHaveLength(columns.length);
  return rows.map((row) => wanted.map((column) => row[columns.indexOf(column)]));
}

test('a copy says what each text is, what a reply replies to, and where a proposal is unless its place is masked', async () => {
  const { id: dialogueId, slug } = await anOpenDialogue('public');
  const moderator = staff({ role: 'moderator', dialogueId });
  const columns = ['Slag', 'Svar på nummer', 'Plats på kartan'];
  const place = { place: 'Annas brygga', latitude: '58.75', longitude: '17.01', asIs: 'ja' };
  done(await perform(submitProposal, resident, aProposal(slug, place)));
  expect(await cells(dialogueId, ...columns), 'nobody has read it').toEqual([['Förslag', '', '']]);

  const contributionId = (await disclosedContributions(dialogueId))[0]?.id ?? '';
  const read = { contributionId, textVersion: 1, verdict: 'published' };
  done(await perform(moderateContribution, moderator, { ...read, seen: '' }));
  const words = aComment(slug, { text: 'Jag håller med.' });
  done(await perform(submitReply, resident, { ...words, contributionId }));
  expect(await cells(dialogueId, ...columns)).toEqual([
    ['Förslag', '', '58,75000; 17,01000'],
    ['Svar på ett bidrag', 1, ''],
  ]);

  const [shown] = await database('owner')
    .select({ seen: contributions.moderationId })
    .from(contributions)
    .where(eq(contributions.id, contributionId));
  const phrases = [{ words: 'Annas', reason: 'personalData' }];
  done(await perform(moderateContribution, moderator, { ...read, ...shown, phrases }));
  expect((await cells(dialogueId, ...columns))[0]).toEqual(['Förslag', '', '']);
});
