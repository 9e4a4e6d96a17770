import { addDays } from '@/lib/core/time';

/** When a nämnd is there, and who answers after it. */
export type CommitteeDays = { validFrom: string; validTo: string | null; successorId: string | null };

/**
 * Can this nämnd take over from one whose last day this is? It must be there the day after; and one that is
 * itself to end must have somebody to pass on to.
 */
export function takesOver({ validFrom, validTo, successorId }: CommitteeDays, lastDay: string): boolean {
  if (validFrom > addDays(lastDay, 1)) return false;
  return validTo === null || (validTo > lastDay && successorId !== null);
}
