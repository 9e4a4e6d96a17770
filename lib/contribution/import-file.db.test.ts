import { and, asc, count, eq, isNull } from 'drizzle-orm';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { database } from '@/db/client';
import { codings, themes } from '@/db/schema/analysis';
import { contributions, imports, submissions } from '@/db/schema/contribution';
import { countedContributions } from '@/db/schema/counted';
import { events } from '@/db/schema/log';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { aPerson } from '@/db/testing/planned-dialogue';
import type { StaffActor } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import { perform } from '@/lib/core/perform';
import { importFile } from './import-file';
import { receiptCode } from './receipt-code';
import { receiptOf } from './receipt-queries';
import { revokeImport } from './revoke-import';
import { anOpenDialogue } from './testing';

let db: TestDatabase;
let dialogue: Awaited<ReturnType<typeof anOpenDialogue>>;
let analyst: StaffActor;

beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());
beforeEach(async () => {
  dialogue = await anOpenDialogue();
  analyst = await aPerson('Ana Prov', [{ role: 'analyst', dialogueId: dialogue.id }]);
});

const head = 'text;received_at;external_id;age_band;place';
const twoEqual = `${head}\nJa;2026-03-12;;65–79;Arnö\nJa;2026-03-12;;65–79;Arnö\nNej;2026-03-12 18:30;;;`;
const withIds = (word: string) => `${head}\n${word};2026-03-12;1;;\nb;2026-03-12;12;;\nc;2026-03-12;123;;`;
const read = (text: string, by: StaffActor = analyst, other: Record<string, unknown> = {}) =>
  perform(importFile, by, {
    dialogueId: dialogue.id,
    fileName: 'svar.csv',
    content: Buffer.from(text).toString('base64'),
    ...other,
  });
const imported = async (text: string) => {
  const outcome = await read(text);
  if (!outcome.ok) throw new Error(JSON.stringify(outcome));
  return outcome.value;
};
const countedNow = async () => {
  const [row] = await database('owner')
    .select({ count: count() })
    .from(countedContributions)
    .where(eq(countedContributions.dialogueId, dialogue.id));
  return row?.count;
};
const codesOf = async (importId: string) =>
  (
    await database('owner')
      .select({ id: submissions.id })
      .from(submissions)
      .where(eq(submissions.importId, importId))
      .orderBy(asc(submissions.id))
  ).map(({ id }) => receiptCode(id));

async function code(contributionId: string) {
  const themeId = newId();
  const by = { createdBy: analyst.personId, createdAt: new Date() };
  await database('owner')
    .insert(themes)
    .values({ id: themeId, dialogueId: dialogue.id, position: 1, ...by });
  const row = { contributionId, themeId, codedBy: analyst.personId, codedAt: new Date() };
  await database('owner').insert(codings).values(row);
}

describe('a file', () => {
  test('adds a submission for every row, equal rows too, each with its own receipt', async () => {
    const { importId, added } = await imported(twoEqual);
    expect(added).toBe(3);
    expect(await countedNow()).toBe(3);
    const codes = await codesOf(importId);
    expect(new Set(codes).size).toBe(3);
    expect((await receiptOf(codes[0] ?? ''))?.receipt).toMatchObject({ channel: 'import', revoked: false });
    const logged = await database('owner')
      .select({ type: events.type, subjects: events.subjects })
      .from(events)
      .where(eq(events.dialogueId, dialogue.id));
    expect(logged).toEqual([{ type: 'import.made', subjects: { importId } }]);
  });

  test('adds nothing a second time, and only what is new in a longer one', async () => {
    await imported(twoEqual);
    expect(await read(twoEqual)).toMatchObject({ kind: 'conflict', reason: 'offline.conflict.nothingNew' });
    expect(await imported(`${twoEqual}\nJa;2026-03-12;;65–79;Arnö`)).toMatchObject({
      added: 1,
      alreadyThere: 3,
    });
    expect(await countedNow()).toBe(4);
  });

  test('with the same ids and other words is refused whole', async () => {
    await imported(withIds('a'));
    const changed = `${withIds('A')}\nd;2026-03-12;1234;;`;
    expect(await read(changed)).toMatchObject({ kind: 'invalid', fields: { file: 'offline.error.rows' } });
    expect(await countedNow()).toBe(3);
    const elsewhere = await anOpenDialogue();
    const other = await aPerson('Eli Prov', [{ role: 'analyst', dialogueId: elsewhere.id }]);
    expect((await read(changed, other, { dialogueId: elsewhere.id })).ok).toBe(true);
  });

  test('read in by two people at once is added once', async () => {
    const other = await aPerson('Bo Prov', [{ role: 'moderator', dialogueId: dialogue.id }]);
    const outcomes = await Promise.all([read(twoEqual), read(twoEqual, other)]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(await countedNow()).toBe(3);
  });

  test('is nobody else’s to read in', async () => {
    const owner = await aPerson('Fia Prov', [{ role: 'politicalOwner', dialogueId: dialogue.id }]);
    expect(await read(twoEqual, owner)).toMatchObject({ kind: 'forbidden', reason: 'offline.denied.record' });
    const stranger = await aPerson('Eva Prov', [{ role: 'analyst', dialogueId: newId() }]);
    expect(await read(twoEqual, stranger)).toMatchObject({ kind: 'forbidden' });
  });
});

describe('a revoked import', () => {
  test('no longer counts, its receipts say so, and its identities are free again', async () => {
    const { importId } = await imported(withIds('a'));
    const [code] = await codesOf(importId);
    expect((await perform(revokeImport, analyst, { importId })).ok).toBe(true);
    expect(await countedNow()).toBe(0);
    expect((await receiptOf(code ?? ''))?.receipt.revoked).toBe(true);
    expect(await imported(withIds('A'))).toMatchObject({ added: 3 });
    expect(await countedNow()).toBe(3);
    expect(await perform(revokeImport, analyst, { importId })).toMatchObject({
      kind: 'conflict',
      reason: 'offline.conflict.revoked',
    });
    const kept = await database('owner')
      .select({ count: count() })
      .from(submissions)
      .where(eq(submissions.importId, importId));
    expect(kept).toEqual([{ count: 3 }]);
  });

  test('is refused as soon as something in it is coded, by the database too', async () => {
    const { importId } = await imported(twoEqual);
    const [one] = await database('owner')
      .select({ id: contributions.id })
      .from(contributions)
      .where(eq(contributions.dialogueId, dialogue.id))
      .limit(1);
    await code(one?.id ?? '');
    expect(await perform(revokeImport, analyst, { importId })).toMatchObject({
      kind: 'conflict',
      reason: 'offline.conflict.coded',
    });
    const force = database('office')
      .update(imports)
      .set({ revokedAt: new Date(), revokedBy: analyst.personId })
      .where(and(eq(imports.id, importId), isNull(imports.revokedAt)));
    await expect(force).rejects.toThrow();
  });
});
