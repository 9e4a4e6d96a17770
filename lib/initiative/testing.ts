import { randomUUID } from 'node:crypto';
import { aCommittee } from '@/db/testing/planned-dialogue';
import type { HeldRole, StaffActor } from '@/lib/core/actor';
import { type Outcome, perform } from '@/lib/core/perform';
import { assessInitiative } from './assess-initiative';
import { registerInitiative } from './register-initiative';
import { startAssessment } from './start-assessment';

/** A staff member with these roles, for tests. */
export function staff(...roles: HeldRole[]): StaffActor {
  return { kind: 'staff', personId: randomUUID(), name: 'Ada Prov', roles };
}

export const politicianIn = (committeeId: string) => staff({ role: 'politician', committeeId });
export const officialIn = (committeeId: string) => staff({ role: 'official', committeeId });
export const registrarIn = (committeeId: string) => staff({ role: 'registrar', committeeId });

/** What stands in the register of a new initiative. */
export function initiativeWords(committeeId: string) {
  return {
    committeeId,
    title: 'Badplatserna: vad ska vi rusta?',
    registryNumber: 'KFN 2026/63',
    organ: 'Kultur- och fritidsnämnden',
    reference: 'Nämndens protokoll',
    paragraph: '§ 22',
    takenOn: '2026-01-15',
    question: 'Vilka badplatser ska rustas först?',
    why: 'Det finns ingen rättvis ordning i dag.',
  };
}

/** Four answers, yes unless told otherwise. */
export function answers(
  dialogueId: string,
  no: { influenceable?: false; decisionMakers?: false; time?: false } = {},
) {
  return {
    dialogueId,
    influenceable: true,
    influenceableWhy: 'Ordningen är inte beslutad.',
    decisionMakers: true,
    decisionMakersWhy: 'Nämnden har skjutit upp beslutet.',
    time: true,
    timeWhy: 'Beslutet tas först i höst.',
    resources: true,
    resourcesWhy: 'En projektledare har tid.',
    ...no,
  };
}

/** A registered initiative of its own nämnd. */
export async function anInitiative(): Promise<{ id: string; slug: string; committeeId: string }> {
  const committeeId = await aCommittee();
  const made = done(
    await perform(registerInitiative, politicianIn(committeeId), initiativeWords(committeeId)),
  );
  return { ...made, committeeId };
}

/** An initiative that an official has begun to assess. */
export async function anAssessment() {
  const initiative = await anInitiative();
  done(await perform(startAssessment, officialIn(initiative.committeeId), { dialogueId: initiative.id }));
  return initiative;
}

/** A dialogue that has come to planning. */
export async function aDialogueInPlanning() {
  const initiative = await anAssessment();
  done(await perform(assessInitiative, officialIn(initiative.committeeId), answers(initiative.id)));
  return initiative;
}

/** The value of a write that must have happened. */
export function done<Value>(outcome: Outcome<Value>): Value {
  if (!outcome.ok) throw new Error(`The write was refused: ${JSON.stringify(outcome)}`);
  return outcome.value;
}
