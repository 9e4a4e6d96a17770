import { and, eq } from 'drizzle-orm';
import type { Transaction } from '@/db/client';
import { publicContributions } from '@/db/public';

/** The contribution, where it is shown in this dialogue now. */
export async function isShownIn(tx: Transaction, dialogueId: string, contributionId: string) {
  const [shown] = await tx
    .select({ kind: publicContributions.kind })
    .from(publicContributions)
    .where(
      and(
        eq(publicContributions.id, contributionId),
        eq(publicContributions.dialogueId, dialogueId),
        eq(publicContributions.standing, 'published'),
      ),
    );
  return shown;
}
