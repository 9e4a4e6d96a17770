import type { Account } from './gate';
import type { LedgerRow } from './load-ledger';
import type { BackgroundFigures, ReportFigures } from './model';

/** The numbers of a version, each of its own kind, all from the one ledger that the gate has counted. */
export function figuresOf(
  ledger: readonly LedgerRow[],
  account: Account,
  background: BackgroundFigures[],
): ReportFigures {
  const submissions = new Map(ledger.map((row) => [row.submissionId, row]));
  const byChannel: ReportFigures['byChannel'] = {};
  const of = (channel: string) => {
    const counts = byChannel[channel] ?? { submissions: 0, contributions: 0, headcount: 0 };
    byChannel[channel] = counts;
    return counts;
  };
  for (const { channel, headcount } of submissions.values()) {
    const counts = of(channel);
    counts.submissions += 1;
    counts.headcount = (counts.headcount ?? 0) + (headcount ?? 0);
  }
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
    background,
    municipalityOnly: counting(({ audience }) => audience === 'municipality'),
    withheld: counting(({ standing }) => standing === 'withheld'),
    withdrawn: counting(({ standing }) => standing === 'withdrawn'),
  };
}
