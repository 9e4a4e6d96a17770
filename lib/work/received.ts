import { officeDb } from '@/db/client';
import { receivedCounts } from '@/lib/contribution/received-counts';
import { clockNow } from '@/lib/core/clock';
import { responsesTo } from '@/lib/survey/result-queries';

/** What one dialogue has received: contributions by kind and newness, and how many have answered its survey. */
export async function receivedIn(dialogueId: string) {
  const now = await clockNow(officeDb());
  const [contributions, surveyed] = await Promise.all([
    receivedCounts(dialogueId, now),
    responsesTo(dialogueId),
  ]);
  return { ...contributions, surveyed };
}

export type Received = Awaited<ReturnType<typeof receivedIn>>;
