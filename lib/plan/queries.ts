import { desc, eq, inArray } from 'drizzle-orm';
import { type Database, officeDb, type Transaction } from '@/db/client';
import { plans, planVersions } from '@/db/schema/plan';
import { clockNow } from '@/lib/core/clock';
import { dayOf } from '@/lib/core/time';
import { principleSetById, principleSetInForce } from '@/lib/principles/queries';
import { commitmentOf } from './commitment';
import { planDifferences } from './differences';
import { planContent } from './model';
import { isDecided, isDrafted } from './policy';
import { type PlanSituation, planSituation } from './situation';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The plan for an office page, with what is missing and what the principles say. */
export async function planPage(dialogueId: string) {
  if (!uuid.test(dialogueId)) return undefined;
  return planAsJudged(officeDb(), dialogueId, await todayHere());
}

/**
 * The plan as it is judged: while it is written, by what is true today; once it has been submitted and nobody has
 * written more in it, as it was judged then. That the days of a plan have passed, and the matter is decided, is how
 * it was meant to go, and stops nothing.
 */
export async function planAsJudged(db: Database | Transaction, dialogueId: string, today: string) {
  const situation = await planSituation(db, dialogueId, today);
  if (!situation) return undefined;
  const submitted = isDrafted(situation.dialogue.state)
    ? undefined
    : await submittedAs(db, dialogueId, situation);
  return { ...situation, judged: undefined, ...submitted };
}

async function submittedAs(
  db: Database | Transaction,
  dialogueId: string,
  { dialogue, content }: PlanSituation,
) {
  const [version] = await db
    .select({
      number: planVersions.number,
      submittedAt: planVersions.submittedAt,
      content: planVersions.content,
      principles: planVersions.principles,
      principleSetId: planVersions.principleSetId,
    })
    .from(planVersions)
    .where(eq(planVersions.dialogueId, dialogueId))
    .orderBy(desc(planVersions.number))
    .limit(1);
  if (!version) return undefined;
  // What is written in a plan that can still get a new version will be judged anew when it is submitted.
  if (isDecided(dialogue.state) && planDifferences(version.content, content).length > 0) return undefined;
  const { number, submittedAt, principles } = version;
  return {
    set: await principleSetById(db, version.principleSetId),
    principles,
    judged: { number, at: submittedAt },
  };
}

/** When the latest version of each of these dialogues' plans was submitted. One query. */
export async function submittedIn(dialogueIds: readonly string[]) {
  return officeDb()
    .selectDistinctOn([planVersions.dialogueId], {
      dialogueId: planVersions.dialogueId,
      at: planVersions.submittedAt,
    })
    .from(planVersions)
    .where(inArray(planVersions.dialogueId, [...dialogueIds]))
    .orderBy(planVersions.dialogueId, desc(planVersions.number));
}

/** The number of the latest submitted version, if there is one. */
export async function latestVersionNumber(dialogueId: string): Promise<number | undefined> {
  const [version] = await officeDb()
    .select({ number: planVersions.number })
    .from(planVersions)
    .where(eq(planVersions.dialogueId, dialogueId))
    .orderBy(desc(planVersions.number))
    .limit(1);
  return version?.number;
}

/** What has been saved in the plan since its latest version, and whether that breaks what was decided. */
export async function draftSinceVersion(dialogueId: string) {
  const [found] = await officeDb()
    .select({
      number: planVersions.number,
      version: planVersions.content,
      commitment: planVersions.commitment,
      draft: plans.content,
    })
    .from(planVersions)
    .innerJoin(plans, eq(plans.dialogueId, planVersions.dialogueId))
    .where(eq(planVersions.dialogueId, dialogueId))
    .orderBy(desc(planVersions.number))
    .limit(1);
  if (!found) return undefined;
  const differences = planDifferences(found.version, found.draft);
  if (differences.length === 0) return undefined;
  return {
    number: found.number,
    differences,
    breaksDecision: commitmentOf(planContent.parse(found.draft)) !== found.commitment,
  };
}

export type DraftSinceVersion = NonNullable<Awaited<ReturnType<typeof draftSinceVersion>>>;

/** Today, by the product's clock and the Swedish calendar. */
export async function todayHere(): Promise<string> {
  return dayOf(await clockNow(officeDb()));
}

/** The principles that a plan submitted today is judged by. */
export async function principlesToday() {
  return principleSetInForce(officeDb(), await todayHere());
}
