import { and, asc, eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { database } from '@/db/client';
import { dialogues } from '@/db/schema/dialogue';
import { events } from '@/db/schema/log';
import { plans, planVersions } from '@/db/schema/plan';
import { principleStatements } from '@/db/schema/principles';
import { roleAssignments } from '@/db/schema/roles';
import { type TestDatabase, testDatabase } from '@/db/testing/database';
import { aCommittee } from '@/db/testing/planned-dialogue';
import type { StaffActor } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import { perform, sqlStateOf } from '@/lib/core/perform';
import { addDays, dayOf } from '@/lib/core/time';
import { aDialogueInPlanning, done, officialIn, politicianIn, staff } from '@/lib/initiative/testing';
import { attestPrinciple } from './attest-principle';
import { commitmentOf } from './commitment';
import { overridePrinciple } from './override-principle';
import { draftSinceVersion, planAsJudged } from './queries';
import { savePlan } from './save-plan';
import { seenOf } from './sections';
import { planSituation, principlesAtPublication } from './situation';
import { submitPlan } from './submit-plan';
import { adoptedPrinciples, appointed, aSoundlyPlannedDialogue, soundPlan, writePlan } from './testing';
import { withdrawPlan } from './withdraw-plan';
import { withdrawStatement } from './withdraw-statement';

const words = 'Vi vet inte var folk känner sig otrygga, och nämnden vill veta.';
const today = dayOf(new Date());

let kept: TestDatabase;
beforeAll(async () => {
  kept = await testDatabase();
  await adoptedPrinciples();
});
afterAll(() => kept.drop());

async function situationOf(dialogueId: string) {
  const situation = await planSituation(database('office'), dialogueId, today);
  if (!situation) throw new Error('No such dialogue.');
  return situation;
}

async function influence(dialogueId: string, text: string) {
  const { content } = await situationOf(dialogueId);
  const { fixedItems, conditions } = content;
  const openItems = [{ id: '', text }];
  const seen = seenOf(content, 'influence');
  return { section: 'influence', dialogueId, seen, openItems, fixedItems, conditions };
}

async function principleOf(dialogueId: string, cluster: string) {
  const result = (await situationOf(dialogueId)).principles.find((one) => one.cluster === cluster);
  if (!result) throw new Error(`No principle ${cluster}.`);
  return result;
}

async function attest(actor: StaffActor, dialogueId: string) {
  const { principleId } = await principleOf(dialogueId, 'P12');
  return perform(attestPrinciple, actor, { dialogueId, principleId, words });
}

/** The project lead describes, and another signs as political owner. */
async function attested(lead: StaffActor, dialogueId: string) {
  done(await attest(lead, dialogueId));
  done(await attest(staff({ role: 'politicalOwner', dialogueId }), dialogueId));
}

async function submitted(other = {}) {
  const dialogue = await aSoundlyPlannedDialogue(other);
  await attested(dialogue.lead, dialogue.id);
  const version = done(await perform(submitPlan, dialogue.lead, { dialogueId: dialogue.id }));
  return { ...dialogue, ...version };
}

const stateTo = (id: string, state: 'returned' | 'planning') =>
  database('owner').update(dialogues).set({ state }).where(eq(dialogues.id, id));

async function logOf(dialogueId: string) {
  const rows = await database('office')
    .select({ type: events.type, subjects: events.subjects })
    .from(events)
    .where(eq(events.dialogueId, dialogueId))
    .orderBy(asc(events.at));
  return rows.slice(3);
}

test('a plan begins with the initiative’s question and is made by its first save', async () => {
  const { id, committeeId } = await aDialogueInPlanning();
  expect((await situationOf(id)).content.question).toBe('Vilka badplatser ska rustas först?');
  expect((await situationOf(id)).revision).toBe(0);
  done(await perform(savePlan, officialIn(committeeId), await influence(id, 'Bryggor')));
  const { content, revision } = await situationOf(id);
  expect(content.openItems).toMatchObject([{ text: 'Bryggor' }]);
  expect(content.question).toBe('Vilka badplatser ska rustas först?');
  expect(revision).toBe(1);
  expect(await logOf(id)).toEqual([{ type: 'plan.saved', subjects: { revision: 1 } }]);
});

test('a plan is written by those who work with it, and by nobody else', async () => {
  const { id, committeeId } = await aDialogueInPlanning();
  const raw = await influence(id, 'Bryggor');
  const others = [
    politicianIn(committeeId),
    officialIn(await aCommittee()),
    staff({ role: 'moderator', dialogueId: id }),
    staff({ role: 'projectLead', dialogueId: newId() }),
    staff({ role: 'administrator' }),
  ];
  for (const actor of others) {
    expect(await perform(savePlan, actor, raw)).toMatchObject({
      kind: 'forbidden',
      reason: 'plan.denied.save',
    });
  }
  for (const role of ['projectLead', 'communicator'] as const) {
    done(await perform(savePlan, staff({ role, dialogueId: id }), await influence(id, role)));
  }
});

test('two who write in the same section notice each other; the second may insist', async () => {
  const { id, committeeId } = await aDialogueInPlanning();
  const official = officialIn(committeeId);
  const [mine, yours] = [await influence(id, 'Bryggor'), await influence(id, 'Toaletter')];
  const results = await Promise.all([perform(savePlan, official, mine), perform(savePlan, official, yours)]);
  expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
  expect(results).toContainEqual({ ok: false, kind: 'conflict', reason: 'plan.conflict.changed' });

  done(await perform(savePlan, official, { ...yours, overwrite: 'on' }));
  expect((await situationOf(id)).content.openItems).toMatchObject([{ text: 'Toaletter' }]);
});

test('two who write in different sections lose nothing', async () => {
  const { id, committeeId } = await aDialogueInPlanning();
  const official = officialIn(committeeId);
  done(await perform(savePlan, official, await influence(id, 'Start')));
  const { content } = await situationOf(id);
  const data = { section: 'data', dialogueId: id, seen: seenOf(content, 'data'), keptFor: 'Två år.' };
  const results = await Promise.all([
    perform(savePlan, official, await influence(id, 'Bryggor')),
    perform(savePlan, official, data),
  ]);
  results.map(done);
  expect((await situationOf(id)).content).toMatchObject({
    keptFor: 'Två år.',
    openItems: [{ text: 'Bryggor' }],
  });
});

test('the same form sent twice saves once, new rows included', async () => {
  const { id, committeeId } = await aDialogueInPlanning();
  const raw = await influence(id, 'Bryggor');
  const key = { idempotencyKey: newId() };
  const official = officialIn(committeeId);
  const first = done(await perform(savePlan, official, raw, key));
  expect(done(await perform(savePlan, official, raw, key))).toEqual(first);
  expect((await situationOf(id)).revision).toBe(1);
});

test('an item keeps its id when its words change', async () => {
  const { id, committeeId } = await aDialogueInPlanning();
  const official = officialIn(committeeId);
  done(await perform(savePlan, official, await influence(id, 'Bryggor')));
  const [item] = (await situationOf(id)).content.openItems;
  const raw = await influence(id, 'Bryggor och stegar');
  done(
    await perform(savePlan, official, { ...raw, openItems: [{ id: item?.id, text: 'Bryggor och stegar' }] }),
  );
  expect((await situationOf(id)).content.openItems).toEqual([{ id: item?.id, text: 'Bryggor och stegar' }]);
});

test('an incomplete plan is not submitted', async () => {
  const { id } = await aDialogueInPlanning();
  const lead = await appointed(id);
  expect(await perform(submitPlan, lead, { dialogueId: id })).toMatchObject({
    reason: 'plan.conflict.incomplete',
  });
});

test('somebody must be appointed to moderate, answer and own the dialogue', async () => {
  const { id } = await aDialogueInPlanning();
  const lead = await appointed(id, 'projectLead');
  await writePlan(lead, id, soundPlan());
  expect((await situationOf(id)).missing.map(({ key }) => key)).toEqual([
    'plan.missing.role.politicalOwner',
    'plan.missing.role.moderator',
    'plan.missing.role.feedbackOwner',
  ]);
});

test('a principle stops the plan until its words are signed by the political owner', async () => {
  const { id, lead } = await aSoundlyPlannedDialogue();
  const submit = () => perform(submitPlan, lead, { dialogueId: id });
  expect(await submit()).toMatchObject({ reason: 'plan.conflict.principles' });

  done(await attest(staff({ role: 'projectLead', dialogueId: id }), id));
  expect(await principleOf(id, 'P12')).toMatchObject({
    finding: 'needsWords',
    missing: ['principles.missing.signature'],
  });
  expect(await submit()).toMatchObject({ reason: 'plan.conflict.principles' });

  done(await attest(staff({ role: 'politicalOwner', dialogueId: id }), id));
  expect((await submit()).ok).toBe(true);
});

test('nobody signs their own description, in whatever role they wrote it, nor what nobody has described', async () => {
  const { id, lead } = await aSoundlyPlannedDialogue();
  const owner = staff({ role: 'politicalOwner', dialogueId: id });
  expect(await attest(owner, id)).toMatchObject({ reason: 'principles.denied.notDescribed' });
  // Whoever is both leads the project: what they write is the description, twice too.
  done(await attest(lead, id));
  done(await attest(lead, id));
  expect(await principleOf(id, 'P12')).toMatchObject({ missing: ['principles.missing.signature'] });
  const later: StaffActor = { ...lead, roles: [{ role: 'politicalOwner', dialogueId: id }] };
  expect(await attest(later, id)).toMatchObject({ reason: 'principles.denied.ownWords' });
  const { principleId } = await principleOf(id, 'P12');
  const byHand = { dialogueId: id, principleId, kind: 'attested', words, role: 'politicalOwner' } as const;
  const signing = database('office')
    .insert(principleStatements)
    .values({ ...byHand, id: newId(), statedBy: lead.personId, at: new Date() });
  await expect(signing).rejects.toMatchObject({ cause: { code: '23514' } });
  done(await attest(owner, id));
  expect(await principleOf(id, 'P12')).toMatchObject({ finding: 'met' });
});

test('a political owner without a mandate is none', async () => {
  const { id, lead } = await aSoundlyPlannedDialogue();
  expect((await situationOf(id)).missing).toEqual([]);
  await database('owner')
    .update(roleAssignments)
    .set({ validTo: addDays(today, -1) })
    .where(and(eq(roleAssignments.personId, lead.personId), eq(roleAssignments.role, 'politician')));
  expect((await situationOf(id)).missing.map(({ key }) => key)).toEqual(['plan.missing.role.politicalOwner']);
});

test('a blocking principle is mended, or overridden with reason by the role it names', async () => {
  const { id, lead } = await aSoundlyPlannedDialogue({ childrenAffected: '', childrenHow: '' });
  await attested(lead, id);
  const { principleId } = await principleOf(id, 'P8');
  const raw = { dialogueId: id, principleId, words };
  for (const actor of [
    staff({ role: 'projectLead', dialogueId: id }),
    staff({ role: 'politicalOwner', dialogueId: newId() }),
    staff({ role: 'administrator' }),
  ]) {
    expect(await perform(overridePrinciple, actor, raw)).toMatchObject({
      reason: 'principles.denied.override',
    });
  }
  expect(await perform(overridePrinciple, lead, { ...raw, words: 'Ja' })).toMatchObject({ kind: 'invalid' });
  done(await perform(overridePrinciple, lead, raw));
  const version = done(await perform(submitPlan, lead, { dialogueId: id }));

  const [row] = await database('office')
    .select()
    .from(planVersions)
    .where(eq(planVersions.id, version.planVersionId));
  expect(row?.principles.find(({ cluster }) => cluster === 'P8')).toMatchObject({
    finding: 'notMet',
    missing: ['principles.missing.children'],
    overridden: { words, role: 'politicalOwner', by: 'Bo Prov' },
  });
});

test('what nobody may override is not overridden, and what is automatic is not attested', async () => {
  const { id, lead } = await aSoundlyPlannedDialogue({ level: 'inform' });
  const { principleId } = await principleOf(id, 'P5');
  const raw = { dialogueId: id, principleId, words };
  expect(await perform(overridePrinciple, lead, raw)).toMatchObject({
    reason: 'principles.denied.notOverridable',
  });
  expect(await perform(attestPrinciple, lead, raw)).toMatchObject({
    reason: 'principles.denied.notAttested',
  });
  expect(await perform(attestPrinciple, lead, { ...raw, principleId: newId() })).toMatchObject({
    kind: 'missing',
  });
});

test('an override that is taken back blocks again, and both stay in the record', async () => {
  const { id, lead } = await aSoundlyPlannedDialogue({ childrenAffected: '', childrenHow: '' });
  const { principleId } = await principleOf(id, 'P8');
  const raw = { dialogueId: id, principleId, words };
  expect(await perform(withdrawStatement, lead, raw)).toMatchObject({
    reason: 'principles.conflict.nothing',
  });
  done(await perform(overridePrinciple, lead, raw));
  const other = staff({ role: 'projectLead', dialogueId: id });
  expect(await perform(withdrawStatement, other, raw)).toMatchObject({
    reason: 'principles.denied.withdraw',
  });
  done(await perform(withdrawStatement, lead, raw));
  expect((await principleOf(id, 'P8')).overridden).toBeNull();
  expect((await situationOf(id)).statements.map(({ kind }) => kind)).toEqual(['overridden', 'withdrawn']);
});

test('a submitted plan is a version with its commitment and what the principles said', async () => {
  const { id, planVersionId, number, lead } = await submitted();
  const [row] = await database('office')
    .select()
    .from(planVersions)
    .where(eq(planVersions.id, planVersionId));
  const { content, set } = await situationOf(id);
  expect(number).toBe(1);
  expect(row).toMatchObject({
    commitment: commitmentOf(content),
    principleSetId: set?.id,
    submittedBy: lead.personId,
  });
  expect(row?.principles).toHaveLength(13);
  expect((await logOf(id)).at(-1)).toEqual({ type: 'plan.submitted', subjects: { planVersionId } });
});

test('of two submissions at the same time, one is made', async () => {
  const { id, lead } = await aSoundlyPlannedDialogue();
  await attested(lead, id);
  const submit = () => perform(submitPlan, lead, { dialogueId: id });
  const results = await Promise.all([submit(), submit()]);
  expect(results.map(({ ok }) => ok).sort()).toEqual([false, true]);
});

test('while it lies with the nämnd a plan is not changed, but may be taken back', async () => {
  const { id, lead } = await submitted();
  expect(await perform(savePlan, lead, await influence(id, 'Nytt'))).toMatchObject({
    reason: 'plan.denied.withCommittee',
  });
  expect(await attest(lead, id)).toMatchObject({ reason: 'principles.denied.frozen' });
  const other = staff({ role: 'communicator', dialogueId: id });
  expect(await perform(withdrawPlan, other, { dialogueId: id })).toMatchObject({
    reason: 'plan.denied.withdraw',
  });
  done(await perform(withdrawPlan, lead, { dialogueId: id }));
  done(await perform(savePlan, lead, await influence(id, 'Nytt')));
  expect(done(await perform(submitPlan, lead, { dialogueId: id })).number).toBe(2);
});

test('what is saved after the latest version is told, and whether it breaks what was decided', async () => {
  const { id, lead } = await submitted();
  await stateTo(id, 'returned');
  expect(await draftSinceVersion(id), 'nothing has changed').toBeUndefined();
  const { content } = await situationOf(id);
  const seen = seenOf(content, 'question');
  done(
    await perform(savePlan, lead, {
      dialogueId: id,
      section: 'question',
      seen,
      question: content.question,
      subQuestions: content.subQuestions,
      purpose: content.purpose,
      background: 'Bakgrunden är en annan.',
      alreadyDecided: content.alreadyDecided,
      facts: content.facts,
      formalConsultation: content.formalConsultation,
    }),
  );
  const small = await draftSinceVersion(id);
  expect(small).toMatchObject({ number: 1, breaksDecision: false });
  expect(small?.differences.map(({ field }) => field)).toEqual(['background']);
  done(await perform(savePlan, lead, await influence(id, 'Nytt')));
  expect(await draftSinceVersion(id)).toMatchObject({ breaksDecision: true });
  done(await perform(submitPlan, lead, { dialogueId: id }));
  expect(await draftSinceVersion(id), 'the new version has it all').toBeUndefined();
});

test('a submitted plan stands as it was judged; what is written in it since is judged by its own day', async () => {
  const { id, lead } = await submitted();
  const inThreeYears = addDays(today, 1100);
  const judged = async () => {
    const plan = await planAsJudged(database('office'), id, inThreeYears);
    const timetable = plan?.principles.find(({ cluster }) => cluster === 'P3');
    return { finding: timetable?.finding, number: plan?.judged?.number, set: plan?.set?.principles.length };
  };
  const asSubmitted = { finding: 'met', number: 1, set: 13 };
  expect(await judged()).toEqual(asSubmitted);
  await stateTo(id, 'returned');
  done(await perform(savePlan, lead, await influence(id, 'Också detta')));
  expect(await judged()).toEqual({ finding: 'notMet', number: undefined, set: 13 });
});

test('a returned plan is mended and submitted again', async () => {
  const { id, lead } = await submitted();
  await stateTo(id, 'returned');
  done(await perform(savePlan, lead, await influence(id, 'Nytt')));
  done(await perform(submitPlan, lead, { dialogueId: id }));
  expect((await situationOf(id)).dialogue.state).toBe('pendingDecision');
});

test('at publication the principles also ask for the decision', async () => {
  const { id } = await submitted();
  const { content, set } = await situationOf(id);
  const version = { dialogueId: id, principleSetId: set?.id ?? '', content };
  const findings = async (decidedToHold: boolean) => {
    const toPublish = [{ ...version, decidedToHold }];
    const results = await principlesAtPublication(database('office'), toPublish, today);
    return results.get(id)?.find(({ cluster }) => cluster === 'P2');
  };
  expect(await findings(false)).toMatchObject({
    finding: 'notMet',
    missing: ['principles.missing.decision'],
  });
  expect(await findings(true)).toMatchObject({ finding: 'met' });
});

test('with the office key, the database refuses to change or delete a submitted version', async () => {
  const { planVersionId, id } = await submitted();
  const refused = async (attempt: Promise<unknown>) =>
    sqlStateOf(
      await attempt.then(
        () => undefined,
        (error: unknown) => error,
      ),
    );
  const office = database('office');
  const mine = eq(planVersions.id, planVersionId);
  expect(await refused(office.update(planVersions).set({ commitment: 'x' }).where(mine))).toBe('42501');
  expect(await refused(office.delete(planVersions).where(mine))).toBe('42501');
  expect(await refused(office.delete(plans).where(eq(plans.dialogueId, id)))).toBe('42501');
});
