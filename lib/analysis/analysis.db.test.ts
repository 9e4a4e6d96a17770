import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { database } from '@/db/client';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { eraseContribution } from '@/lib/contribution/erase-contribution';
import { recordSubmission } from '@/lib/contribution/record-submission';
import { perform } from '@/lib/core/perform';
import { done, staff } from '@/lib/initiative/testing';
import { aCompilation } from '@/lib/report/testing';
import { addTheme } from './add-theme';
import { codeBook, themesTogether, wordingsOf } from './code-book';
import { codeContributions } from './code-contributions';
import { codeMany } from './code-many';
import { excludeContribution } from './exclude-contribution';
import {
  compilationProgress,
  contributionForCoding,
  contributionsForCoding,
  countForCoding,
  idsForCoding,
  neighbourForCoding,
} from './queries';
import { rewordTheme } from './reword-theme';
import { startCompiling } from './start-compiling';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

const texts = ['Det är mörkt vid busskuren.', 'Sätt upp fler gatlampor.', 'Bilarna kör för fort.', 'Prov.'];
type Compilation = Awaited<ReturnType<typeof aCompilation>>;

const exclude = async (c: Compilation, contributionId: string | undefined) =>
  done(
    await perform(excludeContribution, c.actor, {
      dialogueId: c.id,
      contributionId,
      reason: 'test',
      words: 'Provutskick.',
    }),
  );

/** How many statements reach the database while something is read. */
async function statements(work: () => Promise<unknown>): Promise<number> {
  const { options } = database('office').$client as unknown as { options: { debug?: unknown } };
  let sent = 0;
  options.debug = () => {
    sent += 1;
  };
  await work();
  options.debug = false;
  return sent;
}

describe('what a coder searches', () => {
  test('words are found by their beginnings and in other forms', async () => {
    const c = await aCompilation(texts);
    const find = (words: string) => idsForCoding(c.id, { filter: 'all', words });
    expect(await find('lampor')).toEqual([]);
    expect(await find('gatlamp')).toEqual([c.ids[1]]);
    expect(await find('bil fort')).toEqual([c.ids[2]]);
    expect(await find("'); drop table")).toEqual([]);
    expect(await find('!&|')).toEqual([]);
  });

  test('filters and pages go through everything once, in both directions', async () => {
    const c = await aCompilation(texts);
    await c.code([c.ids[0] ?? '']);
    await exclude(c, c.ids[3]);
    expect(await idsForCoding(c.id, { filter: 'left' })).toEqual([c.ids[1], c.ids[2]]);
    expect(await idsForCoding(c.id, { filter: 'excluded' })).toEqual([c.ids[3]]);
    expect(await idsForCoding(c.id, { filter: 'all', themeId: c.themeId })).toEqual([c.ids[0]]);
    expect(await countForCoding(c.id, { filter: 'all', countedOnly: true })).toBe(3);

    const all = { filter: 'all' as const };
    const first = await contributionsForCoding(c.id, all, { size: 3 });
    expect(first).toMatchObject({ hasEarlier: false, hasLater: true });
    const second = await contributionsForCoding(c.id, all, { size: 3, after: c.ids[2] });
    expect(second.contributions.map(({ id }) => id)).toEqual([c.ids[3]]);
    const back = await contributionsForCoding(c.id, all, { size: 2, before: c.ids[3] });
    expect(back.contributions.map(({ id }) => id)).toEqual([c.ids[1], c.ids[2]]);
    expect(back).toMatchObject({ hasEarlier: true, hasLater: true });
    expect(await neighbourForCoding(c.id, { filter: 'left' }, { after: c.ids[0] ?? '' })).toBe(c.ids[1]);
    expect(await neighbourForCoding(c.id, all, { before: c.ids[2] ?? '' })).toBe(c.ids[1]);
    expect(await neighbourForCoding(c.id, { filter: 'left' })).toBe(c.ids[1]);
  });

  test('another dialogue’s contributions are never found', async () => {
    const [one, other] = [await aCompilation(['Hej.']), await aCompilation(['Hopp.'])];
    expect(await contributionForCoding(one.id, other.ids[0] ?? '')).toBeUndefined();
    expect(await idsForCoding(one.id, { filter: 'all' })).toEqual(one.ids);
  });
});

describe('the code book', () => {
  test('counts contributions without the excluded, and which themes stand together', async () => {
    const c = await aCompilation(texts);
    const second = { dialogueId: c.id, label: 'Trygghet' };
    const { themeId } = done(await perform(addTheme, c.actor, second));
    await c.code(c.ids);
    await c.code(c.ids.slice(0, 2), themeId);
    await exclude(c, c.ids[1]);
    const book = await codeBook(c.id);
    expect(book.map(({ label, contributions }) => [label, contributions])).toEqual([
      ['Belysning', 3],
      ['Trygghet', 1],
      ['Inget tema', 0],
    ]);
    expect(await themesTogether(c.id)).toMatchObject([{ both: 1 }]);
  });

  test('a retired theme keeps what it has and takes nothing more', async () => {
    const c = await aCompilation(texts);
    await c.code(c.ids.slice(0, 1));
    const retired = { themeId: c.themeId, label: 'Ljus', definition: 'Lampor', retired: 'on' };
    done(await perform(rewordTheme, c.actor, retired));
    const asked = { dialogueId: c.id, themeId: c.themeId, contributionIds: c.ids.slice(1, 2) };
    expect(await perform(codeContributions, c.actor, asked)).toMatchObject({
      kind: 'conflict',
      reason: 'analysis.conflict.retired',
    });
    expect(await idsForCoding(c.id, { filter: 'all', themeId: c.themeId })).toEqual(c.ids.slice(0, 1));
    done(await perform(rewordTheme, c.actor, { ...retired, retired: undefined }));
    done(await perform(codeContributions, c.actor, asked));
  });

  test('every wording is kept', async () => {
    const c = await aCompilation([]);
    const wording = { themeId: c.themeId, label: 'Ljus', definition: 'Lampor', retired: 'on' };
    done(await perform(rewordTheme, c.actor, wording));
    expect((await wordingsOf(c.themeId)).map(({ label, retired }) => [label, retired])).toEqual([
      ['Ljus', true],
      ['Belysning', false],
    ]);
    const reserved = { themeId: c.noThemeId, label: 'Annat' };
    expect(await perform(rewordTheme, c.actor, reserved)).toMatchObject({
      fields: { label: 'analysis.error.reserved' },
    });
  });
});

test('a passage from the same place replaces the earlier one', async () => {
  const c = await aCompilation(['Det är mörkt vid busskuren.']);
  const [contributionId = ''] = c.ids;
  for (const end of [5, 12]) {
    const passage = { textVersion: 1, start: 0, end };
    const coding = { dialogueId: c.id, contributionIds: [contributionId], themeId: c.themeId, passage };
    done(await perform(codeContributions, c.actor, coding));
  }
  const read = await contributionForCoding(c.id, contributionId);
  expect(read?.passages).toMatchObject([{ start: 0, end: 12 }]);
});

test('what no moderator has read is neither coded nor left out, one by one or in bulk; what was erased is', async () => {
  const c = await aCompilation(['Det är mörkt.', 'Bilarna kör för fort.']);
  const letter = {
    dialogueId: c.id,
    channel: 'letter',
    receivedAt: '2026-01-02',
    texts: [{ text: 'Mer ljus.' }],
  };
  done(await perform(recordSubmission, c.actor, letter));
  const unread = (await idsForCoding(c.id, { filter: 'all' })).find((id) => !c.ids.includes(id)) ?? '';
  expect(await contributionForCoding(c.id, unread)).toMatchObject({ unread: true, body: null });
  expect(await contributionForCoding(c.id, c.ids[0] ?? '')).toMatchObject({ unread: false });
  expect(await compilationProgress(c.id)).toMatchObject({ left: 3, awaitingModeration: 1 });
  expect(await idsForCoding(c.id, { filter: 'left', codableOnly: true })).toEqual(c.ids);
  const refused = { kind: 'conflict', reason: 'analysis.conflict.unread' };
  const coding = { dialogueId: c.id, contributionIds: [unread], themeId: c.themeId };
  expect(await perform(codeContributions, c.actor, coding)).toMatchObject(refused);
  expect(await codeMany(c.actor, c.id, c.themeId, [...c.ids, unread])).toMatchObject(refused);
  const out = { dialogueId: c.id, contributionId: unread, reason: 'test', words: 'Prov.' };
  expect(await perform(excludeContribution, c.actor, out)).toMatchObject(refused);
  expect(await compilationProgress(c.id)).toMatchObject({ coded: 0, excluded: 0 });

  const officer = staff({ role: 'dataProtectionOfficer' });
  const erasure = { dialogueId: c.id, contributionIds: [unread], ground: 'erasure', reason: 'Begäran.' };
  done(await perform(eraseContribution, officer, erasure));
  done(await perform(codeContributions, c.actor, coding));
  expect(await compilationProgress(c.id)).toMatchObject({ coded: 1, awaitingModeration: 0 });
});

test('only the analyst codes, excludes and keeps the code book; only two roles begin', async () => {
  const c = await aCompilation(['Hej.']);
  const others = [
    staff({ role: 'projectLead', dialogueId: c.id }),
    staff({ role: 'moderator', dialogueId: c.id }),
    staff({ role: 'politician', committeeId: c.committeeId }),
    staff({ role: 'analyst', dialogueId: c.themeId }),
    staff({ role: 'administrator' }),
  ];
  const [contributionId = ''] = c.ids;
  for (const actor of others) {
    const code = { dialogueId: c.id, contributionIds: [contributionId], themeId: c.themeId };
    const out = { dialogueId: c.id, contributionId, reason: 'test', words: 'Prov' };
    expect(await perform(codeContributions, actor, code)).toMatchObject({ kind: 'forbidden' });
    expect(await perform(excludeContribution, actor, out)).toMatchObject({ kind: 'forbidden' });
    expect(await perform(addTheme, actor, { dialogueId: c.id, label: 'X' })).toMatchObject({
      kind: 'forbidden',
    });
    const reword = { themeId: c.themeId, label: 'X' };
    expect(await perform(rewordTheme, actor, reword)).toMatchObject({ kind: 'forbidden' });
  }
  expect(await perform(startCompiling, others[1] ?? c.actor, { dialogueId: c.id })).toMatchObject({
    kind: 'forbidden',
  });
  expect(await perform(startCompiling, c.actor, { dialogueId: c.id })).toMatchObject({ kind: 'conflict' });
});

test('the queries of a page are as many for one contribution as for many', async () => {
  const one = await aCompilation(['Det är mörkt.']);
  const many = await aCompilation(Array.from({ length: 12 }, (_, n) => `Det är mörkt på plats ${n}.`));
  await many.code(many.ids.slice(0, 6));
  const read = (c: Compilation) => async () => {
    await compilationProgress(c.id);
    await codeBook(c.id);
    await themesTogether(c.id);
    await contributionForCoding(c.id, c.ids[0] ?? '');
    await contributionsForCoding(c.id, { filter: 'all', words: 'mörk' }, { size: 50 });
  };
  await read(one)();
  const few = await statements(read(one));
  expect(few).toBe(8);
  expect(await statements(read(many))).toBe(few);
});

describe('coding many at once', () => {
  test('reaches past one write, and only once each', async () => {
    const c = await aCompilation(texts);
    const [first = ''] = c.ids;
    const outcome = await codeMany(c.actor, c.id, c.themeId, [...c.ids, first]);
    expect(outcome).toMatchObject({ ok: true, value: { coded: 4 } });
    expect(await compilationProgress(c.id)).toMatchObject({ coded: 4, left: 0 });
  });

  test('"inget tema" leaves what is coded alone, and a retired theme is refused', async () => {
    const c = await aCompilation(texts);
    await c.code(c.ids.slice(0, 1));
    expect(await codeMany(c.actor, c.id, c.noThemeId, c.ids)).toMatchObject({ value: { coded: 3 } });
    expect(await idsForCoding(c.id, { filter: 'all', themeId: c.themeId })).toEqual([c.ids[0]]);
    done(await perform(rewordTheme, c.actor, { themeId: c.themeId, label: 'Ljus', retired: true }));
    expect(await codeMany(c.actor, c.id, c.themeId, c.ids)).toMatchObject({
      fields: { themeId: 'analysis.error.theme' },
    });
  });
});
