import type { Account } from './gate';
import type { LedgerRow } from './load-ledger';
import type { ReportFigures } from './model';

/** The numbers of a version, each of its own kind, all from the one ledger that the gate has counted. */
export function figuresOf(ledger: readonly LedgerRow[], account: Account): ReportFigures {
  const submissions = new Map(ledger.map((row) => [row.submissionId, row]));
  const byChannel: ReportFigures['byChannel'] = {};
  const of = (channel: string) => {
    byChannel[channel] ??= { submissions: 0, contributions: 0 };
    return byChannel[channel];
  };
  for (const { channel } of submissions.values()) of(channel).submissions += 1;
  for (const { channel } of ledger) of(channel).contributions += 1;
  const counting = (test: (row: LedgerRow) => boolean) => ledger.filter(test).length;
  return {
    submissions: submissions.size,
    headcount: [...submissions.values()].reduce((sum, { headcount }) => sum + (headcount ?? 0), 0),
    received: account.received,
    answered: account.answered,
    excluded: account.excluded,
    mentions: ledger.reduce((sum, { pairs }) => sum + pairs.length, 0),
    byChannel,
    municipalityOnly: counting(({ audience }) => audience === 'municipality'),
    withheld: counting(({ standing }) => standing === 'withheld'),
    withdrawn: counting(({ standing }) => standing === 'withdrawn'),
  };
}
