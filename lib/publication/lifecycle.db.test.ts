import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { database, publicDb } from '@/db/client';
import { publicNoticeViews } from '@/db/public';
import { submissions } from '@/db/schema/contribution';
import { dialogues } from '@/db/schema/dialogue';
import { events } from '@/db/schema/log';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { aCommittee, aPerson, awaitingDecision, completePlan } from '@/db/testing/planned-dialogue';
import { clockActor, type StaffActor } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import { perform } from '@/lib/core/perform';
import { addDays, dayOf, momentOf } from '@/lib/core/time';
import { recordDecision } from '@/lib/decision/record-decision';
import { cancelDialogue } from './cancel-dialogue';
import { closeEarly } from './close-early';
import { extendDialogue } from './extend-dialogue';
import { closeDueDialogue, dueToClose, dueToOpen, openDueDialogue } from './let-time-pass';
import { pauseDialogue } from './pause-dialogue';
import { publishDialogue } from './publish-dialogue';
import { resumeDialogue } from './resume-dialogue';

const today = dayOf(new Date());
const days = (offset: number) => addDays(today, offset);
const text = 'Därför att det behövs.';

let db: TestDatabase;
let committeeId: string;
let registrar: StaffActor;
beforeAll(async () => {
  db = await testDatabase();
  committeeId = await aCommittee();
  registrar = await aPerson('Sekreterare', [{ role: 'registrar', committeeId }]);
});
afterAll(() => db.drop());

async function published({ opensOn = today, conditions = '' } = {}) {
  const { id, planVersionId } = await awaitingDecision(committeeId, completePlan(days, { opensOn }));
  const decision = {
    organ: 'Nämnden',
    decidedOn: today,
    paragraph: '§ 1',
    registryNumber: 'N 1',
    outcome: 'held',
  };
  await perform(recordDecision, registrar, { ...decision, conditions, dialogueId: id, planVersionId });
  const communicator = await aPerson('Kommunikatör', [{ role: 'communicator', dialogueId: id }]);
  const lead = await aPerson('Projektledare', [{ role: 'projectLead', dialogueId: id }]);
  expect(await perform(publishDialogue, lead, { dialogueId: id, planVersionId })).toMatchObject({ ok: true });
  return { id, communicator, lead };
}

async function row(id: string) {
  const [found] = await database('owner').select().from(dialogues).where(eq(dialogues.id, id));
  if (!found) throw new Error('no such dialogue');
  return found;
}

const notices = (id: string) =>
  publicDb()
    .select()
    .from(publicNoticeViews)
    .where(eq(publicNoticeViews.dialogueId, id))
    .orderBy(publicNoticeViews.at);

async function log(id: string) {
  const rows = await database('owner')
    .select({ type: events.type })
    .from(events)
    .where(eq(events.dialogueId, id));
  return rows.map(({ type }) => type);
}

/** Runs with the product's clock moved on. */
async function later(offset: number, work: () => Promise<void>) {
  await database('owner').execute(
    sql`insert into demo_clock (advance) values (${`${offset} days`}::interval)`,
  );
  try {
    await work();
  } finally {
    await database('owner').execute(sql`delete from demo_clock`);
  }
}

async function receive(dialogueId: string) {
  await database('owner')
    .insert(submissions)
    .values({
      id: newId(),
      dialogueId,
      channel: 'web',
      receivedAt: new Date(),
      language: 'sv',
      keyHash: newId(),
      bodyHash: newId(),
      receiptHash: Buffer.from(newId()),
      receiptKeyVersion: 1,
    });
}

describe('time', () => {
  test('opens and closes what is due, once, and nobody but time does', async () => {
    const { id, lead } = await published({ opensOn: days(1) });
    expect(await dueToOpen()).not.toContain(id);
    expect(await perform(openDueDialogue, clockActor, { dialogueId: id })).toMatchObject({
      kind: 'conflict',
    });
    await later(2, async () => {
      expect(await dueToOpen()).toContain(id);
      expect(await perform(openDueDialogue, lead, { dialogueId: id })).toMatchObject({ kind: 'forbidden' });
      expect(await perform(openDueDialogue, clockActor, { dialogueId: id })).toMatchObject({ ok: true });
      expect(await dueToOpen()).not.toContain(id);
    });
    expect((await row(id)).state).toBe('open');
    await later(22, async () => {
      expect(await dueToClose()).toContain(id);
      const twice = [1, 2].map(() => perform(closeDueDialogue, clockActor, { dialogueId: id }));
      expect((await Promise.all(twice)).filter(({ ok }) => ok)).toHaveLength(1);
    });
    expect((await row(id)).state).toBe('closed');
    expect((await log(id)).slice(-2)).toEqual(['dialogue.opened', 'dialogue.closed']);
  });
});

describe('a pause', () => {
  test('remembers where the dialogue was, tells the public, and ends where it began', async () => {
    for (const opensOn of [today, days(1)]) {
      const { id, communicator } = await published({ opensOn });
      const { state } = await row(id);
      expect(await perform(pauseDialogue, communicator, { dialogueId: id, text: ' ' })).toMatchObject({
        fields: { text: 'publication.error.text' },
      });
      expect(await perform(pauseDialogue, registrar, { dialogueId: id, text })).toMatchObject({
        kind: 'forbidden',
      });
      expect(await perform(pauseDialogue, communicator, { dialogueId: id, text })).toMatchObject({
        ok: true,
      });
      expect(await row(id)).toMatchObject({ state: 'paused', pausedFrom: state });
      expect(await perform(pauseDialogue, communicator, { dialogueId: id, text })).toMatchObject({
        kind: 'conflict',
      });
      expect(await perform(resumeDialogue, communicator, { dialogueId: id, text })).toMatchObject({
        ok: true,
      });
      expect(await row(id)).toMatchObject({ state, pausedFrom: null });
      expect((await notices(id)).map(({ kind }) => kind)).toEqual(['paused', 'resumed']);
    }
  });

  test('that outlasts the last day needs a new last day', async () => {
    const { id, lead } = await published();
    await perform(pauseDialogue, lead, { dialogueId: id, text });
    await later(30, async () => {
      expect(await dueToClose()).not.toContain(id);
      expect(await perform(resumeDialogue, lead, { dialogueId: id, text })).toMatchObject({
        fields: { closesOn: 'publication.error.closesNeeded' },
      });
      expect(await perform(resumeDialogue, lead, { dialogueId: id, text, closesOn: days(40) })).toMatchObject(
        { ok: true },
      );
    });
    expect(await row(id)).toMatchObject({ state: 'open', closesAt: momentOf(days(40)) });
  });
});

describe('another closing time', () => {
  test('is later and before the decision in the matter, with a public reason', async () => {
    const { id, communicator } = await published();
    const extend = (closesOn: string) =>
      perform(extendDialogue, communicator, { dialogueId: id, text, closesOn });
    expect(await extend(days(20))).toMatchObject({ fields: { closesOn: 'publication.error.notLater' } });
    expect(await extend(days(60))).toMatchObject({ fields: { closesOn: 'publication.error.afterDecision' } });
    expect(await extend('snart')).toMatchObject({ fields: { closesOn: 'publication.error.date' } });
    expect(await extend(days(28))).toMatchObject({ ok: true });
    expect((await row(id)).closesAt).toEqual(momentOf(days(28)));
    expect(await notices(id)).toMatchObject([
      { kind: 'extended', body: text, closesAtBefore: momentOf(days(21)), closesAtAfter: momentOf(days(28)) },
    ]);
  });

  test('needs a new decision where the decision’s conditions set the time, and the public is told', async () => {
    const { id, communicator } = await published({ conditions: 'Öppen i tre veckor.' });
    const extend = (more: object) =>
      perform(extendDialogue, communicator, { dialogueId: id, text, closesOn: days(28), ...more });
    expect(await extend({})).toMatchObject({
      fields: { decisionSetsTime: 'publication.error.decisionSetsTime' },
    });
    expect(await extend({ decisionSetsTime: 'yes' })).toMatchObject({
      fields: { decisionReference: 'publication.error.decisionReference' },
    });
    expect(await extend({ decisionSetsTime: 'yes', decisionReference: 'Nämnden 3 mars § 9' })).toMatchObject({
      ok: true,
    });
    expect((await notices(id))[0]?.body).toContain('Nämnden 3 mars § 9');
  });

  test('may be earlier, on a day or at once, where the project lead says so', async () => {
    const { id, lead, communicator } = await published();
    const close = (closesOn: string, actor = lead) =>
      perform(closeEarly, actor, { dialogueId: id, text, closesOn });
    expect(await close('', communicator)).toMatchObject({ kind: 'forbidden' });
    expect(await close(days(22))).toMatchObject({ fields: { closesOn: 'publication.error.notEarlier' } });
    expect(await close(days(-1))).toMatchObject({ fields: { closesOn: 'publication.error.closesPassed' } });
    expect(await close(days(10))).toMatchObject({ ok: true });
    expect(await row(id)).toMatchObject({ state: 'open', closesAt: momentOf(days(10)) });
    expect(await close('')).toMatchObject({ ok: true });
    expect((await row(id)).state).toBe('closed');
    expect((await log(id)).slice(-2)).toEqual(['dialogue.closed-early', 'dialogue.closed']);
  });
});

describe('cancelling', () => {
  test('ends a dialogue where nothing was received', async () => {
    const { id, lead, communicator } = await published();
    expect(await perform(cancelDialogue, communicator, { dialogueId: id, text })).toMatchObject({
      kind: 'forbidden',
    });
    expect(await perform(cancelDialogue, lead, { dialogueId: id, text })).toMatchObject({ ok: true });
    expect(await row(id)).toMatchObject({ state: 'cancelled', interrupted: false });
  });

  test('closes a dialogue where something was received, marked as broken off: the answers are still owed', async () => {
    const { id, lead } = await published();
    await receive(id);
    await perform(pauseDialogue, lead, { dialogueId: id, text });
    expect(await perform(cancelDialogue, lead, { dialogueId: id, text })).toMatchObject({ ok: true });
    const after = await row(id);
    expect(after).toMatchObject({ state: 'closed', interrupted: true, pausedFrom: null });
    expect(after.closesAt && after.closesAt <= new Date()).toBe(true);
    expect((await notices(id)).at(-1)).toMatchObject({ kind: 'cancelled', body: text });
  });

  test('and receiving at the same time leave no submission behind without an answer', async () => {
    const { id, lead } = await published();
    await Promise.allSettled([receive(id), perform(cancelDialogue, lead, { dialogueId: id, text })]);
    const received = await database('owner').select().from(submissions).where(eq(submissions.dialogueId, id));
    expect((await row(id)).state).toBe(received.length > 0 ? 'closed' : 'cancelled');
  });

  test('is not for a dialogue that nobody outside knows of', async () => {
    const { id } = await awaitingDecision(committeeId, completePlan(days));
    const lead = await aPerson('Projektledare', [{ role: 'projectLead', dialogueId: id }]);
    expect(await perform(cancelDialogue, lead, { dialogueId: id, text })).toMatchObject({ kind: 'conflict' });
  });
});
