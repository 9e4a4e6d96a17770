import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Database, Transaction } from '@/db/client';
import type { Actor } from '@/lib/core/actor';
import { conflict } from '@/lib/core/refusal';
import { defineUseCase } from '@/lib/core/use-case';
import { allowed, denied, type Verdict } from '@/lib/core/verdict';
import { receiptHashes, typedCode } from './receipt-code';

const input = z.object({ code: z.string().max(100), contributionId: z.uuid() });
type Input = z.output<typeof input>;

type Held = { dialogueId: string; audience: string; withdrawn: boolean };

/**
 * The holder of a receipt takes a text off the public page, at any time. It stays received, counted and
 * answered: withdrawing is not erasing. Asked twice, it is withdrawn once.
 */
export const withdrawContribution = defineUseCase({
  name: 'contribution.withdraw-contribution',
  input,
  replay: async (db, asked) => ((await heldBy(db, asked))?.withdrawn ? { withdrawn: true } : undefined),
  load: heldBy,
  allow: mayWithdraw,
  run: async ({ tx, subject }, { code, contributionId }) => {
    const [done] = await tx.execute<{ withdrawn: boolean }>(
      sql`select withdraw_contribution(array[${hashes(code)}], ${contributionId}::uuid) as withdrawn`,
    );
    if (!done?.withdrawn) throw conflict('withdrawal.conflict.already');
    const { dialogueId } = subject;
    return {
      value: { withdrawn: true },
      events: [{ type: 'contribution.withdrawn', dialogueId, contributionId }],
    };
  },
});

/** What was never to be shown cannot be taken off the page. */
function mayWithdraw(actor: Actor, { audience }: Held): Verdict {
  if (actor.kind !== 'resident') return denied('withdrawal.denied.staff');
  return audience === 'public' ? allowed : denied('withdrawal.denied.municipality');
}

const storedReceipt = z.object({
  dialogueId: z.uuid(),
  contributions: z.array(z.object({ id: z.uuid(), audience: z.string(), withdrawn: z.boolean() })),
});

/** The contribution, where the code is the receipt of it. */
async function heldBy(
  db: Database | Transaction,
  { code, contributionId }: Input,
): Promise<Held | undefined> {
  const known = typedCode(code);
  if (!known) return undefined;
  const [row] = await db.execute<{ receipt: unknown }>(
    sql`select read_receipt(array[${hashes(code)}]) as receipt`,
  );
  if (!row?.receipt) return undefined;
  const receipt = storedReceipt.parse(row.receipt);
  const held = receipt.contributions.find(({ id }) => id === contributionId);
  return held && { ...held, dialogueId: receipt.dialogueId };
}

function hashes(code: string) {
  return sql.join(
    receiptHashes(typedCode(code) ?? '').map((hash) => sql`${hash}::bytea`),
    sql`, `,
  );
}
