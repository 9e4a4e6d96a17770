import { eq } from 'drizzle-orm';
import { database } from '@/db/client';
import { dialogues } from '@/db/schema/dialogue';
import { initiatives } from '@/db/schema/initiative';
import { committees, persons } from '@/db/schema/people';
import { plans, planVersions } from '@/db/schema/plan';
import type { HeldRole, StaffActor } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import { type PlanContent, planContent } from '@/lib/plan/model';

/** A complete plan whose days count from `today`; a test overrides what it is about. */
export function completePlan(
  days: (offset: number) => string,
  other: Partial<PlanContent> = {},
): PlanContent {
  return planContent.parse({
    background: 'Terminalen byggdes 1984.\n\nDen används av 4 000 resande om dagen.',
    alreadyDecided: 'Att terminalen ligger kvar.',
    question: 'Vad behöver ändras för att du ska känna dig trygg på terminalen?',
    subQuestions: [{ id: 'sq-1', text: 'När på dygnet känner du dig otrygg?' }],
    purpose: 'Att veta vad som gör mest nytta.',
    openItems: [{ id: 'open-1', text: 'Belysning' }],
    fixedItems: [{ id: 'fixed-1', text: 'Platsen', why: 'Beslutad i detaljplan.' }],
    conditions: [{ id: 'cond-1', text: 'Inom årets budget.' }],
    level: 'consult',
    promise: 'Vi läser allt och svarar på det.',
    decidingOrgan: 'Samhällsbyggnadsnämnden',
    decisionType: 'Åtgärdsprogram',
    targetGroups: [{ id: 'tg-1', name: 'Resande', hardToReach: false, channel: 'På plats', expected: '200' }],
    activities: [
      { id: 'act-1', kind: 'onlineComments', title: 'Synpunkter på nätet' },
      {
        id: 'act-2',
        kind: 'openMeeting',
        title: 'Kvällsmöte',
        startsOn: days(5),
        startsAt: '18:30',
        place: 'Culturum',
      },
    ],
    opensOn: days(1),
    closesOn: days(21),
    compileBy: days(30),
    interimFeedbackOn: days(35),
    decisionOn: days(60),
    finalFeedbackOn: days(75),
    evaluationOn: days(200),
    useOfResult: 'Åtgärdsprogrammet bygger på svaren.',
    audienceChoice: 'choice',
    personalData: 'Det du själv skriver.',
    legalBasis: 'Allmänt intresse.',
    keptFor: 'Två år.',
    facts: 'Terminalen har tolv lägen.',
    ...other,
  });
}

/** A nämnd, and members of staff with the roles that a test asks for. */
export async function aCommittee(name = `Nämnden ${newId().slice(0, 8)}`) {
  const id = newId();
  await database('owner').insert(committees).values({ id, name, validFrom: '2020-01-01' });
  return id;
}

export async function aPerson(name: string, roles: HeldRole[]): Promise<StaffActor> {
  const personId = newId();
  await database('owner').insert(persons).values({ id: personId, name, createdAt: new Date() });
  return { kind: 'staff', personId, name, roles };
}

/** A dialogue whose plan awaits the nämnd's decision. */
export async function awaitingDecision(
  committeeId: string,
  content: PlanContent,
  commitment = 'a',
  principleSetId?: string,
) {
  const db = database('owner');
  const id = newId();
  const by = newId();
  const at = new Date();
  await db.insert(dialogues).values({
    id,
    slug: `prov-${id.slice(0, 8)}`,
    title: 'Tryggare bussterminal',
    committeeId,
    registryNumber: 'SBN 2027/12',
    state: 'initiative',
    createdAt: at,
  });
  await db.insert(initiatives).values({
    dialogueId: id,
    organ: 'Samhällsbyggnadsnämnden',
    reference: 'Protokoll',
    takenOn: '2026-01-15',
    question: content.question,
    why: 'Många känner sig otrygga.',
    registeredBy: by,
    registeredAt: at,
  });
  await db.insert(plans).values({ dialogueId: id, content, revision: 1, savedBy: by, savedAt: at });
  const planVersionId = await submitVersion(id, content, { commitment, principleSetId });
  await db.update(dialogues).set({ state: 'pendingDecision' }).where(eq(dialogues.id, id));
  return { id, planVersionId };
}

/** One more submitted version of a dialogue's plan. */
export async function submitVersion(
  dialogueId: string,
  content: PlanContent,
  {
    commitment = 'a',
    number = 1,
    principleSetId = newId(),
  }: { commitment?: string; number?: number; principleSetId?: string } = {},
) {
  const id = newId();
  await database('owner').insert(planVersions).values({
    id,
    dialogueId,
    number,
    principleSetId,
    content,
    commitment,
    principles: [],
    submittedBy: newId(),
    submittedAt: new Date(),
  });
  return id;
}
