import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { database } from '@/db/client';
import { dialogues } from '@/db/schema/dialogue';
import { persons } from '@/db/schema/people';
import { roleAssignments } from '@/db/schema/roles';
import { completePlan } from '@/db/testing/planned-dialogue';
import { type DialogueRole, dialogueRoles, operator, type StaffActor } from '@/lib/core/actor';
import { perform } from '@/lib/core/perform';
import { addDays, dayOf } from '@/lib/core/time';
import { aDialogueInPlanning, done } from '@/lib/initiative/testing';
import { adoptPrincipleSet } from '@/lib/principles/adopt-principle-set';
import type { PlanContent } from './model';
import { savePlan } from './save-plan';
import { planSections, seenOf } from './sections';
import { planSituation } from './situation';

const today = dayOf(new Date());

/** A plan that every automatic principle is content with. */
export function soundPlan(other: Partial<PlanContent> = {}): PlanContent {
  return completePlan((offset) => addDays(today, offset), {
    childrenAffected: 'no',
    childrenHow: 'Barn reser med sina föräldrar och hörs genom skolan.',
    accessibility: 'Formuläret fungerar med skärmläsare.',
    languages: 'Svenska och engelska.',
    feedback: [
      { id: 'fb-1', moment: 'interim', channel: 'Webben', owner: 'Elin', on: '' },
      { id: 'fb-2', moment: 'final', channel: 'Webben', owner: 'Elin', on: '' },
    ],
    ...other,
  });
}

const kinds = { P4: 'notCheckable', P12: 'attested' } as const;
const stages = { P6: 'publication', P10: 'report', P11: 'report', P13: 'end' } as const;
const severities = { P4: 'inform', P7: 'warn' } as const;
const overrides = { P3: 'politicalOwner', P7: 'politicalOwner', P8: 'politicalOwner' } as const;

/** A set of principles as a municipality might adopt it. */
export function aPrincipleSet(version = 1) {
  return {
    version,
    title: 'Principer för medborgardialog',
    organ: 'Kommunfullmäktige',
    adoptedOn: '2024-05-14',
    paragraph: '§ 142',
    registryNumber: 'KK 2024/318',
    principles: Array.from({ length: 13 }, (_, index) => `P${index + 1}`).map((cluster) => ({
      cluster,
      title: `Princip ${cluster}`,
      body: 'Som den antogs.',
      promise: 'Som den lovades.',
      checkKind: cluster in kinds ? kinds[cluster as keyof typeof kinds] : 'automatic',
      stage: cluster in stages ? stages[cluster as keyof typeof stages] : 'plan',
      severity: cluster in severities ? severities[cluster as keyof typeof severities] : 'block',
      overrideRole: cluster in overrides ? overrides[cluster as keyof typeof overrides] : null,
    })),
  };
}

/** Adopts the first set of principles of this database. */
export async function adoptedPrinciples(): Promise<string> {
  return done(await perform(adoptPrincipleSet, operator, aPrincipleSet())).id;
}

/** A person with every role of one dialogue, appointed in the database; who owns it politically has a mandate. */
export async function appointed(dialogueId: string, ...only: DialogueRole[]): Promise<StaffActor> {
  const wanted = only.length > 0 ? only : [...dialogueRoles];
  const personId = randomUUID();
  const db = database('owner');
  await db.insert(persons).values({ id: personId, name: 'Bo Prov', createdAt: new Date() });
  if (wanted.includes('politicalOwner')) await anElected(personId, dialogueId);
  await db.insert(roleAssignments).values(
    wanted.map((role) => ({
      id: randomUUID(),
      personId,
      role,
      dialogueId,
      validFrom: '2020-01-01',
      assignedAt: new Date(),
    })),
  );
  return {
    kind: 'staff',
    personId,
    name: 'Bo Prov',
    roles: wanted.map((role) => ({ role, dialogueId })),
  };
}

async function anElected(personId: string, dialogueId: string): Promise<void> {
  const db = database('owner');
  const [dialogue] = await db
    .select({ committeeId: dialogues.committeeId })
    .from(dialogues)
    .where(eq(dialogues.id, dialogueId));
  await db.insert(roleAssignments).values({
    id: randomUUID(),
    personId,
    role: 'politician',
    committeeId: dialogue?.committeeId,
    validFrom: '2020-01-01',
    assignedAt: new Date(),
  });
}

/** Saves a whole plan, section by section, as its forms would. */
export async function writePlan(actor: StaffActor, dialogueId: string, content: PlanContent): Promise<void> {
  for (const { name, fields } of planSections) {
    const before = await planSituation(database('office'), dialogueId, today);
    if (!before) throw new Error('No such dialogue.');
    const raw = Object.fromEntries(fields.map((field) => [field, content[field]]));
    done(
      await perform(savePlan, actor, {
        ...raw,
        section: name,
        dialogueId,
        seen: seenOf(before.content, name),
      }),
    );
  }
}

/** A dialogue in planning with everybody appointed and a sound plan, lacking only the words of P12. */
export async function aSoundlyPlannedDialogue(other: Partial<PlanContent> = {}) {
  const { id, committeeId } = await aDialogueInPlanning();
  const lead = await appointed(id);
  await writePlan(lead, id, soundPlan(other));
  return { id, committeeId, lead };
}
