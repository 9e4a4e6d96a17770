import { eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { publicDb } from '@/db/client';
import { publicDialogues } from '@/db/public';
import { clockNow } from '@/lib/core/clock';
import { audiences, channels, contributionKinds, maskReasons, moderationVerdicts } from './model';
import { receiptHashes, typedCode } from './receipt-code';

const instant = z.number().transform((milliseconds) => new Date(milliseconds));

const storedReceipt = z.object({
  submissionId: z.uuid(),
  dialogueId: z.uuid(),
  dialogueSlug: z.string(),
  channel: z.enum(channels),
  receivedAt: instant,
  headcount: z.number().nullable(),
  revoked: z.boolean(),
  contributions: z.array(
    z.object({
      id: z.uuid(),
      kind: z.enum(contributionKinds),
      audience: z.enum(audiences),
      language: z.string(),
      body: z.string(),
      erased: z.boolean(),
      withdrawn: z.boolean(),
      verdict: z.enum(moderationVerdicts).nullable(),
      reason: z.string().nullable(),
      explanation: z.string().nullable(),
      moderatedAt: instant.nullable(),
      masks: z.array(z.object({ start: z.number(), end: z.number(), reason: z.enum(maskReasons) })),
    }),
  ),
});

export type StoredReceipt = z.output<typeof storedReceipt>;
export type ReceiptContribution = StoredReceipt['contributions'][number];

/** What the holder of a code may see; nothing for a code that is wrong, in whatever way. */
export async function receiptOf(
  typed: string,
): Promise<{ code: string; receipt: StoredReceipt } | undefined> {
  const code = typedCode(typed);
  if (!code) return undefined;
  const hashes = sql.join(
    receiptHashes(code).map((hash) => sql`${hash}::bytea`),
    sql`, `,
  );
  const [row] = await publicDb().execute<{ receipt: unknown }>(
    sql`select read_receipt(array[${hashes}]) as receipt`,
  );
  return row?.receipt ? { code, receipt: storedReceipt.parse(row.receipt) } : undefined;
}

/** The dialogue that a receipt belongs to, with the dates of what has not happened yet, and the time now. */
export async function receiptDialogue(dialogueId: string) {
  const db = publicDb();
  const [now, [dialogue]] = await Promise.all([
    clockNow(db),
    db
      .select({
        slug: publicDialogues.slug,
        title: publicDialogues.title,
        translated: publicDialogues.translated,
        committee: publicDialogues.committee,
        registryNumber: publicDialogues.registryNumber,
        state: publicDialogues.state,
        interrupted: publicDialogues.interrupted,
        opensAt: publicDialogues.opensAt,
        closesAt: publicDialogues.closesAt,
        interimFeedbackOn: publicDialogues.interimFeedbackOn,
        decisionOn: publicDialogues.decisionOn,
        finalFeedbackOn: publicDialogues.finalFeedbackOn,
        evaluationOn: publicDialogues.evaluationOn,
        initiativeOn: publicDialogues.initiativeOn,
        decidedOn: publicDialogues.decidedOn,
        endedOn: publicDialogues.endedOn,
      })
      .from(publicDialogues)
      .where(eq(publicDialogues.id, dialogueId)),
  ]);
  return dialogue ? { now, dialogue } : undefined;
}

export type ReceiptDialogue = NonNullable<Awaited<ReturnType<typeof receiptDialogue>>>['dialogue'];
