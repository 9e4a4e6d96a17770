import { dayOf, daysBetween } from '@/lib/core/time';
import type { ReportKind } from '@/lib/report/model';
import type { MeasureStatus } from './model';

export type MeasureNews = { status: MeasureStatus; dueOn: string; words: string; at: Date };
export type PromisedLine = { line: number; kind: ReportKind; number: number };

export type PublicMeasure = {
  id: string;
  title: string;
  owner: string;
  dialogue: { slug: string; title: string };
  /** Where it stands: the newest that was told. */
  now: MeasureNews;
  earlier: MeasureNews[];
  lines: PromisedLine[];
};

type Of<T> = T & { measureId: string };

/** Measures with what was told of each, the newest first. One without a word told is not shown. */
export function withHistory(
  measures: readonly Omit<PublicMeasure, 'now' | 'earlier' | 'lines'>[],
  history: readonly Of<MeasureNews>[],
  lines: readonly Of<PromisedLine>[],
): PublicMeasure[] {
  return measures.flatMap((measure) => {
    const [now, ...earlier] = history.filter(({ measureId }) => measureId === measure.id);
    if (!now) return [];
    return [{ ...measure, now, earlier, lines: lines.filter(({ measureId }) => measureId === measure.id) }];
  });
}

/** The measures that any of these lines promises, in its own version or in another that has the line too. */
export function promisedBy(
  measures: readonly PublicMeasure[],
  lines: readonly PromisedLine[],
  published: readonly (PromisedLine & { identity: string })[],
): PublicMeasure[] {
  const identities = published.filter((one) => standsIn(one, lines)).map(({ identity }) => identity);
  const everywhere = published.filter(({ identity }) => identities.includes(identity));
  return measures.filter((measure) => measure.lines.some((line) => standsIn(line, everywhere)));
}

function standsIn({ line, kind, number }: PromisedLine, lines: readonly PromisedLine[]): boolean {
  return lines.some((one) => one.line === line && one.kind === kind && one.number === number);
}

/** Days since a measure should have been done; 0 when it is in time, done or stopped. */
export function daysOverdue({ now: { status, dueOn } }: Pick<PublicMeasure, 'now'>, at: Date): number {
  if (status === 'done' || status === 'stopped') return 0;
  return Math.max(0, daysBetween(dueOn, dayOf(at)));
}

/** The most overdue first, then what is due next, then what is done, then what was stopped. */
export function overdueFirst(measures: readonly PublicMeasure[]): PublicMeasure[] {
  const place = (measure: PublicMeasure) =>
    ({ planned: 0, started: 0, done: 1, stopped: 2 })[measure.now.status];
  return [...measures].sort(
    (one, other) => place(one) - place(other) || one.now.dueOn.localeCompare(other.now.dueOn),
  );
}
