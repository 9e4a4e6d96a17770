import type { ExclusionReason } from '@/lib/contribution/model';
import { type Answered, whatIsOwed } from '@/lib/response/model';
import type { ReportKind } from './model';

export type LedgerPair = Answered & { themeId: string; own: boolean };

/** One received contribution as a version accounts for it. */
export type LedgerEntry = {
  contributionId: string;
  excluded: ExclusionReason | null;
  /** No moderator has read it yet, so that nobody can code it. */
  unread: boolean;
  pairs: LedgerPair[];
  /** How many of the version's lines build on it. */
  lines: number;
};

export type Lack = 'unread' | 'uncoded' | 'noDisposition' | 'owed' | 'noLine';

/**
 * The gate of a version, contribution by contribution: what each one still lacks. An interim version asks
 * that it is coded or excluded; a final one that every pair has its disposition, with what that owes, and
 * that at least one numbered line builds on it.
 */
export function lacksOf(kind: ReportKind, entry: LedgerEntry): Lack[] {
  if (entry.excluded) return [];
  if (entry.pairs.length === 0) return [entry.unread ? 'unread' : 'uncoded'];
  if (kind === 'interim') return [];
  const lacks: Lack[] = [];
  if (entry.pairs.some(({ disposition }) => disposition === null)) lacks.push('noDisposition');
  if (entry.pairs.some((pair) => Object.keys(whatIsOwed(pair)).length > 0)) lacks.push('owed');
  if (entry.lines === 0) lacks.push('noLine');
  return lacks;
}

/** A closed question of the survey that somebody answered, and how many of the version's lines answer it. */
export type LedgerQuestion = { questionId: string; label: string; lines: number };

/** Which closed questions a version still lacks a line for; only a final one answers them. */
export function questionsWithoutLine(
  kind: ReportKind,
  questions: readonly LedgerQuestion[],
): LedgerQuestion[] {
  return kind === 'final' ? questions.filter(({ lines }) => lines === 0) : [];
}

export type Account = { received: number; answered: number; excluded: number; missing: string[] };

/** The sum of a ledger. It may be published when nothing is missing: received = answered + excluded. */
export function accountOf(kind: ReportKind, ledger: readonly LedgerEntry[]): Account {
  const missing = ledger.filter((entry) => lacksOf(kind, entry).length > 0);
  const excluded = ledger.filter(({ excluded: reason }) => reason !== null).length;
  return {
    received: ledger.length,
    excluded,
    answered: ledger.length - excluded - missing.length,
    missing: missing.map(({ contributionId }) => contributionId),
  };
}
