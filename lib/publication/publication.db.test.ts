import { eq, sql } from 'drizzle-orm';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { database, publicDb } from '@/db/client';
import { publicDialogues, publicNoticeViews, publicTexts } from '@/db/public';
import { dialogues } from '@/db/schema/dialogue';
import { events } from '@/db/schema/log';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import {
  aCommittee,
  aPerson,
  awaitingDecision,
  completePlan,
  submitVersion,
} from '@/db/testing/planned-dialogue';
import { clockActor, resident, type StaffActor } from '@/lib/core/actor';
import { perform } from '@/lib/core/perform';
import { addDays, dayOf, momentOf } from '@/lib/core/time';
import { recordDecision } from '@/lib/decision/record-decision';
import { reopenPlan } from '@/lib/decision/reopen-plan';
import { publishDialogue } from './publish-dialogue';
import { renameDialogue } from './rename-dialogue';

const today = dayOf(new Date());
const days = (offset: number) => addDays(today, offset);

let db: TestDatabase;
let committeeId: string;
let registrar: StaffActor;
beforeAll(async () => {
  db = await testDatabase();
  committeeId = await aCommittee();
  registrar = await aPerson('Sekreterare', [{ role: 'registrar', committeeId }]);
});
afterAll(() => db.drop());

async function decided(plan = completePlan(days)) {
  const { id, planVersionId } = await awaitingDecision(committeeId, plan);
  const made = await perform(recordDecision, registrar, {
    dialogueId: id,
    planVersionId,
    organ: 'Nämnden',
    decidedOn: today,
    paragraph: '§ 1',
    registryNumber: 'N 1',
    outcome: 'held',
  });
  expect(made).toMatchObject({ ok: true });
  const communicator = await aPerson('Kommunikatör', [{ role: 'communicator', dialogueId: id }]);
  const lead = await aPerson('Projektledare', [{ role: 'projectLead', dialogueId: id }]);
  return { id, planVersionId, communicator, lead };
}

async function row(id: string) {
  const [found] = await database('owner').select().from(dialogues).where(eq(dialogues.id, id));
  if (!found) throw new Error('no such dialogue');
  return found;
}

const inPublic = (id: string) => publicDb().select().from(publicDialogues).where(eq(publicDialogues.id, id));
const paragraphs = (id: string) =>
  publicDb().select().from(publicTexts).where(eq(publicTexts.dialogueId, id));

describe('publishing', () => {
  test('announces a decided dialogue and shows what residents are to know, and nothing else', async () => {
    const { id, planVersionId, communicator } = await decided(
      completePlan(days, { risks: 'Hård ton.', budgetKronor: '50000' }),
    );
    expect(await inPublic(id)).toEqual([]);
    expect(await perform(publishDialogue, communicator, { dialogueId: id, planVersionId })).toMatchObject({
      ok: true,
    });
    expect(await row(id)).toMatchObject({
      state: 'announced',
      opensAt: momentOf(days(1), '00:00'),
      closesAt: momentOf(days(21), '23:59:59'),
    });
    expect(await inPublic(id)).toMatchObject([
      { level: 'consult', decisionOn: days(60), audienceChoice: 'choice', decisionParagraph: '§ 1' },
    ]);
    const texts = await paragraphs(id);
    const of = (field: string) => texts.filter((text) => text.field === field).map((text) => text.body);
    expect(of('question')).toHaveLength(1);
    expect(of('openItems')).toEqual(['Belysning']);
    expect(of('fixedItemsWhy')).toEqual(['Beslutad i detaljplan.']);
    expect(of('background')).toHaveLength(2);
    expect(of('activityTitle')).toEqual(['Synpunkter på nätet', 'Kvällsmöte']);
    expect(JSON.stringify(texts)).not.toMatch(/Hård ton|50000/);
  });

  test('opens at once when the planned day has come', async () => {
    const { id, planVersionId, lead } = await decided(completePlan(days, { opensOn: today }));
    await perform(publishDialogue, lead, { dialogueId: id, planVersionId });
    expect((await row(id)).state).toBe('open');
    const log = await database('owner').select().from(events).where(eq(events.dialogueId, id));
    expect(log.map(({ type }) => type)).toEqual([
      'decision.recorded',
      'dialogue.published',
      'dialogue.opened',
    ]);
  });

  test('is the communicator’s and the project lead’s of that dialogue', async () => {
    const { id, planVersionId } = await decided();
    const other = await decided();
    const moderator = await aPerson('Moderator', [{ role: 'moderator', dialogueId: id }]);
    for (const actor of [registrar, moderator, other.communicator, resident, clockActor]) {
      expect(
        await perform(publishDialogue, actor, { dialogueId: id, planVersionId }).catch(() => 'refused'),
      ).not.toMatchObject({ ok: true });
    }
    expect(await inPublic(id)).toEqual([]);
  });

  test('is impossible without a decision, with days that have passed, or with another scope', async () => {
    const undecided = await awaitingDecision(committeeId, completePlan(days));
    const lead = await aPerson('Projektledare', [{ role: 'projectLead', dialogueId: undecided.id }]);
    expect(
      await perform(publishDialogue, lead, {
        dialogueId: undecided.id,
        planVersionId: undecided.planVersionId,
      }),
    ).toEqual({ ok: false, kind: 'conflict', reason: 'publication.stop.noDecision' });

    const late = await decided(completePlan(days, { opensOn: days(-9), closesOn: days(-1) }));
    expect(
      await perform(publishDialogue, late.lead, { dialogueId: late.id, planVersionId: late.planVersionId }),
    ).toMatchObject({ reason: 'publication.stop.closesPassed' });

    const changed = await decided();
    const planVersionId = await submitVersion(changed.id, completePlan(days), { commitment: 'b', number: 2 });
    expect(
      await perform(publishDialogue, changed.lead, { dialogueId: changed.id, planVersionId }),
    ).toMatchObject({
      reason: 'publication.stop.commitment',
    });
  });

  test('after the plan was taken back needs the nämnd to decide again', async () => {
    const { id, planVersionId, lead } = await decided();
    await perform(reopenPlan, lead, { dialogueId: id });
    expect(await perform(publishDialogue, lead, { dialogueId: id, planVersionId })).toMatchObject({
      reason: 'publication.stop.notApproved',
    });
  });

  test('happens once, of two presses at the same time', async () => {
    const { id, planVersionId, lead, communicator } = await decided();
    const outcomes = await Promise.all(
      [lead, communicator].map((actor) => perform(publishDialogue, actor, { dialogueId: id, planVersionId })),
    );
    expect(outcomes.filter(({ ok }) => ok)).toHaveLength(1);
  });
});

describe('a new edition', () => {
  test('of changed texts under the same commitment keeps state, closing time and the ids of what stands', async () => {
    const plan = completePlan(days, { opensOn: today });
    const { id, planVersionId, lead } = await decided(plan);
    await perform(publishDialogue, lead, { dialogueId: id, planVersionId });
    const before = await paragraphs(id);
    const { closesAt } = await row(id);

    const background = `Nytt först.\n\n${plan.background}`;
    const second = await submitVersion(id, { ...plan, background, closesOn: days(25) }, { number: 2 });
    expect(await perform(publishDialogue, lead, { dialogueId: id, planVersionId })).toMatchObject({
      reason: 'publication.conflict.otherVersion',
    });
    expect(await perform(publishDialogue, lead, { dialogueId: id, planVersionId: second })).toMatchObject({
      ok: true,
    });
    expect(await row(id)).toMatchObject({ state: 'open', closesAt });
    const after = await paragraphs(id);
    const idOf = (rows: typeof before, body: string) => rows.find((text) => text.body === body)?.paragraphId;
    for (const body of plan.background.split('\n\n')) expect(idOf(after, body)).toBe(idOf(before, body));
    expect(idOf(after, 'Nytt först.')).toBe('background-3');
    expect(await perform(publishDialogue, lead, { dialogueId: id, planVersionId: second })).toMatchObject({
      reason: 'publication.stop.nothingNew',
    });
  });
});

describe('a new name', () => {
  test('moves the address, and the old one leads on', async () => {
    const { id, planVersionId, lead } = await decided();
    await perform(publishDialogue, lead, { dialogueId: id, planVersionId });
    const { slug } = await row(id);
    expect(await perform(renameDialogue, registrar, { dialogueId: id, title: 'Nytt' })).toMatchObject({
      kind: 'forbidden',
    });
    const renamed = await perform(renameDialogue, lead, { dialogueId: id, title: 'Trygg på stationen' });
    expect(renamed).toMatchObject({ ok: true, value: { slug: 'trygg-pa-stationen' } });
    const redirect = await publicDb().execute(
      sql`select current_slug from public_redirect where slug = ${slug}`,
    );
    expect([...redirect]).toEqual([{ current_slug: 'trygg-pa-stationen' }]);
    const other = await decided();
    await perform(renameDialogue, other.lead, { dialogueId: other.id, title: 'Trygg på stationen' });
    expect((await row(other.id)).slug).toBe('trygg-pa-stationen-2');
  });
});

describe('the database refuses with the office key', () => {
  test('to publish without a decision, or on another commitment than the decided one', async () => {
    const undecided = await awaitingDecision(committeeId, completePlan(days));
    const { id, planVersionId } = await decided();
    const other = await submitVersion(id, completePlan(days), { commitment: 'b', number: 2 });
    const publish = (dialogueId: string, version: string) =>
      database('office').execute(sql`
        insert into publication (id, dialogue_id, number, plan_version_id, decision_id, level, deciding_organ,
          decision_on, interim_feedback_on, final_feedback_on, evaluation_on, activities, audience_choice,
          published_by, published_at)
        select gen_random_uuid(), ${dialogueId}, 1, ${version}, id, 'consult', 'x', '2027-01-01', '2027-01-01',
          '2027-01-01', '2027-01-01', '[]', 'choice', gen_random_uuid(), now()
        from decision where dialogue_id = ${id}`);
    await expect(publish(undecided.id, undecided.planVersionId)).rejects.toThrow();
    await expect(publish(id, other)).rejects.toThrow();
    await expect(publish(id, planVersionId)).resolves.toBeDefined();
  });

  test('to make a dialogue public, or move its closing time, by changing the row', async () => {
    const { id } = await decided();
    for (const state of ['open', 'announced', 'closed'] as const) {
      await expect(
        database('office').update(dialogues).set({ state }).where(eq(dialogues.id, id)),
      ).rejects.toThrow();
    }
    const open = await decided(completePlan(days, { opensOn: today }));
    await perform(publishDialogue, open.lead, { dialogueId: open.id, planVersionId: open.planVersionId });
    await expect(
      database('office').update(dialogues).set({ closesAt: new Date() }).where(eq(dialogues.id, open.id)),
    ).rejects.toThrow();
    for (const attack of [
      sql`update published_text set body = 'x'`,
      sql`delete from publication`,
      sql`update public_notice set body = 'x'`,
      sql`delete from dialogue_slug`,
    ]) {
      await expect(database('office').execute(attack)).rejects.toThrow();
    }
    expect(await publicDb().select().from(publicNoticeViews)).toEqual([]);
  });
});
