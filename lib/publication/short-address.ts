import 'server-only';
import { sql } from 'drizzle-orm';
import { officeDb } from '@/db/client';

/** The whole short address of a dialogue, for what is printed. */
export async function shortAddressOf(dialogueId: string, origin: string): Promise<string> {
  return `${origin}${await shortPathOf(dialogueId)}`;
}

/**
 * The path of a dialogue that is short enough to read aloud and to write down. It follows from the dialogue's
 * id, so it is the same whatever the dialogue is called, and leads nowhere before it is public.
 */
export async function shortPathOf(dialogueId: string): Promise<string> {
  const [row] = await officeDb().execute<{ code: string }>(
    sql`select short_code(${dialogueId}::uuid) as code`,
  );
  if (!row) throw new Error('The database has made no short code.');
  return `/d/${row.code}`;
}
