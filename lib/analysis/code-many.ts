import type { StaffActor } from '@/lib/core/actor';
import { type Outcome, perform } from '@/lib/core/perform';
import { codeBook } from './code-book';
import { codeContributions } from './code-contributions';
import { idsForCoding } from './queries';

/** As many as one write takes; more are coded in several, so that nobody waits long for a lock. */
const chunk = 500;

type Coded = { dialogueId: string; coded: number };

/**
 * Codes everything that was picked or found, part by part. "Inget tema" goes only to what has no theme: said
 * in bulk it must not wipe out what somebody has read and coded.
 */
export async function codeMany(
  actor: StaffActor,
  dialogueId: string,
  themeId: string,
  contributionIds: readonly string[],
): Promise<Outcome<Coded>> {
  const theme = (await codeBook(dialogueId)).find(({ id }) => id === themeId);
  if (!theme || theme.retired)
    return { ok: false, kind: 'invalid', fields: { themeId: 'analysis.error.theme' } };
  const left = theme.reserved ? new Set(await idsForCoding(dialogueId, { filter: 'left' })) : undefined;
  const ids = [...new Set(contributionIds)].filter((id) => left === undefined || left.has(id));
  let coded = 0;
  for (let from = 0; from < ids.length; from += chunk) {
    const part = ids.slice(from, from + chunk);
    const outcome = await perform(codeContributions, actor, { dialogueId, themeId, contributionIds: part });
    if (!outcome.ok) return outcome;
    coded += part.length;
  }
  return { ok: true, value: { dialogueId, coded }, replayed: false };
}
