import { eq } from 'drizzle-orm';
import { database } from '@/db/client';
import { dialogues } from '@/db/schema/dialogue';
import { barrierReports } from '@/db/schema/pages';
import { planVersions } from '@/db/schema/plan';
import { principles } from '@/db/schema/principles';
import { dialogueRoles, operator, resident, type StaffActor } from '@/lib/core/actor';
import { fingerprint, newId } from '@/lib/core/ids';
import { addDays, dayOf } from '@/lib/core/time';
import { correctDecision } from '@/lib/decision/correct-decision';
import { recordDecision } from '@/lib/decision/record-decision';
import { assessInitiative } from '@/lib/initiative/assess-initiative';
import { correctEarlyEnd } from '@/lib/initiative/correct-early-end';
import { correctInitiative } from '@/lib/initiative/correct-initiative';
import { declineInitiative } from '@/lib/initiative/decline-initiative';
import { recordInformation } from '@/lib/initiative/record-information';
import { registerInitiative } from '@/lib/initiative/register-initiative';
import { startAssessment } from '@/lib/initiative/start-assessment';
import { handleBarrier } from '@/lib/pages/handle-barrier';
import { editedPages, pageLanguages, partsOf } from '@/lib/pages/model';
import { pageVersions } from '@/lib/pages/queries';
import { reportBarrier } from '@/lib/pages/report-barrier';
import { writePage } from '@/lib/pages/write-page';
import { addCommittee } from '@/lib/people/add-committee';
import { addPerson } from '@/lib/people/add-person';
import { assignDialogueRole } from '@/lib/people/assign-dialogue-role';
import { assignRole } from '@/lib/people/assign-role';
import { changeInstallation } from '@/lib/people/change-installation';
import { changePerson } from '@/lib/people/change-person';
import { makeFirstAdministrator } from '@/lib/people/make-first-administrator';
import { renameCommittee } from '@/lib/people/rename-committee';
import { attestPrinciple } from '@/lib/plan/attest-principle';
import { overridePrinciple } from '@/lib/plan/override-principle';
import { savePlan } from '@/lib/plan/save-plan';
import { planSections, seenOf } from '@/lib/plan/sections';
import { planSituation } from '@/lib/plan/situation';
import { submitPlan } from '@/lib/plan/submit-plan';
import { aPrincipleSet } from '@/lib/plan/testing';
import { withdrawStatement } from '@/lib/plan/withdraw-statement';
import { adoptPrincipleSet } from '@/lib/principles/adopt-principle-set';
import { publishDialogue } from '@/lib/publication/publish-dialogue';
import type { TranslatedLanguage } from '@/lib/translation/model';
import { publishTranslation } from '@/lib/translation/publish-translation';
import { translationOf } from '@/lib/translation/queries';
import type { Pen } from './pen';

const today = dayOf(new Date());
const day = (offset: number) => addDays(today, offset);

/** Whoever does everything in the municipality, a nämnd, and the settings and pages that it words itself. */
export async function aMunicipality(pen: Pen) {
  const { personId: firstId } = await pen.act(makeFirstAdministrator, operator, {
    email: 'ada@provkoping.example',
  });
  const administrator: StaffActor = {
    kind: 'staff',
    personId: firstId,
    name: 'Ada Prov',
    roles: [{ role: 'administrator' }],
  };
  const { committeeId } = await pen.act(addCommittee, administrator, { validFrom: '2020-01-01' });
  await pen.act(renameCommittee, administrator, { committeeId });
  const email = 'bo@provkoping.example';
  const { personId } = await pen.act(addPerson, administrator, { email });
  await pen.act(changePerson, administrator, { personId, email });
  for (const role of ['administrator', 'dataProtectionOfficer'] as const) {
    await pen.act(assignRole, administrator, { personId, role, validFrom: '2020-01-01', validTo: '' });
  }
  for (const role of ['official', 'politician', 'registrar'] as const) {
    const held = { personId, role, committeeId, validFrom: '2020-01-01', validTo: '' };
    await pen.act(assignRole, administrator, held);
  }
  const everybody: StaffActor = {
    kind: 'staff',
    personId,
    name: pen.last('people.change-person', 'name'),
    roles: [
      { role: 'administrator' },
      { role: 'dataProtectionOfficer' },
      { role: 'official', committeeId },
      { role: 'politician', committeeId },
      { role: 'registrar', committeeId },
    ],
  };
  await pen.act(changeInstallation, administrator, {
    contactEmail: 'dialog@provkoping.example',
    accentColour: '#12475a',
  });
  const { version, adoptedOn, principles: adopted } = aPrincipleSet();
  await pen.act(adoptPrincipleSet, operator, {
    version,
    adoptedOn,
    principles: adopted.map(({ title, body, promise, ...check }) => check),
  });
  await pages(pen, everybody);
  return { administrator, everybody, committeeId };
}

async function pages(pen: Pen, administrator: StaffActor): Promise<void> {
  for (const page of editedPages) {
    for (const language of pageLanguages) {
      const [latest] = await pageVersions(page, language);
      const parts = Object.fromEntries(partsOf[page].map((name) => [name, undefined]));
      await pen.act(writePage, administrator, { page, language, seen: latest?.version, parts });
    }
  }
  await pen.act(reportBarrier, resident, { language: 'sv', key: newId() });
  const [report] = await database('owner').select({ id: barrierReports.id }).from(barrierReports);
  await pen.act(handleBarrier, administrator, { reportId: report?.id });
  await pen.act(reportBarrier, resident, { language: 'sv', key: newId() });
}

type Municipality = Awaited<ReturnType<typeof aMunicipality>>;

/** An initiative as far as it is asked for: registered, being assessed, or assessed with these answers. */
async function anInitiative(pen: Pen, { everybody, committeeId }: Municipality, influenceable?: boolean) {
  const { id: dialogueId } = await pen.act(registerInitiative, everybody, {
    committeeId,
    takenOn: '2026-01-15',
  });
  await pen.act(startAssessment, everybody, { dialogueId });
  if (influenceable === undefined) return dialogueId;
  const answers = { influenceable, decisionMakers: true, time: true, resources: true };
  await pen.act(assessInitiative, everybody, { dialogueId, ...answers });
  return dialogueId;
}

/** An initiative that was declined, and one that became information. */
export async function notHeld(pen: Pen, municipality: Municipality): Promise<void> {
  const declined = await anInitiative(pen, municipality);
  await pen.act(declineInitiative, municipality.everybody, { dialogueId: declined, decidedOn: today });
  await pen.act(correctInitiative, municipality.everybody, { dialogueId: declined, takenOn: day(-2) });
  await pen.act(correctEarlyEnd, municipality.everybody, { dialogueId: declined, decidedOn: today });
  const informed = await anInitiative(pen, municipality, false);
  await pen.act(recordInformation, municipality.everybody, { dialogueId: informed, decidedOn: today });
}

/** What a plan holds besides words, by section. */
const structure: Record<string, Record<string, unknown>> = {
  question: { subQuestions: [{ id: 'sq-1' }] },
  influence: {
    openItems: [{ id: 'open-1' }],
    fixedItems: [{ id: 'fixed-1' }],
    conditions: [{ id: 'cond-1' }],
  },
  level: { level: 'consult' },
  groups: { targetGroups: [{ id: 'tg-1', hardToReach: false, expected: '200' }], childrenAffected: 'no' },
  activities: {
    audienceChoice: 'choice',
    activities: [
      { id: 'act-1', kind: 'onlineComments' },
      { id: 'act-2', kind: 'onlineProposals' },
      { id: 'act-3', kind: 'openMeeting', startsOn: day(5), startsAt: '18:30' },
    ],
  },
  timetable: {
    opensOn: today,
    closesOn: day(21),
    compileBy: day(30),
    interimFeedbackOn: day(35),
    decisionOn: day(60),
    finalFeedbackOn: day(75),
    evaluationOn: day(200),
  },
  feedback: {
    feedback: [
      { id: 'fb-1', moment: 'interim' },
      { id: 'fb-2', moment: 'final' },
    ],
  },
  data: {},
  resources: { budgetKronor: '', budgetHours: '' },
};

/** Every text of the page in another language. */
async function inLanguage(pen: Pen, actor: StaffActor, dialogueId: string, language: TranslatedLanguage) {
  const found = await translationOf(dialogueId, 'page', language);
  const texts = found.map(({ source: { field, id, body } }) => ({
    field,
    id,
    source: fingerprint(body),
    seen: 0,
  }));
  await pen.act(publishTranslation, actor, { dialogueId, part: 'page', language, texts });
}

/** A dialogue from its initiative to an open page, with everything said on the way; and who may do all in it. */
export async function anOpened(pen: Pen, municipality: Municipality) {
  const db = database('owner');
  const dialogueId = await anInitiative(pen, municipality, true);
  const { everybody } = municipality;
  for (const role of dialogueRoles) {
    const held = { dialogueId, personId: everybody.personId, role, validFrom: today, validTo: '' };
    await pen.act(assignDialogueRole, everybody, held);
  }
  const actor: StaffActor = {
    ...everybody,
    roles: [...everybody.roles, ...dialogueRoles.map((role) => ({ role, dialogueId }))],
  };
  for (const { name } of planSections) {
    const before = await planSituation(db, dialogueId, today);
    if (!before) throw new Error('There is no plan to write in.');
    const seen = seenOf(before.content, name);
    await pen.act(savePlan, actor, { section: name, dialogueId, seen, ...structure[name] });
  }
  const idOf = async (cluster: string) =>
    (await db.select({ id: principles.id }).from(principles).where(eq(principles.cluster, cluster)))[0]?.id;
  await pen.act(attestPrinciple, actor, { dialogueId, principleId: await idOf('P12') });
  const signer: StaffActor = {
    ...municipality.administrator,
    roles: [{ role: 'politicalOwner', dialogueId }],
  };
  await pen.act(attestPrinciple, signer, { dialogueId, principleId: await idOf('P12') });
  await pen.act(overridePrinciple, actor, { dialogueId, principleId: await idOf('P8') });
  await pen.act(withdrawStatement, actor, { dialogueId, principleId: await idOf('P8') });
  await pen.act(submitPlan, actor, { dialogueId });
  const [version] = await db
    .select({ id: planVersions.id })
    .from(planVersions)
    .where(eq(planVersions.dialogueId, dialogueId));
  const planVersionId = version?.id;
  const { id: decisionId } = await pen.act(recordDecision, actor, {
    dialogueId,
    planVersionId,
    decidedOn: today,
    outcome: 'held',
  });
  await pen.act(correctDecision, actor, { decisionId, decidedOn: today });
  await pen.act(publishDialogue, actor, { dialogueId, planVersionId });
  for (const language of ['en', 'ar'] as const) await inLanguage(pen, actor, dialogueId, language);
  const [row] = await db.select({ slug: dialogues.slug }).from(dialogues).where(eq(dialogues.id, dialogueId));
  return { dialogueId, slug: row?.slug ?? '', actor };
}

export type Opened = Awaited<ReturnType<typeof anOpened>>;
