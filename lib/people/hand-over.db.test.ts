import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { database, officeDb } from '@/db/client';
import { dialogueHandovers, dialogues } from '@/db/schema/dialogue';
import { events } from '@/db/schema/log';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { clockActor, type StaffActor } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import { perform } from '@/lib/core/perform';
import { addDays, dayOf } from '@/lib/core/time';
import { addCommittee } from './add-committee';
import { addPerson } from './add-person';
import { assignRole } from './assign-role';
import { endCommittee } from './end-committee';
import { dueToHandOver, handOverDialogues } from './hand-over';
import { rolesOfPerson } from './queries';
import { anAdministrator, anInstallation, done } from './testing';
import { aDialogue } from './testing-dialogue';

const today = dayOf(new Date());
const yesterday = addDays(today, -1);
const nextMonth = addDays(today, 30);

let kept: TestDatabase;
let administrator: StaffActor;
beforeAll(async () => {
  kept = await testDatabase();
  await anInstallation();
  administrator = await anAdministrator();
});
afterAll(() => kept.drop());

let made = 0;
async function aCommittee(validFrom = '2020-01-01') {
  made += 1;
  const input = { name: `Nämnden ${made}`, validFrom };
  return done(await perform(addCommittee, administrator, input)).committeeId;
}

const end = (committeeId: string, validTo: string, successorId = '') =>
  perform(endCommittee, administrator, { committeeId, validTo, successorId });

async function committeeOf(dialogueId: string) {
  const [row] = await officeDb()
    .select({ committeeId: dialogues.committeeId })
    .from(dialogues)
    .where(eq(dialogues.id, dialogueId));
  return row?.committeeId;
}

test('a nämnd that has ended hands its dialogues over at once, and the log of each says so', async () => {
  const [old, next] = [await aCommittee(), await aCommittee()];
  const dialogueId = await aDialogue(old);
  const elsewhere = await aDialogue(await aCommittee());
  expect(await end(old, yesterday)).toMatchObject({
    fields: { successorId: 'people.error.successorNeeded' },
  });
  done(await end(old, yesterday, next));
  expect(await committeeOf(dialogueId)).toBe(next);
  expect(await committeeOf(elsewhere)).not.toBe(next);
  const log = await officeDb()
    .select({ type: events.type, subjects: events.subjects })
    .from(events)
    .where(eq(events.dialogueId, dialogueId));
  expect(log).toEqual([{ type: 'dialogue.handed-over', subjects: { committeeId: next } }]);
  const steps = await officeDb()
    .select({ from: dialogueHandovers.fromCommitteeId, to: dialogueHandovers.toCommitteeId })
    .from(dialogueHandovers)
    .where(eq(dialogueHandovers.dialogueId, dialogueId));
  expect(steps).toEqual([{ from: old, to: next }]);
  expect(await end(old, today, next)).toMatchObject({ reason: 'people.error.committeeHasEnded' });
});

test('a nämnd that is to end keeps its dialogues through its last day; then time itself hands them over', async () => {
  const [old, next] = [await aCommittee(), await aCommittee(addDays(nextMonth, 1))];
  const dialogueId = await aDialogue(old);
  done(await end(old, nextMonth, next));
  expect(await committeeOf(dialogueId)).toBe(old);
  expect(await dueToHandOver()).not.toContain(old);
  const early = await perform(handOverDialogues, clockActor, { committeeId: old });
  expect(early).toMatchObject({ reason: 'people.conflict.notDue' });
  expect(await perform(handOverDialogues, administrator, { committeeId: old })).toMatchObject({
    kind: 'forbidden',
  });

  // The day comes sooner where it is moved, and somebody registers an initiative in the last minute.
  const soon = await aCommittee();
  done(await end(old, yesterday, soon));
  const late = await aDialogue(old);
  expect(await dueToHandOver()).toContain(old);
  done(await perform(handOverDialogues, clockActor, { committeeId: old }));
  expect([await committeeOf(dialogueId), await committeeOf(late)]).toEqual([soon, soon]);
  expect(await dueToHandOver()).not.toContain(old);
});

test('who takes over is there the day after, and stays or passes on', async () => {
  const old = await aCommittee();
  await aDialogue(old);
  const refused = { fields: { successorId: 'people.error.successor' } };
  expect(await end(old, nextMonth, old)).toMatchObject(refused);
  expect(await end(old, nextMonth, newId())).toMatchObject(refused);
  expect(await end(old, nextMonth, await aCommittee(addDays(nextMonth, 2)))).toMatchObject(refused);
  const next = await aCommittee();
  done(await end(old, nextMonth, next));
  expect(await end(next, nextMonth), 'somebody counts on it').toMatchObject({
    fields: { validTo: 'people.error.isSuccessor' },
  });
});

test('mandates end with their nämnd, and follow its last day when that is moved', async () => {
  const [committeeId, next] = [await aCommittee(), await aCommittee()];
  const { personId } = done(
    await perform(addPerson, administrator, { name: 'Bo Prov', email: 'bo@provkoping.example' }),
  );
  const role = { personId, role: 'official', committeeId, validFrom: '2020-01-01' };
  done(await perform(assignRole, administrator, role));
  done(await end(committeeId, nextMonth, next));
  expect(await rolesOfPerson(personId)).toMatchObject([{ validTo: nextMonth, isInForce: true }]);
  const later = addDays(nextMonth, 10);
  done(await end(committeeId, later, next));
  expect(await rolesOfPerson(personId)).toMatchObject([{ validTo: later }]);
  done(await end(committeeId, yesterday, next));
  expect(await rolesOfPerson(personId)).toMatchObject([{ validTo: yesterday, isInForce: false }]);
});

test('the database moves no dialogue to another nämnd, but from one that has ended to who takes over', async () => {
  const [old, other] = [await aCommittee(), await aCommittee()];
  const dialogueId = await aDialogue(old);
  const refused = { cause: { code: '23514' } };
  const step = { id: newId(), dialogueId, fromCommitteeId: old, toCommitteeId: other, at: new Date() };
  await expect(database('office').insert(dialogueHandovers).values(step)).rejects.toMatchObject(refused);
  const moving = database('office')
    .update(dialogues)
    .set({ committeeId: other })
    .where(eq(dialogues.id, dialogueId));
  await expect(moving).rejects.toMatchObject(refused);
});
