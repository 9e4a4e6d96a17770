import { desc, eq } from 'drizzle-orm';
import { officeDb } from '@/db/client';
import { plans, planVersions } from '@/db/schema/plan';
import { clockNow } from '@/lib/core/clock';
import { dayOf } from '@/lib/core/time';
import { principleSetInForce } from '@/lib/principles/queries';
import { commitmentOf } from './commitment';
import { planDifferences } from './differences';
import { planContent } from './model';
import { planSituation } from './situation';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The plan for an office page: as it stands today, with what is missing and what the principles say. */
export async function planPage(dialogueId: string) {
  if (!uuid.test(dialogueId)) return undefined;
  return planSituation(officeDb(), dialogueId, await todayHere());
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
