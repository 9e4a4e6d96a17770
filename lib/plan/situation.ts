import { and, desc, eq } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';
import { dialogues } from '@/db/schema/dialogue';
import { assessments, initiatives } from '@/db/schema/initiative';
import { committees, persons } from '@/db/schema/people';
import { plans } from '@/db/schema/plan';
import { roleAssignments } from '@/db/schema/roles';
import { rolesInForce } from '@/lib/people/in-force';
import { evaluate } from '@/lib/principles/evaluate';
import type { PrincipleResult, PrincipleStatement } from '@/lib/principles/model';
import { type PrincipleSet, principleSetInForce, principlesOf, statementsOf } from '@/lib/principles/queries';
import { blankPlan, type PlanContent, planContent } from './model';
import { type Circumstances, checksOf } from './principle-checks';
import { missingFrom } from './rules';

/** A plan with all that it is judged by. */
export type PlanSituation = NonNullable<Awaited<ReturnType<typeof planSituation>>>;

/**
 * The plan as it stands, with the initiative and assessment it rests on, the people appointed, and what the
 * principles in force say of it. Read in a fixed number of queries, by pages and by the submission alike.
 */
export async function planSituation(db: Database | Transaction, dialogueId: string, today: string) {
  const basis = await planBasis(db, dialogueId);
  if (!basis) return undefined;
  const set = await principleSetInForce(db, today);
  const statements = await statementsOf(db, dialogueId);
  const appointed = await appointedTo(db, dialogueId);
  const circumstances = circumstancesOf(basis, today);
  return {
    ...basis,
    set,
    statements,
    appointed,
    missing: missingFrom(
      basis.content,
      appointed.map(({ role }) => role),
    ),
    principles: set ? principlesOn(basis.content, circumstances, set, statements) : [],
  };
}

/** What every adopted principle says of one plan. The one evaluation, for drafts, submissions and pages. */
export function principlesOn(
  content: PlanContent,
  circumstances: Circumstances,
  set: Pick<PrincipleSet, 'principles'>,
  statements: readonly PrincipleStatement[],
): PrincipleResult[] {
  return evaluate(set.principles, checksOf(content, circumstances), statements);
}

/**
 * What the principles say when a submitted version is to be published: those of the set that it was
 * submitted under, and now also whether the nämnd has decided to hold the dialogue.
 */
export async function principlesAtPublication(
  db: Database | Transaction,
  version: { dialogueId: string; principleSetId: string; content: PlanContent },
  { today, decidedToHold }: { today: string; decidedToHold: boolean },
): Promise<PrincipleResult[]> {
  const basis = await planBasis(db, version.dialogueId);
  if (!basis) return [];
  const set = { principles: await principlesOf(db, version.principleSetId) };
  const circumstances: Circumstances = {
    ...circumstancesOf(basis, today),
    moment: 'publication',
    decidedToHold,
  };
  const statements = await statementsOf(db, version.dialogueId);
  return principlesOn(planContent.parse(version.content), circumstances, set, statements);
}

/**
 * What another set of principles says of a version as it stood on the day it was decided about. What was
 * attested or overridden belongs to the principles that it was said of, and does not follow.
 */
export async function principlesOfAnotherSet(
  db: Database | Transaction,
  version: { dialogueId: string; content: PlanContent },
  set: Pick<PrincipleSet, 'principles'>,
  day: string,
): Promise<PrincipleResult[]> {
  const basis = await planBasis(db, version.dialogueId);
  if (!basis) return [];
  const circumstances = { ...circumstancesOf(basis, day), matterDecided: false };
  const statements = await statementsOf(db, version.dialogueId);
  return principlesOn(planContent.parse(version.content), circumstances, set, statements);
}

type PlanBasis = NonNullable<Awaited<ReturnType<typeof planBasis>>>;

function circumstancesOf(basis: PlanBasis, today: string): Circumstances {
  return {
    committeeId: basis.dialogue.committeeId,
    initiative: basis.initiative,
    assessment: basis.assessment,
    matterDecided: ['decided', 'finalFeedback', 'followUp', 'evaluated', 'archived'].includes(
      basis.dialogue.state,
    ),
    decidedToHold: false,
    moment: 'plan',
    today,
  };
}

async function planBasis(db: Database | Transaction, dialogueId: string) {
  const [row] = await db
    .select({
      dialogue: {
        id: dialogues.id,
        title: dialogues.title,
        state: dialogues.state,
        committeeId: dialogues.committeeId,
        committee: committees.name,
        registryNumber: dialogues.registryNumber,
      },
      initiative: {
        organ: initiatives.organ,
        reference: initiatives.reference,
        takenOn: initiatives.takenOn,
        question: initiatives.question,
      },
      assessment: {
        influenceable: assessments.influenceable,
        decisionMakers: assessments.decisionMakers,
      },
      content: plans.content,
      revision: plans.revision,
      savedAt: plans.savedAt,
      savedBy: persons.name,
    })
    .from(dialogues)
    .innerJoin(committees, eq(committees.id, dialogues.committeeId))
    .leftJoin(initiatives, eq(initiatives.dialogueId, dialogues.id))
    .leftJoin(assessments, eq(assessments.dialogueId, dialogues.id))
    .leftJoin(plans, eq(plans.dialogueId, dialogues.id))
    .leftJoin(persons, eq(persons.id, plans.savedBy))
    .where(eq(dialogues.id, dialogueId))
    .orderBy(desc(assessments.at))
    .limit(1);
  if (!row) return undefined;
  return {
    ...row,
    content: startingContent(row.content, row.initiative?.question),
    revision: row.revision ?? 0,
  };
}

/** A plan that nobody has saved begins with the initiative's question. Older drafts get newer fields blank. */
export function startingContent(stored: PlanContent | null, question: string | undefined): PlanContent {
  return stored ? planContent.parse(stored) : { ...blankPlan, question: question ?? '' };
}

function appointedTo(db: Database | Transaction, dialogueId: string) {
  return db
    .select({ role: roleAssignments.role, name: persons.name })
    .from(roleAssignments)
    .innerJoin(persons, eq(persons.id, roleAssignments.personId))
    .where(and(eq(roleAssignments.dialogueId, dialogueId), rolesInForce()))
    .orderBy(persons.name);
}
