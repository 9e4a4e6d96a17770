import { whatIsOwed } from '@/lib/response/model';
import { type Lack, type LedgerEntry, type LedgerQuestion, lacksOf } from './gate';
import type { ReportKind } from './model';

export const lacks: readonly Lack[] = ['unread', 'uncoded', 'noDisposition', 'owed', 'noLine'];

/** One thing that one contribution lacks, with the theme that it lacks it under. */
export type Missing = {
  contributionId: string;
  lack: Lack;
  themeId: string | null;
  /** The disposition is the contribution's own, not its theme's. */
  own: boolean;
};

/** Everything that keeps a version from being published, one row for each place where it is mended. */
export function missingIn(kind: ReportKind, ledger: readonly LedgerEntry[]): Missing[] {
  return ledger.flatMap((entry) =>
    lacksOf(kind, entry).flatMap((lack): Missing[] => {
      const { contributionId } = entry;
      if (lack === 'unread' || lack === 'uncoded' || lack === 'noLine') {
        return [{ contributionId, lack, themeId: null, own: false }];
      }
      return entry.pairs
        .filter((pair) =>
          lack === 'noDisposition' ? pair.disposition === null : Object.keys(whatIsOwed(pair)).length > 0,
        )
        .map(({ themeId, own }) => ({ contributionId, lack, themeId, own }));
    }),
  );
}

/** How many contributions lack what. One can lack several things: the numbers are never added. */
export function missingByLack(missing: readonly Missing[]): Record<Lack, number> {
  const of = (lack: Lack) =>
    new Set(missing.filter((one) => one.lack === lack).map(({ contributionId }) => contributionId)).size;
  return {
    unread: of('unread'),
    uncoded: of('uncoded'),
    noDisposition: of('noDisposition'),
    owed: of('owed'),
    noLine: of('noLine'),
  };
}

/**
 * How much is left before a version can be published: the contributions that lack something, each once, and
 * the closed questions without a line.
 */
export function leftToMend(missing: readonly Missing[], unanswered: readonly LedgerQuestion[]): number {
  return new Set(missing.map(({ contributionId }) => contributionId)).size + unanswered.length;
}
