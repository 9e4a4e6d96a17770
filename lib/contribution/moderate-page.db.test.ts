import { and, eq, inArray } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { database, publicDb } from '@/db/client';
import { publicContributions } from '@/db/public';
import { contributions, moderations } from '@/db/schema/contribution';
import { events } from '@/db/schema/log';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { aPerson } from '@/db/testing/planned-dialogue';
import type { HeldRole, StaffActor } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import { perform } from '@/lib/core/perform';
import { done } from '@/lib/initiative/testing';
import { eraseContribution } from './erase-contribution';
import { importFile } from './import-file';
import { moderateContribution } from './moderate-contribution';
import { moderatePage } from './moderate-page';
import { recordMeeting } from './record-meeting';
import { namedTexts, sourcesThatWait, sourceToRead, textsToRead, waitingInSource } from './recorded-source';
import { revokeImport } from './revoke-import';
import { anOpenDialogue } from './testing';

let db: TestDatabase;
let dialogue: Awaited<ReturnType<typeof anOpenDialogue>>;
let moderator: StaffActor;

beforeAll(async () => {
  db = await testDatabase();
  dialogue = await anOpenDialogue();
  moderator = await aPerson('Mona Prov', [{ role: 'moderator', dialogueId: dialogue.id }]);
});
afterAll(() => db.drop());

async function aFile(texts: readonly string[], audience = 'public'): Promise<string> {
  const rows = texts.map((text, index) => `${text};2026-03-${String(10 + index)};${newId()}`);
  const content = Buffer.from(['text;received_at;external_id', ...rows].join('\n')).toString('base64');
  const file = { dialogueId: dialogue.id, fileName: 'svar.csv', content, audience };
  return done(await perform(importFile, moderator, file)).importId;
}

const read = (sourceId: string, size = 50, after?: string) =>
  textsToRead({ dialogueId: dialogue.id, sourceId, size, after });
const asShown = (texts: readonly { id: string; textVersion: number }[]) =>
  texts.map(({ id, textVersion }) => `${id}:${textVersion}`);
const judge = (sourceId: string, other: Record<string, unknown>, by: StaffActor = moderator) =>
  perform(moderatePage, by, { dialogueId: dialogue.id, sourceId, ...other });
const verdictsOf = (ids: readonly string[]) =>
  database('owner')
    .select({ id: moderations.contributionId, verdict: moderations.verdict, by: moderations.moderatedBy })
    .from(moderations)
    .where(inArray(moderations.contributionId, [...ids]));

test('a page is one act and a verdict for each text; what is set apart waits on', async () => {
  const importId = await aFile(['Ett', 'Två', 'Tre']);
  const { texts, hasMore } = await read(importId);
  expect(texts.map(({ body }) => body)).toEqual(['Ett', 'Två', 'Tre']);
  expect(hasMore).toBe(false);
  const [first, second, third] = texts.map(({ id }) => id);
  const apart = [second];
  const { judged, untouched, last } = done(await judge(importId, { shown: asShown(texts), apart }));
  expect({ judged, untouched, last }).toEqual({ judged: 2, untouched: [], last: third });
  const given = await verdictsOf(texts.map(({ id }) => id));
  expect(new Set(given.map(({ id }) => id))).toEqual(new Set([first, third]));
  expect(given.every(({ verdict, by }) => verdict === 'published' && by === moderator.personId)).toBe(true);
  const shown = await publicDb()
    .select({ body: publicContributions.body })
    .from(publicContributions)
    .where(inArray(publicContributions.id, [first ?? '', second ?? '', third ?? '']));
  expect(shown.map(({ body }) => body).sort()).toEqual(['Ett', 'Tre']);
  const log = await database('owner')
    .select({ subjects: events.subjects })
    .from(events)
    .where(and(eq(events.dialogueId, dialogue.id), eq(events.type, 'contribution.published')));
  const told = log.map(({ subjects }) => subjects.contributionId);
  expect([first, second, third].map((id) => told.includes(id))).toEqual([true, false, true]);
  expect(await waitingInSource(dialogue.id, importId)).toBe(1);
  expect((await read(importId)).texts.map(({ id }) => id)).toEqual(apart);
  expect(await namedTexts(dialogue.id, importId, apart.map(String))).toMatchObject([
    { id: second, waits: true, words: 'Två' },
  ]);
});

test('what is for the municipality only is cleared, never published', async () => {
  const importId = await aFile(['Bara till er', 'Den också'], 'municipality');
  const { texts } = await read(importId);
  expect(done(await judge(importId, { shown: asShown(texts) })).judged).toBe(2);
  const given = await verdictsOf(texts.map(({ id }) => id));
  expect(given.map(({ verdict }) => verdict)).toEqual(['cleared', 'cleared']);
});

test('what was judged, or emptied, while the page was read is left as it is, and named', async () => {
  const importId = await aFile(['Läst', 'Hunnen', 'Tömd', 'Ny version']);
  const { texts } = await read(importId);
  const [, raced, emptied, reworded] = texts.map(({ id }) => id);
  const other = { reason: 'threat', explanation: 'Ett hot.' };
  done(
    await perform(moderateContribution, moderator, {
      contributionId: raced,
      textVersion: '1',
      seen: '',
      verdict: 'withheld',
      ...other,
    }),
  );
  const officer = await aPerson('Disa Prov', [{ role: 'dataProtectionOfficer' }]);
  done(
    await perform(eraseContribution, officer, {
      dialogueId: dialogue.id,
      contributionIds: [emptied],
      ground: 'erasure',
      reason: 'Den som skrev har bett om det.',
    }),
  );
  const shown = asShown(texts).map((value) => (value.startsWith(`${reworded}`) ? `${reworded}:2` : value));
  const { judged, untouched } = done(await judge(importId, { shown }));
  expect({ judged, untouched }).toEqual({ judged: 1, untouched: [raced, emptied, reworded] });
  const given = await verdictsOf(texts.map(({ id }) => id));
  expect(given.map(({ verdict }) => verdict).sort()).toEqual(['published', 'withheld']);
  // As it truly stands, the last one can be judged; then there is nothing left to judge.
  expect(await judge(importId, { shown: asShown(texts) })).toMatchObject({ ok: true, value: { judged: 1 } });
  expect(await judge(importId, { shown: asShown(texts) })).toMatchObject({
    ok: false,
    reason: 'moderation.conflict.page',
  });
});

test('two who send the same page give each text one verdict', async () => {
  const importId = await aFile(['A', 'B', 'C']);
  const { texts } = await read(importId);
  const outcomes = await Promise.all([1, 2].map(() => judge(importId, { shown: asShown(texts) })));
  expect(outcomes.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(await verdictsOf(texts.map(({ id }) => id))).toHaveLength(3);
});

test('only what came with the file or the meeting is judged, and only by the dialogue’s moderator', async () => {
  const importId = await aFile(['Här']);
  const elsewhere = await aFile(['Annan fil']);
  const here = (await read(importId)).texts;
  const there = (await read(elsewhere)).texts;
  const shown = asShown([...here, ...there]);
  const other = await anOpenDialogue();
  const roles: HeldRole[] = [
    { role: 'moderator', dialogueId: other.id },
    { role: 'analyst', dialogueId: dialogue.id },
    { role: 'registrar', committeeId: dialogue.committeeId },
  ];
  for (const role of roles) {
    const by = await aPerson('Annan Prov', [role]);
    expect(await judge(importId, { shown }, by)).toMatchObject({ reason: 'moderation.denied.role' });
  }
  const strange = { dialogueId: other.id, sourceId: importId, shown };
  const theirs = await aPerson('Deras Prov', [{ role: 'moderator', dialogueId: other.id }]);
  expect(await perform(moderatePage, theirs, strange)).toMatchObject({ kind: 'missing' });
  expect(await judge(newId(), { shown })).toMatchObject({ kind: 'missing' });
  expect(done(await judge(importId, { shown })).untouched).toEqual(there.map(({ id }) => id));
  expect(await verdictsOf(there.map(({ id }) => id))).toEqual([]);
});

test('nothing set apart is judged, no more than a page at a time, and nothing of a revoked file', async () => {
  const importId = await aFile(['Ett', 'Två']);
  const { texts } = await read(importId);
  const shown = asShown(texts);
  const apart = texts.map(({ id }) => id);
  expect(await judge(importId, { shown, apart })).toMatchObject({
    fields: { '': 'moderation.error.allApart' },
  });
  const many = Array.from({ length: 51 }, () => `${newId()}:1`);
  expect(await judge(importId, { shown: many })).toMatchObject({ kind: 'invalid' });
  done(await perform(revokeImport, moderator, { importId }));
  expect(await read(importId)).toEqual({ texts: [], hasMore: false });
  expect(await judge(importId, { shown })).toMatchObject({ reason: 'offline.conflict.revoked' });
  expect(await sourceToRead(dialogue.id, importId)).toMatchObject({ name: 'svar.csv', kind: 'import' });
});

test('a meeting’s points are read as a list too, page by page, and personal data is pointed out', async () => {
  const { submissionId } = done(
    await perform(recordMeeting, moderator, {
      dialogueId: dialogue.id,
      title: 'Bymöte i Tystberga',
      heldAt: '2026-03-12T18:30',
      place: 'Bygdegården',
      headcount: '12',
      texts: [{ text: 'Mer ljus.' }, { text: 'Ring 070-123 45 67.' }, { text: 'Bänkar.' }],
      key: newId(),
    }),
  );
  expect(await sourcesThatWait(dialogue.id)).toContainEqual({
    id: submissionId,
    name: 'Bymöte i Tystberga',
    count: 3,
  });
  const first = await read(submissionId, 2);
  expect(first.hasMore).toBe(true);
  const rest = await read(submissionId, 2, first.texts.at(-1)?.id);
  expect(rest.hasMore).toBe(false);
  const all = [...first.texts, ...rest.texts];
  expect(all.flatMap(({ advice }) => advice)).toEqual(['phone']);
  expect(done(await judge(submissionId, { shown: asShown(first.texts) })).judged).toBe(2);
  expect(await waitingInSource(dialogue.id, submissionId)).toBe(1);
  const points = await database('owner')
    .select({ id: contributions.id })
    .from(contributions)
    .where(eq(contributions.submissionId, submissionId));
  expect(await verdictsOf(points.map(({ id }) => id))).toHaveLength(2);
});
