import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database, Transaction } from '@/db/client';
import { residentComplaints } from '@/db/public';
import type { Actor } from '@/lib/core/actor';
import { fingerprint, newId } from '@/lib/core/ids';
import { defineUseCase } from '@/lib/core/use-case';
import { allowed, denied, type Verdict } from '@/lib/core/verdict';
import { complaintFormChecks } from './complaint-checks';
import { forgetDraft } from './draft';
import { sendingFields } from './sending-input';
import { isShownIn } from './shown';
import { lockTakingDialogue } from './store-sent';

const { slug, key, website, draft } = sendingFields;
const address = z.object({ slug, key, website, draft, contributionId: z.uuid() });
const input = address.and(complaintFormChecks);
type Input = z.output<typeof input>;

/**
 * Anyone tells the municipality that a published contribution should not be shown, and why, at any time.
 * Nothing is hidden by it: a moderator reads and decides. Source: lagen om elektroniska anslagstavlor
 * (1998:112) 4–5 §§.
 */
export const reportContribution = defineUseCase({
  name: 'contribution.report-contribution',
  input,
  replay: async (db, asked) => ((await given(db, asked)) ? { reported: true } : undefined),
  load: async (tx: Transaction, asked: Input, now: Date) => {
    const dialogue = await lockTakingDialogue(tx, asked.slug, now);
    return dialogue && (await isShownIn(tx, dialogue.id, asked.contributionId)) ? dialogue : undefined;
  },
  allow: mayReport,
  run: async ({ tx, now, subject }, asked) => {
    const { contributionId, reason, words } = asked;
    const complaintId = newId();
    await tx.insert(residentComplaints).values({
      id: complaintId,
      contributionId,
      reason,
      words,
      keyHash: keyHashOf(asked),
      suspicious: asked.website !== '',
      reportedAt: now,
    });
    if (asked.draft) await forgetDraft(tx, 'complaint', asked.draft);
    return {
      value: { reported: true },
      events: [{ type: 'contribution.reported', dialogueId: subject.id, contributionId, complaintId }],
    };
  },
});

/** Staff moderate instead. */
function mayReport(actor: Actor): Verdict {
  return actor.kind === 'resident' ? allowed : denied('contribution.denied.staff');
}

/** The form's key is stored as a fingerprint, and means a report of this one contribution. */
function keyHashOf({ key: formKey, contributionId }: Input): string {
  return fingerprint(`${contributionId} ${formKey}`);
}

async function given(db: Database, asked: Input): Promise<boolean> {
  const [row] = await db.execute<{ given: boolean }>(
    sql`select complaint_given(${keyHashOf(asked)}) as given`,
  );
  return row?.given === true;
}
