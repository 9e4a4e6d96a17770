import { officeDb } from '@/db/client';
import { clockNow } from '@/lib/core/clock';
import { dayOf } from '@/lib/core/time';
import type { OfficeDialogue } from '@/lib/dialogue/office-queries';
import { planSituation } from '@/lib/plan/situation';
import { isBlocking } from '@/lib/principles/evaluate';
import type { TextKey } from '@/lib/text/keys';
import { publicationSituation } from './publication-situation';
import { stopsPublishing } from './rules';

export type Stop = { key: TextKey; count?: number };

/** What stands between a dialogue that is being prepared and its next step; nothing that is known later on. */
export async function stopsNextStep(dialogue: OfficeDialogue): Promise<Stop[]> {
  const db = officeDb();
  const now = await clockNow(db);
  if (dialogue.state === 'planning' || dialogue.state === 'returned') {
    const plan = await planSituation(db, dialogue.id, dayOf(now));
    const blocking = plan?.principles.filter(isBlocking).length ?? 0;
    const missing = plan?.missing.length ?? 0;
    return [
      ...(missing > 0 ? [{ key: 'office.dialogue.stopPlan' as const, count: missing }] : []),
      ...(blocking > 0 ? [{ key: 'office.dialogue.stopPrinciples' as const, count: blocking }] : []),
    ];
  }
  if (dialogue.state === 'pendingDecision') return [{ key: 'office.dialogue.stopDecision' }];
  if (dialogue.state !== 'approved') return [];
  return stopsPublishing(await publicationSituation(db, dialogue, now), now).map((key) => ({ key }));
}
