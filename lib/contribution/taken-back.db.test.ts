import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { database, publicDb } from '@/db/client';
import { publicContributions } from '@/db/public';
import { contributions } from '@/db/schema/contribution';
import { countedContributions } from '@/db/schema/counted';
import { events } from '@/db/schema/log';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { aPerson } from '@/db/testing/planned-dialogue';
import { resident, type StaffActor } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import { perform } from '@/lib/core/perform';
import { disclosedContributions } from './disclosure';
import { eraseContribution } from './erase-contribution';
import { moderateContribution } from './moderate-contribution';

import { waitingCount } from './queue-counts';
import { receiptOf } from './receipt-queries';
import { submitComment } from './submit-comment';
import { aComment, anOpenDialogue } from './testing';
import { withdrawContribution } from './withdraw-contribution';

let db: TestDatabase;
let dialogue: Awaited<ReturnType<typeof anOpenDialogue>>;
let moderator: StaffActor;
let officer: StaffActor;

beforeAll(async () => {
  db = await testDatabase();
  dialogue = await anOpenDialogue();
  moderator = await aPerson('Mona Prov', [{ role: 'moderator', dialogueId: dialogue.id }]);
  officer = await aPerson('Dag Prov', [{ role: 'dataProtectionOfficer' }]);
});
afterAll(() => db.drop());

async function received(text: string, audience: 'public' | 'municipality' = 'public') {
  const sent = aComment(dialogue.slug, { text, audience, asIs: 'ja' });
  const outcome = await perform(submitComment, resident, sent);
  if (!outcome.ok) throw new Error(outcome.kind);
  const [row] = await database('owner')
    .select({ id: contributions.id })
    .from(contributions)
    .where(eq(contributions.submissionId, outcome.value.submissionId));
  const id = row?.id ?? '';
  const verdict = audience === 'public' ? 'published' : 'cleared';
  const masks = text.startsWith('Åsa') ? '0-3-namedPerson' : [];
  const judged = await perform(moderateContribution, moderator, {
    contributionId: id,
    textVersion: '1',
    seen: '',
    verdict,
    masks,
  });
  if (!judged.ok) throw new Error(judged.kind);
  return { id, code: outcome.value.code };
}
const shown = async (id: string) =>
  (await publicDb().select().from(publicContributions).where(eq(publicContributions.id, id)))[0];
const countedNow = () =>
  database('owner').$count(countedContributions, eq(countedContributions.dialogueId, dialogue.id));
const eventsOf = async (type: string) =>
  database('owner')
    .select({ actorId: events.actorId, actorKind: events.actorKind })
    .from(events)
    .where(eq(events.type, type));

/** Every table in which these words stand. */
async function tablesWith(words: string): Promise<string[]> {
  const tables = await database('owner').execute<{ name: string }>(
    sql`select table_name as name from information_schema.tables where table_schema = 'public' and table_type = 'BASE TABLE'`,
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const [row] = await database('owner').execute<{ there: boolean }>(
      sql`select exists (select 1 from ${sql.identifier(name)} t where t::text like ${`%${words}%`}) as there`,
    );
    if (row?.there) found.push(name);
  }
  return found;
}

describe('erasing', () => {
  const order = (contributionIds: string | string[], other: Record<string, unknown> = {}) => ({
    dialogueId: dialogue.id,
    contributionIds,
    ground: 'erasure',
    reason: 'Texten rör en annan persons hälsa.',
    ...other,
  });

  test('takes the words away everywhere and changes no total', async () => {
    const { id, code } = await received('Grannens ovanliga sjukdom zebrafisk');
    expect(await tablesWith('zebrafisk')).toEqual(['contribution_text']);
    const before = await countedNow();
    const outcome = await perform(eraseContribution, officer, order(id));
    expect(outcome.ok).toBe(true);
    expect(await tablesWith('zebrafisk')).toEqual([]);
    expect(await countedNow()).toBe(before);
    expect(await shown(id)).toMatchObject({ standing: 'erased', body: null });
    expect((await receiptOf(code))?.receipt.contributions).toMatchObject([{ erased: true, body: '' }]);
    expect(await eventsOf('contribution.erased')).toEqual([
      { actorId: officer.personId, actorKind: 'staff' },
    ]);
    expect(await perform(eraseContribution, officer, order(id))).toMatchObject({
      kind: 'conflict',
      reason: 'offline.conflict.erased',
    });
  });

  test('is the data protection officer’s decision, with a ground and a reason', async () => {
    const { id } = await received('Ett annat inlägg');
    expect(await perform(eraseContribution, moderator, order(id))).toMatchObject({ kind: 'forbidden' });
    expect(await perform(eraseContribution, officer, order([], { ground: 'x', reason: ' ' }))).toMatchObject({
      fields: {
        contributionIds: 'offline.error.contributions',
        ground: 'offline.error.ground',
        reason: 'offline.error.reason',
      },
    });
    const elsewhere = order(id, { dialogueId: (await anOpenDialogue()).id });
    expect(await perform(eraseContribution, officer, elsewhere)).toMatchObject({ kind: 'missing' });
  });
});

describe('withdrawing', () => {
  test('takes the text off the page for its holder, once, and it still counts', async () => {
    const { id, code } = await received('Sätt upp en klocka');
    const before = await countedNow();
    expect((await shown(id))?.body).toBe('Sätt upp en klocka');
    const asked = { code: code.toLowerCase(), contributionId: id };
    const [one, two] = await Promise.all([
      perform(withdrawContribution, resident, asked),
      perform(withdrawContribution, resident, asked),
    ]);
    expect([one.ok, two.ok]).toContain(true);
    expect((await perform(withdrawContribution, resident, asked)).ok).toBe(true);
    expect(await shown(id)).toMatchObject({ standing: 'withdrawn', body: null });
    expect((await receiptOf(code))?.receipt.contributions).toMatchObject([
      { withdrawn: true, body: 'Sätt upp en klocka' },
    ]);
    expect(await countedNow()).toBe(before);
    expect(await eventsOf('contribution.withdrawn')).toEqual([{ actorId: null, actorKind: 'resident' }]);
  });

  test('before anybody has read it leaves it with the moderator: nobody else reads it until then', async () => {
    const sent = await perform(submitComment, resident, aComment(dialogue.slug, { text: 'Ångrade mig' }));
    if (!sent.ok) throw new Error(sent.kind);
    const { code, submissionId } = sent.value;
    const [row] = await database('owner')
      .select({ id: contributions.id })
      .from(contributions)
      .where(eq(contributions.submissionId, submissionId));
    const contributionId = row?.id ?? '';
    const before = await waitingCount(dialogue.id);
    expect((await perform(withdrawContribution, resident, { code, contributionId })).ok).toBe(true);
    expect(await waitingCount(dialogue.id)).toBe(before);
    const read = { contributionId, textVersion: '1', seen: '', verdict: 'published' };
    expect((await perform(moderateContribution, moderator, read)).ok).toBe(true);
    expect(await waitingCount(dialogue.id)).toBe(before - 1);
    expect(await shown(contributionId)).toMatchObject({ standing: 'withdrawn', body: null });
  });

  test('takes the right code, and something that was shown', async () => {
    const mine = await received('Mitt');
    const theirs = await received('Deras');
    const secret = await received('Bara till er', 'municipality');
    const ask = (code: string, contributionId: string) =>
      perform(withdrawContribution, resident, { code, contributionId });
    expect(await ask(theirs.code, mine.id)).toMatchObject({ kind: 'missing' });
    expect(await ask('7KQM-2XDA-9FPT-4H8R', mine.id)).toMatchObject({ kind: 'missing' });
    expect(await ask('x', mine.id)).toMatchObject({ kind: 'missing' });
    expect(await ask(secret.code, secret.id)).toMatchObject({
      kind: 'forbidden',
      reason: 'withdrawal.denied.municipality',
    });
    expect(await ask(mine.code, newId())).toMatchObject({ kind: 'missing' });
    const asStaff = perform(withdrawContribution, moderator, { code: mine.code, contributionId: mine.id });
    await expect(asStaff).rejects.toThrow();
    expect((await shown(mine.id))?.body).toBe('Mitt');
  });
});

describe('a copy that is handed out', () => {
  test('is masked, keeps what is not read, and says what is gone', async () => {
    const masked = await received('Åsa bor på gatan');
    const unread = await perform(submitComment, resident, aComment(dialogue.slug, { text: 'Oläst' }));
    const rows = await disclosedContributions(dialogue.id);
    expect(rows.find(({ id }) => id === masked.id)).toMatchObject({ body: '\u{E000} bor på gatan' });
    expect(rows.filter(({ standing }) => standing === 'awaiting')).toMatchObject([{ body: null }]);
    expect(rows.some(({ standing }) => standing === 'erased')).toBe(true);
    expect(rows.find(({ standing }) => standing === 'withdrawn')?.body).toBe('Sätt upp en klocka');
    expect(unread.ok).toBe(true);
    expect(await disclosedContributions(dialogue.id, { contributionId: masked.id })).toHaveLength(1);
  });
});
