import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { publicDb, type Transaction } from '@/db/client';
import { newToken } from '@/lib/core/ids';
import { keyedHash, keyVersions } from '@/lib/core/keys';

const strings = z.record(z.string(), z.union([z.string(), z.array(z.string())]));
const errorKeys = z.record(z.string(), z.string());

/** The forms whose input is kept; a draft is read and forgotten under the name it was written under. */
export type DraftForm =
  | 'comment'
  | 'proposal'
  | 'reply'
  | 'complaint'
  | 'support'
  | 'survey'
  | 'barrier'
  | 'receipt-code'
  | 'import';

export type Draft = { values: z.output<typeof strings>; errors: z.output<typeof errorKeys> };

/** What refused input is kept for, and what a resident gets who wants to go on later. */
export const hoursKept = { refused: 24, onRequest: 7 * 24 } as const;

/**
 * Keeps what somebody has typed until they come back. The token in the address is the only way to it: it is
 * stored as a keyed hash. A draft is not allmän handling. Source: TF 2 kap. 12 §.
 */
export async function writeDraft(
  form: DraftForm,
  draft: Draft,
  hours: number,
  token = newToken(),
): Promise<string> {
  const hash = keyedHash('draft', token);
  const values = JSON.stringify(draft.values);
  const errors = JSON.stringify(draft.errors);
  await publicDb().execute(
    sql`select write_draft(${hash}::bytea, ${form}, '', ${values}, ${errors}, ${hours}::integer)`,
  );
  return token;
}

/** The draft under this token; nothing when it is wrong, of another form, or too old. */
export async function readDraft(form: DraftForm, token: string): Promise<Draft | undefined> {
  if (!/^[\w-]{22,26}$/.test(token)) return undefined;
  for (const version of keyVersions()) {
    const hash = keyedHash('draft', token, version);
    const [row] = await publicDb().execute<{ values: string; errors: string }>(
      sql`select "values", errors from read_draft(${hash}::bytea, ${form}, '')`,
    );
    if (row)
      return {
        values: strings.parse(JSON.parse(row.values)),
        errors: errorKeys.parse(JSON.parse(row.errors)),
      };
  }
  return undefined;
}

/** Takes a draft away with what was sent of it, or not at all. */
export async function forgetDraft(tx: Transaction, form: DraftForm, token: string): Promise<void> {
  const hashes = keyVersions().map((version) => sql`${keyedHash('draft', token, version)}::bytea`);
  await tx.execute(sql`select forget_draft(array[${sql.join(hashes, sql`, `)}], ${form}, '')`);
}
