import type { QuestionResult } from '@/lib/survey/model';
import type { Account } from './gate';
import type { LedgerRow } from './load-ledger';
import type { BackgroundFigures, ReportFigures } from './model';

/** Something that was sent, whether it holds contributions or answers to closed questions only. */
export type SentSubmission = { submissionId: string; channel: string; headcount: number | null };

type Counted = {
  ledger: readonly LedgerRow[];
  account: Account;
  background: BackgroundFigures[];
  /** Everything that was sent. */
  sent: readonly SentSubmission[];
  questions: QuestionResult[];
};

/** Everything that was sent, once each: what holds a contribution, and what answered a survey. */
export function sentIn(ledger: readonly LedgerRow[], answered: readonly SentSubmission[]): SentSubmission[] {
  return [...new Map([...ledger, ...answered].map((row) => [row.submissionId, row])).values()];
}

/** The numbers of a version, each of its own kind, all from the one ledger that the gate has counted. */
export function figuresOf({ ledger, account, background, sent, questions }: Counted): ReportFigures {
  const byChannel: ReportFigures['byChannel'] = {};
  const of = (channel: string) => {
    const counts = byChannel[channel] ?? { submissions: 0, contributions: 0, headcount: 0 };
    byChannel[channel] = counts;
    return counts;
  };
  for (const { channel, headcount } of sent) {
    const counts = of(channel);
    counts.submissions += 1;
    counts.headcount = (counts.headcount ?? 0) + (headcount ?? 0);
  }
  for (const { channel } of ledger) of(channel).contributions += 1;
  const counting = (test: (row: LedgerRow) => boolean) => ledger.filter(test).length;
  return {
    submissions: sent.length,
    headcount: sent.reduce((sum, { headcount }) => sum + (headcount ?? 0), 0),
    received: account.received,
    answered: account.answered,
    excluded: account.excluded,
    mentions: ledger.reduce((sum, { pairs }) => sum + pairs.length, 0),
    byChannel,
    background,
    ...(questions.length > 0 && { questions }),
    municipalityOnly: counting(({ audience }) => audience === 'municipality'),
    withheld: counting(({ standing }) => standing === 'withheld'),
    withdrawn: counting(({ standing }) => standing === 'withdrawn'),
  };
}
