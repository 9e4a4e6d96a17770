import { createHash, createHmac } from 'node:crypto';
import { sql } from 'drizzle-orm';
import type { Database, Transaction } from '@/db/client';
import { receiptCode } from './receipt-code';

/** What a sender gets back: the code, and whether the same form had sent something else before. */
export type Receipt = { submissionId: string; code: string; changed: boolean };

/** The identity of a sending: which form it came from, and what it said. */
export type SendingIdentity = { keyHash: string; bodyHash: string };

/**
 * The form's key is stored as a fingerprint. The body's fingerprint is keyed with the form's key, so that
 * nobody can later try guessed texts against it.
 */
export function sendingIdentity(key: string, body: readonly (string | undefined)[]): SendingIdentity {
  return {
    keyHash: createHash('sha256').update(key).digest('hex'),
    bodyHash: createHmac('sha256', key).update(JSON.stringify(body)).digest('hex'),
  };
}

/** What was sent before with the same form: the same thing, another thing, or nothing. */
export async function earlierSending(
  db: Database | Transaction,
  { keyHash, bodyHash }: SendingIdentity,
): Promise<{ receipt: Receipt | undefined; sentSomethingElse: boolean }> {
  const [row] = await db.execute<{ id: string; version: number; same: boolean }>(
    sql`select id, receipt_key_version as version, same_body as same
        from replay_submission(${keyHash}, ${bodyHash})`,
  );
  if (!row) return { receipt: undefined, sentSomethingElse: false };
  if (!row.same) return { receipt: undefined, sentSomethingElse: true };
  const receipt = { submissionId: row.id, code: receiptCode(row.id, row.version), changed: false };
  return { receipt, sentSomethingElse: false };
}
