import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { database } from '@/db/client';
import { publicNotices } from '@/db/schema/dialogue';
import { countQueries } from '@/db/testing/count-queries';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { anApprovedDialogue, anOpenDialogue, putIn } from '@/lib/contribution/testing';
import { newId } from '@/lib/core/ids';
import { anInitiative } from '@/lib/initiative/testing';
import {
  openItemsOf,
  publicDialogue,
  publicDialogueHead,
  publicRegister,
  publicRegisterRows,
} from './public-queries';

let db: TestDatabase;
beforeAll(async () => {
  db = await testDatabase();
});
afterAll(() => db.drop());

const slugs = async () => (await publicRegister()).dialogues.map(({ slug }) => slug);

describe('the public register', () => {
  test('holds a dialogue that is open, and none that is still being thought about', async () => {
    const open = await anOpenDialogue();
    const early = await anInitiative();
    expect(await slugs()).toContain(open.slug);
    expect(await slugs()).not.toContain(early.slug);
    expect(await publicDialogue(early.slug)).toBeUndefined();
    expect(await publicDialogueHead(early.slug)).toBeUndefined();
  });

  test('and the start page take as many queries with many dialogues as with few', async () => {
    const ask = async () => {
      const { dialogues: all } = await publicRegister();
      await openItemsOf(all.map(({ id }) => id));
    };
    const few = await countQueries('public', ask);
    for (let more = 0; more < 5; more += 1) await anOpenDialogue();
    const many = await countQueries('public', ask);
    expect([few.queries, many.queries]).toEqual([3, 3]);
  });

  test('and its file hold the same dialogues, none before it is public, in two queries however many', async () => {
    const early = await anApprovedDialogue();
    const { queries, value } = await countQueries('public', () => publicRegisterRows());
    expect(queries).toBe(2);
    expect(value.dialogues.map(({ slug }) => slug)).toEqual(await slugs());
    expect(value.dialogues.map(({ slug }) => slug)).not.toContain(early.slug);
  });

  test('asks nothing about open items when nothing is open', async () => {
    expect(await countQueries('public', () => openItemsOf([]))).toEqual({ queries: 0, value: [] });
  });
});

describe('a dialogue’s page', () => {
  test('has its question, its dates and what the public was told, the newest first', async () => {
    const { id, slug } = await anOpenDialogue();
    const told = (body: string, minutes: number) => ({
      id: newId(),
      dialogueId: id,
      kind: 'paused' as const,
      body,
      writtenBy: newId(),
      at: new Date(Date.now() + minutes * 60_000),
    });
    await database('owner')
      .insert(publicNotices)
      .values([told('Först.', 1), told('Sedan.', 2)]);
    const page = await publicDialogue(slug);
    expect(page?.notices.map(({ body }) => body)).toEqual(['Sedan.', 'Först.']);
    expect(page?.paragraphs).toContainEqual(
      expect.objectContaining({ field: 'question', language: 'sv', body: page?.dialogue.question }),
    );
    expect(page?.dialogue).toMatchObject({ level: 'consult', state: 'open', publishedContributions: 0 });
  });

  test('takes four queries, however much stands on it', async () => {
    const { id, slug } = await anOpenDialogue();
    const few = await countQueries('public', () => publicDialogue(slug));
    for (let more = 0; more < 5; more += 1) {
      await database('owner').insert(publicNotices).values({
        id: newId(),
        dialogueId: id,
        kind: 'paused',
        body: 'x',
        writtenBy: newId(),
        at: new Date(),
      });
    }
    const many = await countQueries('public', () => publicDialogue(slug));
    expect([few.queries, many.queries]).toEqual([4, 4]);
  });

  test('follows the state of the dialogue at once', async () => {
    const { id, slug } = await anOpenDialogue();
    await putIn('closed', id);
    expect((await publicDialogueHead(slug))?.dialogue.state).toBe('closed');
  });
});
