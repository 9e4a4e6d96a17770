import { eq, sql } from 'drizzle-orm';
import { z } from 'zod';
import { publicDb } from '@/db/client';
import { publicContributions, publicDialogues } from '@/db/public';
import { clockNow } from '@/lib/core/clock';
import {
  audiences,
  type ContributionKind,
  channels,
  contributionKinds,
  maskReasons,
  moderationVerdicts,
} from './model';
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

/** The codes' hashes under every key, as the database's functions take them. */
function hashesOf(code: string) {
  const hashes = receiptHashes(code).map((hash) => sql`${hash}::bytea`);
  return sql`array[${sql.join(hashes, sql`, `)}]`;
}

/** What the holder of a code may see; nothing for a code that is wrong, in whatever way. */
export async function receiptOf(
  typed: string,
): Promise<{ code: string; receipt: StoredReceipt } | undefined> {
  const code = typedCode(typed);
  if (!code) return undefined;
  const [row] = await publicDb().execute<{ receipt: unknown }>(
    sql`select read_receipt(${hashesOf(code)}) as receipt`,
  );
  return row?.receipt ? { code, receipt: storedReceipt.parse(row.receipt) } : undefined;
}

/**
 * What the texts under a code (already tidied) reply to, by the text: as everybody sees it now, and nothing of
 * what is no longer shown.
 */
export async function repliedTo(code: string): Promise<Map<string, RepliedTo>> {
  const rows = await publicDb()
    .select({
      replyId: sql<string>`reply.contribution_id`,
      id: publicContributions.id,
      kind: publicContributions.kind,
      // Asked for where it is published: it is never blank then.
      body: sql<string>`${publicContributions.body}`,
      language: publicContributions.language,
    })
    .from(publicContributions)
    .innerJoin(
      sql`read_receipt_parents(${hashesOf(code)}) reply`,
      sql`reply.parent_id = ${publicContributions.id}`,
    )
    .where(eq(publicContributions.standing, 'published'));
  return new Map(rows.map(({ replyId, ...parent }) => [replyId, parent]));
}

export type RepliedTo = { id: string; kind: ContributionKind; body: string; language: string };

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
