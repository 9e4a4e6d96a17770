import { desc, eq } from 'drizzle-orm';
import { officeDb } from '@/db/client';
import { planVersions } from '@/db/schema/plan';
import { clockNow } from '@/lib/core/clock';
import { dayOf } from '@/lib/core/time';
import { principleSetInForce } from '@/lib/principles/queries';
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

/** Today, by the product's clock and the Swedish calendar. */
export async function todayHere(): Promise<string> {
  return dayOf(await clockNow(officeDb()));
}

/** The principles that a plan submitted today is judged by. */
export async function principlesToday() {
  return principleSetInForce(officeDb(), await todayHere());
}
