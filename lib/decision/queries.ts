import { asc, desc, eq } from 'drizzle-orm';
import { officeDb } from '@/db/client';
import { correctedDecisions, decisionCorrections, decisions } from '@/db/schema/decision';
import { persons } from '@/db/schema/people';
import { planVersions } from '@/db/schema/plan';
import { clockNow } from '@/lib/core/clock';
import { correctionsOf } from '@/lib/core/corrections';
import { dayOf } from '@/lib/core/time';
import { planDifferences } from '@/lib/plan/differences';
import type { PlanContent } from '@/lib/plan/model';
import { principlesOfAnotherSet } from '@/lib/plan/situation';
import { principleSetHead, principleSetInForce } from '@/lib/principles/queries';
import { minutedFields } from './model';

/** Every decision about holding this dialogue as it is read, the latest first, with the version it was about. */
async function decisionsOf(dialogueId: string) {
  return officeDb()
    .select({
      id: correctedDecisions.id,
      organ: correctedDecisions.organ,
      decidedOn: correctedDecisions.decidedOn,
      paragraph: correctedDecisions.paragraph,
      registryNumber: correctedDecisions.registryNumber,
      outcome: correctedDecisions.outcome,
      reason: correctedDecisions.reason,
      conditions: correctedDecisions.conditions,
      dissent: correctedDecisions.dissent,
      recordedAt: correctedDecisions.recordedAt,
      recordedBy: persons.name,
      planVersionId: planVersions.id,
      planVersion: planVersions.number,
    })
    .from(correctedDecisions)
    .innerJoin(planVersions, eq(planVersions.id, correctedDecisions.planVersionId))
    .leftJoin(persons, eq(persons.id, correctedDecisions.recordedBy))
    .where(eq(correctedDecisions.dialogueId, dialogueId))
    .orderBy(desc(correctedDecisions.recordedAt));
}

/** What has been mended in each of a dialogue's decisions, by its id. */
async function correctionsIn(dialogueId: string) {
  const db = officeDb();
  const minuted = <Table extends typeof decisions | typeof decisionCorrections>(table: Table) => ({
    organ: table.organ,
    decidedOn: table.decidedOn,
    paragraph: table.paragraph,
    registryNumber: table.registryNumber,
    reason: table.reason,
    conditions: table.conditions,
    dissent: table.dissent,
  });
  const [recorded, corrected] = await Promise.all([
    db
      .select({ id: decisions.id, ...minuted(decisions) })
      .from(decisions)
      .where(eq(decisions.dialogueId, dialogueId)),
    db
      .select({
        decisionId: decisionCorrections.decisionId,
        ...minuted(decisionCorrections),
        because: decisionCorrections.because,
        at: decisionCorrections.correctedAt,
        by: persons.name,
      })
      .from(decisionCorrections)
      .innerJoin(decisions, eq(decisions.id, decisionCorrections.decisionId))
      .leftJoin(persons, eq(persons.id, decisionCorrections.correctedBy))
      .where(eq(decisions.dialogueId, dialogueId))
      .orderBy(asc(decisionCorrections.number)),
  ]);
  return new Map(
    recorded.map((decision) => {
      const own = corrected.filter(({ decisionId }) => decisionId === decision.id);
      return [decision.id, correctionsOf(minutedFields, [decision, ...own], own)];
    }),
  );
}

/** What the nämnd decided last about holding this dialogue, if it has. */
export async function lastDecision(dialogueId: string) {
  return (await decisionsOf(dialogueId))[0];
}

/** Why the nämnd sent the plan back, where that is the latest thing it decided. */
export async function lastReturn(dialogueId: string) {
  const last = await lastDecision(dialogueId);
  return last?.outcome === 'returned' ? last : undefined;
}

/** Every submitted version of the plan, the latest first: what was decided, and what it is compared with. */
async function submittedVersions(dialogueId: string) {
  return officeDb()
    .select({
      id: planVersions.id,
      number: planVersions.number,
      content: planVersions.content,
      commitment: planVersions.commitment,
      principles: planVersions.principles,
      principleSetId: planVersions.principleSetId,
      submittedAt: planVersions.submittedAt,
    })
    .from(planVersions)
    .where(eq(planVersions.dialogueId, dialogueId))
    .orderBy(desc(planVersions.number));
}

/** The record of decisions with the plan as it is now, and how it differs from what was decided. */
export async function decisionPage(dialogueId: string) {
  const [now, made, corrections, versions] = await Promise.all([
    clockNow(officeDb()),
    decisionsOf(dialogueId),
    correctionsIn(dialogueId),
    submittedVersions(dialogueId),
  ]);
  const [latest] = versions;
  const [last] = made;
  const today = dayOf(now);
  const about = versions.find(({ id }) => id === last?.planVersionId);
  const [rechecked, recheckedDecision] = await Promise.all([
    latest && latest.id !== about?.id ? olderPrinciples(dialogueId, latest, today) : undefined,
    about && last ? olderPrinciples(dialogueId, about, last.decidedOn) : undefined,
  ]);
  const decided = last?.outcome === 'held' ? versions.find(({ id }) => id === last.planVersionId) : undefined;
  return {
    today,
    /** Where the awaiting version, or the one that was decided about, was checked against older principles. */
    rechecked: { awaiting: rechecked, decided: recheckedDecision },
    decisions: made.map((decision) => ({ ...decision, corrections: corrections.get(decision.id) ?? [] })),
    latest,
    decided,
    differences: decided && latest ? planDifferences(decided.content, latest.content) : [],
  };
}

/** A decision as its page shows it, with what has been mended in it. */
export type DecisionOnPage = Awaited<ReturnType<typeof decisionPage>>['decisions'][number];

type Version = { principleSetId: string; content: PlanContent };

/**
 * The set that a version was checked against when it was submitted, and the newer one that was in force on
 * the day of the decision, with what that one says. Nothing where they are the same.
 */
async function olderPrinciples(dialogueId: string, { principleSetId, content }: Version, day: string) {
  const db = officeDb();
  const [checked, inForce] = await Promise.all([
    principleSetHead(db, principleSetId),
    principleSetInForce(db, day),
  ]);
  if (!checked || !inForce || inForce.version <= checked.version) return undefined;
  const principles = await principlesOfAnotherSet(db, { dialogueId, content }, inForce, day);
  return { checked, inForce, principles };
}

export type OlderPrinciples = NonNullable<Awaited<ReturnType<typeof olderPrinciples>>>;
