import { eq } from 'drizzle-orm';
import { z } from 'zod';
import { countedContributions as counted } from '@/db/schema/counted';
import { quotationReleases } from '@/db/schema/report';
import { contributionPolicy } from '@/lib/contribution/policy';
import { staffIdOf } from '@/lib/core/actor';
import { defineUseCase } from '@/lib/core/use-case';
import { lockDialogue } from '@/lib/dialogue/move-to';

/** A moderator allows that a contribution to the municipality only is quoted, minus its masks. */
export const releaseQuotation = defineUseCase({
  name: 'report.release-quotation',
  input: z.object({
    contributionId: z.uuid(),
    reason: z.string().trim().min(1, { error: 'form.error.required' }).max(1000),
  }),
  load: async (tx, { contributionId }) => {
    // What came with a file that was taken back is not there to quote.
    const [found] = await tx
      .select({ dialogueId: counted.dialogueId })
      .from(counted)
      .where(eq(counted.id, contributionId));
    return found && lockDialogue(tx, found.dialogueId);
  },
  allow: contributionPolicy.moderate,
  run: async ({ tx, actor, now, subject: dialogue }, { contributionId, reason }) => {
    await tx
      .insert(quotationReleases)
      .values({ contributionId, reason, releasedBy: staffIdOf(actor), at: now })
      .onConflictDoNothing();
    return {
      value: { dialogueId: dialogue.id, contributionId },
      events: [{ type: 'quotation.released', dialogueId: dialogue.id, contributionId }],
    };
  },
});
