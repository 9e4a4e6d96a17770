import { and, desc, eq, inArray } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';
import { dialogues } from '@/db/schema/dialogue';
import { assessments, initiatives } from '@/db/schema/initiative';
import { committees, persons } from '@/db/schema/people';
import { plans } from '@/db/schema/plan';
import { roleAssignments } from '@/db/schema/roles';
import { rolesInForce } from '@/lib/people/in-force';
import { evaluate } from '@/lib/principles/evaluate';
import type { PrincipleResult, PrincipleStatement } from '@/lib/principles/model';
import {
  type PrincipleSet,
  principleSetInForce,
  principlesOfSets,
  statementsIn,
  statementsOf,
} from '@/lib/principles/queries';
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
  return (await planSituations(db, [dialogueId], today)).get(dialogueId);
}

/** The plans of several dialogues, each as above, in the same number of queries as one. */
export async function planSituations(
  db: Database | Transaction,
  dialogueIds: readonly string[],
  today: string,
) {
  const bases = await planBases(db, dialogueIds);
  const set = await principleSetInForce(db, today);
  const statements = await statementsIn(db, dialogueIds);
  const everyone = await appointedTo(db, dialogueIds);
  const situations = [...bases].map(([id, basis]) => {
    const said = statements.get(id) ?? [];
    const appointed = everyone.filter(({ dialogueId }) => dialogueId === id);
    const situation = {
      ...basis,
      set,
      statements: said,
      appointed: appointed.map(({ role, name }) => ({ role, name })),
      missing: missingFrom(
        basis.content,
        appointed.map(({ role }) => role),
      ),
      principles: set ? principlesOn(basis.content, circumstancesOf(basis, today), set, said) : [],
    };
    return [id, situation] as const;
  });
  return new Map(situations);
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

type VersionToPublish = {
  dialogueId: string;
  principleSetId: string;
  content: PlanContent;
  decidedToHold: boolean;
};

/**
 * What the principles say when submitted versions are to be published, by dialogue: those of the set that
 * each was submitted under, and now also whether the nämnd has decided to hold the dialogue.
 */
export async function principlesAtPublication(
  db: Database | Transaction,
  versions: readonly VersionToPublish[],
  today: string,
): Promise<Map<string, PrincipleResult[]>> {
  const ids = versions.map(({ dialogueId }) => dialogueId);
  const bases = await planBases(db, ids);
  const sets = await principlesOfSets(db, [...new Set(versions.map(({ principleSetId }) => principleSetId))]);
  const statements = await statementsIn(db, ids);
  return new Map(
    versions.map(({ dialogueId, principleSetId, content, decidedToHold }) => {
      const basis = bases.get(dialogueId);
      if (!basis) return [dialogueId, []];
      const circumstances: Circumstances = {
        ...circumstancesOf(basis, today),
        moment: 'publication',
        decidedToHold,
      };
      const set = { principles: sets.get(principleSetId) ?? [] };
      const said = statements.get(dialogueId) ?? [];
      return [dialogueId, principlesOn(planContent.parse(content), circumstances, set, said)];
    }),
  );
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
  const basis = (await planBases(db, [version.dialogueId])).get(version.dialogueId);
  if (!basis) return [];
  const circumstances = { ...circumstancesOf(basis, day), matterDecided: false };
  const statements = await statementsOf(db, version.dialogueId);
  return principlesOn(planContent.parse(version.content), circumstances, set, statements);
}

type PlanBasis = NonNullable<ReturnType<Awaited<ReturnType<typeof planBases>>['get']>>;

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

/** What each plan rests on, with its latest assessment. One query. */
async function planBases(db: Database | Transaction, dialogueIds: readonly string[]) {
  const rows = await db
    .selectDistinctOn([dialogues.id], {
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
    .where(inArray(dialogues.id, [...dialogueIds]))
    .orderBy(dialogues.id, desc(assessments.at));
  return new Map(
    rows.map((row) => [
      row.dialogue.id,
      {
        ...row,
        content: startingContent(row.content, row.initiative?.question),
        revision: row.revision ?? 0,
      },
    ]),
  );
}

/** A plan that nobody has saved begins with the initiative's question. Older drafts get newer fields blank. */
export function startingContent(stored: PlanContent | null, question: string | undefined): PlanContent {
  return stored ? planContent.parse(stored) : { ...blankPlan, question: question ?? '' };
}

function appointedTo(db: Database | Transaction, dialogueIds: readonly string[]) {
  return db
    .select({ dialogueId: roleAssignments.dialogueId, role: roleAssignments.role, name: persons.name })
    .from(roleAssignments)
    .innerJoin(persons, eq(persons.id, roleAssignments.personId))
    .where(and(inArray(roleAssignments.dialogueId, [...dialogueIds]), rolesInForce()))
    .orderBy(persons.name);
}
