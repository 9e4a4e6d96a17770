import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { database, publicDb } from '@/db/client';
import { publicDialogues } from '@/db/public';
import { decisionCorrections, decisions } from '@/db/schema/decision';
import { dialogues } from '@/db/schema/dialogue';
import { initiatives } from '@/db/schema/initiative';
import { events } from '@/db/schema/log';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import {
  aCommittee,
  aPerson,
  awaitingDecision,
  completePlan,
  submitVersion,
} from '@/db/testing/planned-dialogue';
import type { StaffActor } from '@/lib/core/actor';
import { perform } from '@/lib/core/perform';
import { addDays, dayOf } from '@/lib/core/time';
import { correctDecision } from './correct-decision';
import { decisionPage, lastReturn } from './queries';
import { recordDecision } from './record-decision';
import { reopenPlan } from './reopen-plan';

const today = dayOf(new Date());
const plan = completePlan((offset) => addDays(today, offset));

let db: TestDatabase;
let committeeId: string;
let registrar: StaffActor;
beforeAll(async () => {
  db = await testDatabase();
  committeeId = await aCommittee();
  registrar = await aPerson('Sekreterare', [{ role: 'registrar', committeeId }]);
});
afterAll(() => db.drop());

const minuted = {
  organ: 'Samhällsbyggnadsnämnden',
  decidedOn: today,
  paragraph: '§ 42',
  registryNumber: 'SBN 2027/12',
  outcome: 'held',
};

async function stateOf(id: string) {
  const [row] = await database('owner')
    .select({ state: dialogues.state })
    .from(dialogues)
    .where(eq(dialogues.id, id));
  return row?.state;
}

const inTheRecord = (id: string) =>
  database('owner').select().from(decisions).where(eq(decisions.dialogueId, id));

describe('a decision to hold a dialogue', () => {
  test('binds the version that awaited it, and is in the log', async () => {
    const { id, planVersionId } = await awaitingDecision(committeeId, plan);
    const outcome = await perform(recordDecision, registrar, { ...minuted, dialogueId: id, planVersionId });
    expect(outcome).toMatchObject({ ok: true });
    expect(await stateOf(id)).toBe('approved');
    expect(await inTheRecord(id)).toMatchObject([
      { planVersionId, outcome: 'held', recordedBy: registrar.personId },
    ]);
    const log = await database('owner').select().from(events).where(eq(events.dialogueId, id));
    expect(log).toMatchObject([{ type: 'decision.recorded', actorId: registrar.personId }]);
  });

  test('leads to a public no with its reason, or back to the plan', async () => {
    for (const [outcome, state] of [
      ['declined', 'declined'],
      ['returned', 'returned'],
    ] as const) {
      const { id, planVersionId } = await awaitingDecision(committeeId, plan);
      const record = (reason: string) =>
        perform(recordDecision, registrar, { ...minuted, outcome, reason, dialogueId: id, planVersionId });
      expect(await record('  ')).toMatchObject({
        kind: 'invalid',
        fields: { reason: 'decision.error.reason' },
      });
      expect(await record('Frågan är redan avgjord.')).toMatchObject({ ok: true });
      expect(await stateOf(id)).toBe(state);
    }
  });

  test('can be a no to a plan that was sent back, which is all that can be decided about it', async () => {
    const { id, planVersionId } = await awaitingDecision(committeeId, plan);
    const record = (outcome: string) =>
      perform(recordDecision, registrar, {
        ...minuted,
        outcome,
        reason: 'Pengarna räcker inte.',
        dialogueId: id,
        planVersionId,
      });
    expect(await record('returned')).toMatchObject({ ok: true });
    expect(await record('held')).toMatchObject({ reason: 'decision.conflict.notAwaiting' });
    expect(await record('returned')).toMatchObject({ reason: 'decision.conflict.notAwaiting' });
    expect(await record('declined')).toMatchObject({ ok: true });
    expect(await stateOf(id)).toBe('declined');
  });

  test('is recorded by the registrar of that nämnd and by nobody else', async () => {
    const { id, planVersionId } = await awaitingDecision(committeeId, plan);
    const others = [
      await aPerson('Annan nämnds sekreterare', [{ role: 'registrar', committeeId: await aCommittee() }]),
      await aPerson('Ledamot', [{ role: 'politician', committeeId }]),
      await aPerson('Projektledare', [{ role: 'projectLead', dialogueId: id }]),
      await aPerson('Administratör', [{ role: 'administrator' }]),
    ];
    for (const actor of others) {
      expect(await perform(recordDecision, actor, { ...minuted, dialogueId: id, planVersionId })).toEqual({
        ok: false,
        kind: 'forbidden',
        reason: 'decision.denied.record',
      });
    }
    expect(await inTheRecord(id)).toEqual([]);
  });

  test('is one, of two that are recorded at the same time', async () => {
    const { id, planVersionId } = await awaitingDecision(committeeId, plan);
    const record = (paragraph: string) =>
      perform(recordDecision, registrar, { ...minuted, paragraph, dialogueId: id, planVersionId });
    const outcomes = await Promise.all([record('§ 1'), record('§ 2')]);
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
    expect(outcomes).toContainEqual({ ok: false, kind: 'conflict', reason: 'decision.conflict.notAwaiting' });
    expect(await inTheRecord(id)).toHaveLength(1);
  });

  test('is not about a version that the registrar has not seen, and not of a day to come', async () => {
    const { id, planVersionId } = await awaitingDecision(committeeId, plan);
    expect(
      await perform(recordDecision, registrar, {
        ...minuted,
        decidedOn: addDays(today, 1),
        dialogueId: id,
        planVersionId,
      }),
    ).toMatchObject({ fields: { decidedOn: 'decision.error.future' } });
    await submitVersion(id, plan, { number: 2 });
    expect(
      await perform(recordDecision, registrar, { ...minuted, dialogueId: id, planVersionId }),
    ).toMatchObject({
      reason: 'decision.conflict.otherVersion',
    });
  });

  test('stays when the plan is taken back for a new one, which only the project lead may ask for', async () => {
    const { id, planVersionId } = await awaitingDecision(committeeId, plan);
    const lead = await aPerson('Projektledare', [{ role: 'projectLead', dialogueId: id }]);
    expect(await perform(reopenPlan, lead, { dialogueId: id })).toMatchObject({ kind: 'conflict' });
    await perform(recordDecision, registrar, { ...minuted, dialogueId: id, planVersionId });
    expect(await perform(reopenPlan, registrar, { dialogueId: id })).toMatchObject({ kind: 'forbidden' });
    expect(await perform(reopenPlan, lead, { dialogueId: id })).toMatchObject({ ok: true });
    expect(await stateOf(id)).toBe('returned');
    expect(await inTheRecord(id)).toHaveLength(1);
    expect(await lastReturn(id), 'nobody sent it back: it was taken back').toBeUndefined();
  });

  test('says why the plan was sent back', async () => {
    const { id, planVersionId } = await awaitingDecision(committeeId, plan);
    const reason = 'Nämnden vill se vad dialogen kostar.';
    const returned = { ...minuted, outcome: 'returned', reason, dialogueId: id, planVersionId };
    expect(await perform(recordDecision, registrar, returned)).toMatchObject({ ok: true });
    expect(await lastReturn(id)).toMatchObject({ reason, paragraph: '§ 42' });
  });
});

describe('the database refuses with the office key', () => {
  test('to change or delete a decision, or to make one where none is awaited', async () => {
    const { id, planVersionId } = await awaitingDecision(committeeId, plan);
    await perform(recordDecision, registrar, { ...minuted, dialogueId: id, planVersionId });
    for (const attack of [
      sql`update decision set outcome = 'declined' where dialogue_id = ${id}`,
      sql`delete from decision where dialogue_id = ${id}`,
      sql`truncate decision`,
      sql`insert into decision (id, dialogue_id, plan_version_id, organ, decided_on, paragraph, registry_number,
            outcome, recorded_by, recorded_at)
          values (gen_random_uuid(), ${id}, ${planVersionId}, 'KS', '2026-01-01', '1', '1', 'held',
            gen_random_uuid(), now())`,
    ]) {
      await expect(database('office').execute(attack)).rejects.toThrow();
    }
    expect(await inTheRecord(id)).toHaveLength(1);
  });

  test('to call a dialogue approved that nobody has decided to hold', async () => {
    const { id } = await awaitingDecision(committeeId, plan);
    await expect(
      database('office').update(dialogues).set({ state: 'approved' }).where(eq(dialogues.id, id)),
    ).rejects.toThrow();
  });
});

describe('a typing error in a recorded decision', () => {
  async function declined() {
    const { id, planVersionId } = await awaitingDecision(committeeId, plan);
    const reason = 'Frågan är redan avgjord.';
    await perform(recordDecision, registrar, {
      ...minuted,
      paragraph: '§ 24',
      outcome: 'declined',
      reason,
      dialogueId: id,
      planVersionId,
    });
    const [decision] = await inTheRecord(id);
    if (!decision) throw new Error('No decision.');
    const { outcome, ...words } = { ...minuted, reason };
    const correct = (other: object, actor = registrar) =>
      perform(correctDecision, actor, {
        ...words,
        decisionId: decision.id,
        because: 'Omkastat, enligt protokollet.',
        ...other,
      });
    return { id, decision, correct };
  }

  test('is mended by a row of its own: the latest is read, what was recorded stays', async () => {
    const { id, decision, correct } = await declined();
    expect(await correct({})).toMatchObject({ ok: true });
    expect(await correct({ decidedOn: addDays(today, -1) })).toMatchObject({ ok: true });
    expect(await inTheRecord(id)).toEqual([decision]);
    const { decisions: shown } = await decisionPage(id);
    expect(shown).toMatchObject([
      {
        paragraph: '§ 42',
        decidedOn: addDays(today, -1),
        outcome: 'declined',
        corrections: [
          { changed: [{ field: 'decidedOn', before: today }] },
          { by: 'Sekreterare', because: 'Omkastat, enligt protokollet.', changed: [{ before: '§ 24' }] },
        ],
      },
    ]);
    const log = await database('owner').select().from(events).where(eq(events.dialogueId, id));
    expect(log.map(({ type }) => type).sort()).toEqual([
      'decision.corrected',
      'decision.corrected',
      'decision.recorded',
    ]);
    expect(JSON.stringify(log)).not.toContain('Omkastat');
  });

  test('is mended by the registrar, with words for why, and never into a day to come or a no without reason', async () => {
    const { correct } = await declined();
    const politician = await aPerson('Ledamot', [{ role: 'politician', committeeId }]);
    expect(await correct({}, politician)).toMatchObject({ reason: 'decision.denied.record' });
    expect(await correct({ because: '' })).toMatchObject({ fields: { because: 'people.error.because' } });
    expect(await correct({ reason: '' })).toMatchObject({ fields: { reason: 'decision.error.reason' } });
    expect(await correct({ decidedOn: addDays(today, 1) })).toMatchObject({
      fields: { decidedOn: 'decision.error.future' },
    });
    expect(await correct({ paragraph: '§ 24' })).toMatchObject({ reason: 'decision.conflict.same' });
  });

  test('leaves what the decision binds, and the database refuses to change either row', async () => {
    const { id, decision, correct } = await declined();
    expect(await correct({ outcome: 'held', planVersionId: decision.id })).toMatchObject({ ok: true });
    expect(await inTheRecord(id)).toMatchObject([
      { outcome: 'declined', planVersionId: decision.planVersionId },
    ]);
    const office = database('office');
    for (const change of [
      office.update(decisions).set({ paragraph: '§ 1' }).where(eq(decisions.id, decision.id)),
      office.update(decisionCorrections).set({ paragraph: '§ 1' }),
      office.delete(decisionCorrections),
    ]) {
      await expect(change).rejects.toMatchObject({ cause: { code: '42501' } });
    }
  });

  test('is mended for the public too', async () => {
    const { id, correct } = await declined();
    await database('owner')
      .insert(initiatives)
      .values({
        dialogueId: id,
        organ: 'Nämnden',
        reference: 'Protokoll',
        takenOn: '2026-01-15',
        question: 'Vad?',
        why: 'Därför.',
        registeredBy: registrar.personId,
        registeredAt: new Date(),
      })
      .onConflictDoNothing();
    expect(await correct({ reason: 'Frågan är redan avgjord i lag.' })).toMatchObject({ ok: true });
    const [shown] = await publicDb()
      .select({ reason: publicDialogues.publicReason })
      .from(publicDialogues)
      .where(eq(publicDialogues.id, id));
    expect(shown).toEqual({ reason: 'Frågan är redan avgjord i lag.' });
  });
});
