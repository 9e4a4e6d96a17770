import { desc, eq } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { correctedDecisions as decisions } from '@/db/schema/decision';
import { publications } from '@/db/schema/publication';
import { invalid } from '@/lib/core/refusal';
import { momentOf } from '@/lib/core/time';
import { sv } from '@/lib/text/catalogue';
import { stopsClosingOn } from './rules';

type NewTime = {
  text: string;
  decisionSetsTime?: 'yes' | 'no' | undefined;
  decisionReference: string;
};

/**
 * The public text of a new closing time. Where the decision has conditions, somebody must have read whether
 * they set the time; if they did, the text names the new decision.
 */
export async function textOfNewTime(
  tx: Transaction,
  dialogueId: string,
  { text, decisionSetsTime, decisionReference }: NewTime,
): Promise<{ body: string; decisionOn: string }> {
  const [edition] = await tx
    .select({ decisionOn: publications.decisionOn, conditions: decisions.conditions })
    .from(publications)
    .innerJoin(decisions, eq(decisions.id, publications.decisionId))
    .where(eq(publications.dialogueId, dialogueId))
    .orderBy(desc(publications.number))
    .limit(1);
  const decisionOn = edition?.decisionOn ?? '';
  if (!edition?.conditions) return { body: text, decisionOn };
  if (!decisionSetsTime) throw invalid({ decisionSetsTime: 'publication.error.decisionSetsTime' });
  if (decisionSetsTime === 'no') return { body: text, decisionOn };
  if (decisionReference === '') throw invalid({ decisionReference: 'publication.error.decisionReference' });
  const decided = sv.publication.notice.newDecision.replace('{reference}', () => decisionReference);
  return { body: `${text}\n\n${decided}`, decisionOn };
}

/** The last second of a new last day, if it can be one. */
export function closingOn(day: string, bounds: { now: Date; after: Date | null; decisionOn: string }): Date {
  const stop = stopsClosingOn(day, bounds);
  if (stop) throw invalid({ closesOn: stop });
  return momentOf(day);
}
