import { and, eq, inArray, sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Transaction } from '@/db/client';
import { contributions, contributionTexts, erasures } from '@/db/schema/contribution';
import { dialogues } from '@/db/schema/dialogue';
import { staffIdOf } from '@/lib/core/actor';
import { newId } from '@/lib/core/ids';
import { conflict } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import { offlinePolicy } from './offline';
import { freeText } from './text';

const ids = z.array(z.uuid()).min(1, { error: 'offline.error.contributions' }).max(200);

const input = z.object({
  dialogueId: z.uuid(),
  /** One checkbox arrives as a text, several as a list. */
  contributionIds: z
    .union([ids, z.uuid().transform((id) => [id])], { error: 'offline.error.contributions' })
    .transform((all) => [...new Set(all)]),
  ground: z.enum(['erasure', 'disposal'], { error: 'offline.error.ground' }),
  reason: freeText(1000, {
    empty: 'offline.error.reason',
    tooLong: 'offline.error.reasonTooLong',
    unreadable: 'form.error.invalid',
  }),
});

/**
 * The data protection officer decides that texts are erased, or that they are disposed of, and why. The rows
 * stay, so that no total changes; wherever the words stood, they read "borttaget" from then on.
 */
export const eraseContribution = defineUseCase({
  name: 'contribution.erase-contribution',
  input,
  load: lockTexts,
  allow: (actor) => offlinePolicy.erase(actor),
  run: async ({ tx, actor, now, subject }, { dialogueId, contributionIds, ground, reason }) => {
    if (subject.someErased) throw conflict('offline.conflict.erased');
    const erasureId = newId();
    await tx.insert(erasures).values({
      id: erasureId,
      dialogueId,
      ground,
      reason,
      decidedBy: staffIdOf(actor),
      decidedAt: now,
    });
    await tx.execute(
      sql`select erase_contribution_text(id, ${erasureId}) from contribution where ${inArray(contributions.id, contributionIds)}`,
    );
    const [first, ...rest] = contributionIds.map((contributionId) => ({
      type: 'contribution.erased' as const,
      dialogueId,
      contributionId,
      erasureId,
    }));
    if (!first) throw new Error('Nothing was chosen.');
    return { value: { dialogueId, erasureId }, events: [first, ...rest] };
  },
});

async function lockTexts(
  tx: Transaction,
  { dialogueId, contributionIds }: { dialogueId: string; contributionIds: string[] },
) {
  const found = await tx
    .select({ id: contributions.id })
    .from(contributions)
    .innerJoin(dialogues, eq(dialogues.id, contributions.dialogueId))
    .where(and(eq(dialogues.id, dialogueId), inArray(contributions.id, contributionIds)))
    .for('update', { of: contributions });
  if (found.length !== contributionIds.length) return undefined;
  const [erased] = await tx
    .select({ id: contributionTexts.contributionId })
    .from(contributionTexts)
    .where(
      and(
        inArray(contributionTexts.contributionId, contributionIds),
        sql`${contributionTexts.erasureId} is not null`,
      ),
    )
    .limit(1);
  return { someErased: erased !== undefined };
}
