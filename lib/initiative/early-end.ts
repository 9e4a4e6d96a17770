import { desc, eq } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { assessments, earlyEnds, initiatives } from '@/db/schema/initiative';
import { type Actor, staffIdOf } from '@/lib/core/actor';
import { invalid } from '@/lib/core/refusal';
import { dayOf } from '@/lib/core/time';
import { lockDialogue, moveTo } from '@/lib/dialogue/move-to';
import type { EarlyEndInput } from './model';

/** A dialogue that may end before there is a plan, with what its latest assessment said. */
export async function lockInitiative(tx: Transaction, { dialogueId }: { dialogueId: string }) {
  const dialogue = await lockDialogue(tx, dialogueId);
  const [initiative] = await tx
    .select({ takenOn: initiatives.takenOn })
    .from(initiatives)
    .where(eq(initiatives.dialogueId, dialogueId));
  if (!dialogue || !initiative) return undefined;
  const [latest] = await tx
    .select({ outcome: assessments.outcome })
    .from(assessments)
    .where(eq(assessments.dialogueId, dialogueId))
    .orderBy(desc(assessments.at))
    .limit(1);
  return { ...dialogue, takenOn: initiative.takenOn, assessed: latest?.outcome ?? null };
}

type EndingInitiative = NonNullable<Awaited<ReturnType<typeof lockInitiative>>>;

/** Records why it ends, and ends it. The row is never changed afterwards, and public. */
export async function endEarly(
  { tx, actor, now, subject }: { tx: Transaction; actor: Actor; now: Date; subject: EndingInitiative },
  end: EarlyEndInput,
  outcome: 'declined' | 'informationOnly',
): Promise<void> {
  refuseImpossibleDay(end.decidedOn, subject, now);
  await tx.insert(earlyEnds).values({ ...end, outcome, recordedBy: staffIdOf(actor), recordedAt: now });
  await moveTo(tx, subject, outcome);
}

/** The end was decided after the initiative was taken, and not in the future. */
export function refuseImpossibleDay(decidedOn: string, { takenOn }: { takenOn: string }, now: Date): void {
  if (decidedOn > dayOf(now)) throw invalid({ decidedOn: 'initiative.error.future' });
  if (decidedOn < takenOn) throw invalid({ decidedOn: 'initiative.error.beforeInitiative' });
}
