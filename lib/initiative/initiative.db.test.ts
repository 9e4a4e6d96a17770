import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { database, officeDb, publicDb } from '@/db/client';
import { publicDialogues } from '@/db/public';
import { dialogueSlugs, dialogues } from '@/db/schema/dialogue';
import { assessments, earlyEnds, initiatives } from '@/db/schema/initiative';
import { events } from '@/db/schema/log';
import { committees } from '@/db/schema/people';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { aCommittee } from '@/db/testing/planned-dialogue';
import { newId } from '@/lib/core/ids';
import { perform, sqlStateOf } from '@/lib/core/perform';
import { assessInitiative } from './assess-initiative';
import { correctEarlyEnd } from './correct-early-end';
import { correctInitiative } from './correct-initiative';
import { declineInitiative } from './decline-initiative';
import { correctionsOfEarlyEnd, correctionsOfInitiative, initiativePage, initiativesOf } from './queries';
import { recordInformation } from './record-information';
import { registerInitiative } from './register-initiative';
import { startAssessment } from './start-assessment';
import {
  aDialogueInPlanning,
  anAssessment,
  anInitiative,
  answers,
  done,
  initiativeWords,
  officialIn,
  politicianIn,
  registrarIn,
  staff,
} from './testing';

let kept: TestDatabase;
beforeAll(async () => {
  kept = await testDatabase();
});
afterAll(() => kept.drop());

const end = (dialogueId: string) => ({
  dialogueId,
  organ: 'Kultur- och fritidsnämnden',
  decidedOn: '2026-02-01',
  paragraph: '§ 31',
  publicReason: 'Det är för sent. Fullmäktige har redan beslutat.',
});

async function logOf(dialogueId: string): Promise<string[]> {
  const rows = await officeDb()
    .select({ type: events.type })
    .from(events)
    .where(eq(events.dialogueId, dialogueId));
  return rows.map(({ type }) => type);
}

async function stateOf(id: string) {
  const [row] = await officeDb()
    .select({ state: dialogues.state })
    .from(dialogues)
    .where(eq(dialogues.id, id));
  return row?.state;
}

test('a politician registers an initiative, and the log says so', async () => {
  const { id, committeeId } = await anInitiative();
  expect(await stateOf(id)).toBe('initiative');
  expect(await logOf(id)).toEqual(['initiative.registered']);
  expect(await initiativePage(id)).toMatchObject({
    committeeId,
    paragraph: '§ 22',
    assessment: null,
    end: null,
  });
});

test('nobody registers for another nämnd, nor for one that has ended or does not exist', async () => {
  const [mine, other] = [await aCommittee(), await aCommittee()];
  const elsewhere = await perform(registerInitiative, politicianIn(mine), initiativeWords(other));
  expect(elsewhere).toMatchObject({ ok: false, kind: 'forbidden' });
  const nowhere = newId();
  const missing = await perform(registerInitiative, politicianIn(nowhere), initiativeWords(nowhere));
  expect(missing).toMatchObject({ ok: false, kind: 'missing' });
});

test('an initiative is not taken tomorrow', async () => {
  const committeeId = await aCommittee();
  const raw = { ...initiativeWords(committeeId), takenOn: '2999-01-01' };
  expect(await perform(registerInitiative, politicianIn(committeeId), raw)).toMatchObject({
    kind: 'invalid',
    fields: { takenOn: 'initiative.error.future' },
  });
});

test('twenty initiatives of the same name at the same time get twenty addresses', async () => {
  const committeeId = await aCommittee();
  const raw = { ...initiativeWords(committeeId), title: 'Lekplatsen' };
  const made = await Promise.all(
    Array.from({ length: 20 }, () => perform(registerInitiative, officialIn(committeeId), raw)),
  );
  expect(new Set(made.map((outcome) => done(outcome).slug)).size).toBe(20);
});

test('an address that once led somewhere is not given away', async () => {
  const { id, committeeId } = await anInitiative();
  await officeDb()
    .insert(dialogueSlugs)
    .values({ slug: 'simhallen', dialogueId: id, replacedAt: new Date() });
  const raw = { ...initiativeWords(committeeId), title: 'Simhallen' };
  expect(done(await perform(registerInitiative, officialIn(committeeId), raw)).slug).toBe('simhallen-2');
});

test('the same form sent twice registers one initiative', async () => {
  const committeeId = await aCommittee();
  const who = politicianIn(committeeId);
  const key = { idempotencyKey: newId() };
  const [first, second] = await Promise.all([
    perform(registerInitiative, who, initiativeWords(committeeId), key),
    perform(registerInitiative, who, initiativeWords(committeeId), key),
  ]);
  expect(done(second)).toEqual(done(first));
  expect(await initiativesOf(who)).toHaveLength(1);
});

test('the list shows one’s own nämnder and dialogues, and nothing of others', async () => {
  const { id, committeeId } = await anInitiative();
  expect((await initiativesOf(registrarIn(committeeId))).map((row) => row.dialogueId)).toEqual([id]);
  const lead = staff({ role: 'projectLead', dialogueId: id });
  expect((await initiativesOf(lead)).map((row) => row.dialogueId)).toEqual([id]);
  expect(await initiativesOf(politicianIn(await aCommittee()))).toEqual([]);
  expect(await initiativesOf(staff())).toEqual([]);
});

test('a yes to what can be moved leads to planning', async () => {
  const { id } = await aDialogueInPlanning();
  expect(await stateOf(id)).toBe('planning');
  expect(await logOf(id)).toEqual(['initiative.registered', 'assessment.started', 'assessment.made']);
});

test('of two starts of one assessment, one is made', async () => {
  const { id, committeeId } = await anInitiative();
  const start = () => perform(startAssessment, officialIn(committeeId), { dialogueId: id });
  const results = await Promise.all([start(), start()]);
  expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
});

test('an assessment needs reasons in words, and an official of the nämnd', async () => {
  const { id, committeeId } = await anAssessment();
  const tick = await perform(assessInitiative, officialIn(committeeId), { ...answers(id), timeWhy: 'ja' });
  expect(tick).toMatchObject({ kind: 'invalid', fields: { timeWhy: 'initiative.error.why' } });
  for (const other of [politicianIn(committeeId), officialIn(await aCommittee())]) {
    expect(await perform(assessInitiative, other, answers(id))).toMatchObject({ kind: 'forbidden' });
  }
});

test('what cannot be moved becomes information only when the end is recorded with its public reason', async () => {
  const { id, committeeId } = await anAssessment();
  done(await perform(assessInitiative, officialIn(committeeId), answers(id, { influenceable: false })));
  expect(await stateOf(id)).toBe('assessment');
  const silent = await perform(recordInformation, registrarIn(committeeId), {
    ...end(id),
    publicReason: 'Nej.',
  });
  expect(silent).toMatchObject({ kind: 'invalid', fields: { publicReason: 'initiative.error.reason' } });

  done(await perform(recordInformation, registrarIn(committeeId), end(id)));
  const [shown] = await publicDb().select().from(publicDialogues).where(eq(publicDialogues.id, id));
  expect(shown).toMatchObject({ state: 'informationOnly', publicReason: end(id).publicReason });
});

test('a new assessment replaces an earlier one, and both are kept', async () => {
  const { id, committeeId } = await anAssessment();
  done(await perform(assessInitiative, officialIn(committeeId), answers(id, { decisionMakers: false })));
  done(await perform(assessInitiative, officialIn(committeeId), answers(id)));
  expect(await stateOf(id)).toBe('planning');
  const rows = await officeDb().select().from(assessments).where(eq(assessments.dialogueId, id));
  expect(rows).toHaveLength(2);
  expect((await initiativePage(id))?.assessment?.outcome).toBe('dialogue');
});

test('a declined initiative is public with its reason, and of two records one is made', async () => {
  const { id, committeeId } = await anInitiative();
  const decline = () => perform(declineInitiative, registrarIn(committeeId), end(id));
  const results = await Promise.all([decline(), decline()]);
  expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
  const [shown] = await publicDb().select().from(publicDialogues).where(eq(publicDialogues.id, id));
  expect(shown).toMatchObject({ state: 'declined', endedOn: '2026-02-01' });
  expect(await logOf(id)).toEqual(['initiative.registered', 'initiative.declined']);
});

test('an initiative does not end before it was taken, nor in the future', async () => {
  const { id, committeeId } = await anInitiative();
  for (const [decidedOn, reason] of [
    ['2025-12-31', 'initiative.error.beforeInitiative'],
    ['2999-01-01', 'initiative.error.future'],
  ]) {
    const outcome = await perform(declineInitiative, officialIn(committeeId), { ...end(id), decidedOn });
    expect(outcome).toMatchObject({ kind: 'invalid', fields: { decidedOn: reason } });
  }
});

test('with the office key, the database refuses ends without reason, skipped steps and rewritten reasons', async () => {
  const office = database('office');
  const refused = async (attempt: Promise<unknown>) =>
    sqlStateOf(
      await attempt.then(
        () => undefined,
        (error: unknown) => error,
      ),
    );

  const { id, committeeId } = await anInitiative();
  const to = (state: 'declined' | 'open' | 'approved') =>
    office.update(dialogues).set({ state }).where(eq(dialogues.id, id));
  expect(await refused(to('declined'))).toBe('23514');
  expect(await refused(to('open'))).toBe('23514');
  expect(await refused(to('approved'))).toBe('23514');

  done(await perform(declineInitiative, officialIn(committeeId), end(id)));
  const rewrite = office.update(earlyEnds).set({ publicReason: 'Annat' }).where(eq(earlyEnds.dialogueId, id));
  expect(await refused(rewrite)).toBe('42501');
  expect(await refused(office.delete(initiatives).where(eq(initiatives.dialogueId, id)))).toBe('42501');
  expect(await refused(office.delete(dialogues).where(eq(dialogues.id, id)))).toBe('42501');
});

test('a typing error in an initiative is mended, and what stood there is kept with why', async () => {
  const { id, committeeId } = await anInitiative();
  const { committeeId: _, title, ...words } = initiativeWords(committeeId);
  const correct = (other: object, actor = registrarIn(committeeId)) =>
    perform(correctInitiative, actor, { ...words, dialogueId: id, because: 'Fel i protokollet.', ...other });
  expect(await correct({ paragraph: '§ 23' }, politicianIn(committeeId))).toMatchObject({
    reason: 'initiative.denied.correct',
  });
  expect(await correct({})).toMatchObject({ reason: 'initiative.conflict.same' });
  expect(await correct({ takenOn: '2999-01-01' })).toMatchObject({
    fields: { takenOn: 'initiative.error.future' },
  });
  done(await correct({ paragraph: '' }));
  done(await correct({ paragraph: '§ 23', registryNumber: 'KFN 2026/36' }));
  const page = await initiativePage(id);
  expect(page).toMatchObject({ paragraph: '§ 23', registryNumber: 'KFN 2026/36', question: words.question });
  expect(page && (await correctionsOfInitiative(page))).toMatchObject([
    {
      changed: [
        { field: 'paragraph', before: null },
        { field: 'registryNumber', before: 'KFN 2026/63' },
      ],
    },
    { because: 'Fel i protokollet.', changed: [{ field: 'paragraph', before: '§ 22' }] },
  ]);
  expect(await logOf(id)).toContain('initiative.corrected');
  const silently = officeDb().update(initiatives).set({ why: 'X' }).where(eq(initiatives.dialogueId, id));
  await expect(silently).rejects.toMatchObject({ cause: { code: '23514' } });
});

test('a typing error in how an initiative ended is mended for the public, and the recorded row stays', async () => {
  const { id, committeeId } = await anInitiative();
  const registrar = registrarIn(committeeId);
  done(await perform(declineInitiative, registrar, end(id)));
  const correct = (other: object) =>
    perform(correctEarlyEnd, registrar, { ...end(id), because: 'Stavfel.', ...other });
  expect(await correct({})).toMatchObject({ reason: 'initiative.conflict.same' });
  expect(await correct({ decidedOn: '2026-01-14' })).toMatchObject({
    fields: { decidedOn: 'initiative.error.beforeInitiative' },
  });
  done(await correct({ publicReason: 'Det är för sent. Regionen har redan beslutat.' }));
  const [shown] = await publicDb()
    .select({ reason: publicDialogues.publicReason })
    .from(publicDialogues)
    .where(eq(publicDialogues.id, id));
  expect(shown).toEqual({ reason: 'Det är för sent. Regionen har redan beslutat.' });
  const [recorded] = await officeDb().select().from(earlyEnds).where(eq(earlyEnds.dialogueId, id));
  expect(recorded).toMatchObject(end(id));
  expect(await correctionsOfEarlyEnd(id)).toMatchObject([
    { because: 'Stavfel.', changed: [{ field: 'publicReason', before: end(id).publicReason }] },
  ]);
});

test('nothing is registered in a nämnd that ends when nobody takes over', async () => {
  const committeeId = await aCommittee();
  await database('owner')
    .update(committees)
    .set({ validTo: '2999-12-31' })
    .where(eq(committees.id, committeeId));
  const outcome = await perform(registerInitiative, politicianIn(committeeId), initiativeWords(committeeId));
  expect(outcome).toMatchObject({ fields: { committeeId: 'initiative.error.committeeEnds' } });
});
